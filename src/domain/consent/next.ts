import { addDays, type IsoDay } from '#domain/day/isoDay.ts'
import { chart } from '#domain/consent/chart/chart.ts'
import type { EventType } from '#domain/consent/events.ts'
import { guards, refusalOf } from '#domain/consent/guards.ts'
import { marks, type Mark } from '#domain/consent/marks.ts'
import type { ChartRow } from '#domain/consent/row.ts'
import type { RegionId, Setting, Standing } from '#domain/consent/standing.ts'
import { STEPS, type RefusalId, type Step } from '#domain/scenario/types.ts'

export interface ConsentEvent {
  readonly type: EventType
  readonly on: IsoDay
}

export type Outcome =
  | { readonly standing: Standing; readonly rows: readonly (ChartRow | Mark)[]; readonly refused?: undefined }
  | { readonly standing: Standing; readonly refused: RefusalId }

/** The rows that answer an event, by region; the first that applies wins. */
interface Plan {
  readonly regions: readonly (readonly ChartRow[])[]
  readonly marks: readonly Mark[]
  readonly isStep: boolean
}

const steps: ReadonlySet<string> = new Set(STEPS)

function listed<T>(one: T | readonly T[]): readonly T[] {
  return Array.isArray(one) ? (one as readonly T[]) : [one as T]
}

function planFor(type: EventType): Plan {
  const byRegion = new Map<RegionId, ChartRow[]>()
  for (const row of chart) {
    if (!listed<EventType>(row.on).includes(type)) continue
    const rows = byRegion.get(row.region)
    if (rows) rows.push(row)
    else byRegion.set(row.region, [row])
  }
  return {
    regions: [...byRegion.values()],
    marks: marks.filter((mark) => mark.on === type),
    isStep: steps.has(type),
  }
}

const plans = new Map<EventType, Plan>()

function planOf(type: EventType): Plan {
  const known = plans.get(type)
  if (known) return known
  const plan = planFor(type)
  plans.set(type, plan)
  return plan
}

function leavesFrom(row: ChartRow, standing: Standing): boolean {
  const here = standing[row.region]
  return (
    row.from === '*' ||
    row.from === here ||
    (typeof row.from === 'object' && (row.from as readonly string[]).includes(here))
  )
}

function allows(when: ChartRow['when'], standing: Standing, setting: Setting, on: IsoDay): boolean {
  return when === undefined || guards[when](standing, setting, on)
}

function firstRow(rows: readonly ChartRow[], standing: Standing, setting: Setting, on: IsoDay): ChartRow | undefined {
  return rows.find((row) => leavesFrom(row, standing) && allows(row.when, standing, setting, on))
}

/** Why a step has no row that applies: what its guard says, or that it belongs to another screen. */
function refusal(plan: Plan, standing: Standing): RefusalId {
  if (standing.account === 'deleted') return 'accountGone'
  const blocked = plan.regions
    .flat()
    .find((row) => row.region === 'screen' && row.from !== '*' && leavesFrom(row, standing))
  return (blocked?.when && refusalOf[blocked.when]?.(standing)) ?? 'notOnThisScreen'
}

/**
 * Applies one event to every region at once. Total: every event has an answer in every standing.
 * A step that is not possible where the person stands is refused with its reason and changes nothing;
 * an event of the world that concerns nobody here leaves the standing as it is.
 */
export function next(standing: Standing, event: ConsentEvent, setting: Setting): Outcome {
  const plan = planOf(event.type)
  const rows: (ChartRow | Mark)[] = []
  let changes: Record<string, unknown> | null = null
  let answered = false
  for (const candidates of plan.regions) {
    const row = firstRow(candidates, standing, setting, event.on)
    if (!row) continue
    if (row.region === 'screen') answered = true
    rows.push(row)
    if (row.to !== 'stay' && row.to !== standing[row.region]) (changes ??= {})[row.region] = row.to
  }
  if (plan.isStep && !answered) return { standing, refused: refusal(plan, standing) }
  for (const mark of plan.marks) {
    if (!allows(mark.when, standing, setting, event.on)) continue
    ;(changes ??= {})[mark.mark] = addDays(event.on, mark.days)
    rows.push(mark)
  }
  return { standing: changes ? { ...standing, ...changes } : standing, rows }
}

/** Whether a step would be possible here. */
export function can(standing: Standing, step: Step, on: IsoDay, setting: Setting): boolean {
  return planOf(step).regions.some(
    (rows) => rows[0]?.region === 'screen' && firstRow(rows, standing, setting, on) !== undefined,
  )
}
