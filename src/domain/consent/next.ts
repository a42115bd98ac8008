import { addDays, type IsoDay } from '#domain/day/isoDay.ts'
import { chart } from '#domain/consent/chart/chart.ts'
import type { AnyEventType } from '#domain/consent/events.ts'
import { guards, refusalOf } from '#domain/consent/guards.ts'
import { marks, type Mark } from '#domain/consent/marks.ts'
import type { EngineRow, Where } from '#domain/consent/row.ts'
import type { AnyRegionId, Setting, Standing } from '#domain/consent/standing.ts'
import type { Design } from '#domain/design/design.ts'
import { designTools, rowsOfDesign } from '#domain/design/registry.ts'
import { STEPS, type AnyStep, type RefusalId } from '#domain/scenario/types.ts'

export interface ConsentEvent {
  readonly type: AnyEventType
  readonly on: IsoDay
}

export type Outcome =
  | { readonly standing: Standing; readonly rows: readonly (EngineRow | Mark)[]; readonly refused?: undefined }
  | { readonly standing: Standing; readonly refused: RefusalId }

/** The rows that answer an event, by region; the first that applies wins. */
interface Plan {
  readonly regions: readonly (readonly EngineRow[])[]
  /** Those of the screen: a step that none of them answers is refused, whatever the other regions would do. */
  readonly screen: readonly EngineRow[]
  readonly marks: readonly Mark[]
  readonly isStep: boolean
}

const steps: ReadonlySet<string> = new Set(STEPS)

function listed<T>(one: T | readonly T[]): readonly T[] {
  return Array.isArray(one) ? (one as readonly T[]) : [one as T]
}

function planFor(type: AnyEventType, rowsOf: Rows): Plan {
  const byRegion = new Map<AnyRegionId, EngineRow[]>()
  for (const row of rowsOf.chart) {
    if (!listed<AnyEventType>(row.on).includes(type)) continue
    const rows = byRegion.get(row.region)
    if (rows) rows.push(row)
    else byRegion.set(row.region, [row])
  }
  return {
    regions: [...byRegion.values()],
    screen: byRegion.get('screen') ?? [],
    marks: rowsOf.marks.filter((mark) => mark.on === type),
    isStep: steps.has(type) || (rowsOf !== shipped && (designTools().steps as readonly string[]).includes(type)),
  }
}

interface Rows {
  readonly chart: readonly EngineRow[]
  readonly marks: readonly Mark[]
}

const shipped: Rows = { chart, marks }
const shippedPlans = new Map<AnyEventType, Plan>()
const plansOf = new WeakMap<Design, Map<AnyEventType, Plan>>()

/** The plans of a design are found by its identity, so that a step costs the same whatever the design. */
function planOf(type: AnyEventType, design: Design | undefined): Plan {
  const plans = design === undefined ? shippedPlans : plansFor(design)
  const known = plans.get(type)
  if (known) return known
  const plan = planFor(type, design === undefined ? shipped : rowsOfDesign(design))
  plans.set(type, plan)
  return plan
}

function plansFor(design: Design): Map<AnyEventType, Plan> {
  let plans = plansOf.get(design)
  if (!plans) plansOf.set(design, (plans = new Map()))
  return plans
}

function leavesFrom(row: EngineRow, standing: Standing): boolean {
  const here = standing[row.region] ?? ''
  return (
    row.from === '*' ||
    row.from === here ||
    (typeof row.from === 'object' && (row.from as readonly string[]).includes(here))
  )
}

/** What a row asks for beside the region it belongs to. */
interface Asks {
  readonly when?: EngineRow['when']
  readonly where?: Where
}

/** Whether what a row asks for holds. */
export function allows({ when, where }: Asks, standing: Standing, setting: Setting, on: IsoDay): boolean {
  return (when === undefined || guards[when](standing, setting, on)) && (where === undefined || stands(where, standing))
}

function stands(where: Where, standing: Standing): boolean {
  for (const region in where) {
    const wanted = where[region as AnyRegionId]
    const here = standing[region as AnyRegionId] ?? ''
    if (wanted !== here && !(typeof wanted === 'object' && (wanted as readonly string[]).includes(here))) return false
  }
  return true
}

function firstRow(rows: readonly EngineRow[], standing: Standing, setting: Setting, on: IsoDay): EngineRow | undefined {
  return rows.find((row) => leavesFrom(row, standing) && allows(row as Asks, standing, setting, on))
}

/** Why a step has no row that applies: what its guard says, or that it belongs to another screen. */
function refusal(plan: Plan, standing: Standing): RefusalId {
  if (standing.account === 'deleted') return 'accountGone'
  if (plan.regions.length === 0) return 'notInThisDesign'
  const blocked = plan.screen.find((row) => row.from !== '*' && leavesFrom(row, standing))
  const said = blocked && 'refusal' in blocked ? blocked.refusal : undefined
  return said ?? (blocked?.when && refusalOf[blocked.when]?.(standing)) ?? 'notOnThisScreen'
}

/**
 * Applies one event to every region at once. Total: every event has an answer in every standing.
 * A step that is not possible where the person stands is refused with its reason and changes nothing;
 * an event of the world that concerns nobody here leaves the standing as it is.
 */
export function next(standing: Standing, event: ConsentEvent, setting: Setting): Outcome {
  const plan = planOf(event.type, setting.design)
  const isRefused = plan.isStep && !firstRow(plan.screen, standing, setting, event.on)
  if (isRefused) return { standing, refused: refusal(plan, standing) }
  const rows: (EngineRow | Mark)[] = []
  let changes: Record<string, unknown> | null = null
  for (const candidates of plan.regions) {
    const row = firstRow(candidates, standing, setting, event.on)
    if (!row) continue
    rows.push(row)
    if (row.to !== 'stay' && row.to !== standing[row.region]) (changes ??= {})[row.region] = row.to
  }
  for (const mark of plan.marks) {
    if (!allows(mark, standing, setting, event.on)) continue
    ;(changes ??= {})[mark.mark] = addDays(event.on, mark.days)
    rows.push(mark)
  }
  return { standing: changes ? { ...standing, ...changes } : standing, rows }
}

/** Whether a step would be possible here. */
export function can(standing: Standing, step: AnyStep, on: IsoDay, setting: Setting): boolean {
  return firstRow(planOf(step, setting.design).screen, standing, setting, on) !== undefined
}
