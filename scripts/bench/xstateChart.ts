// The same rows as an XState machine: what the engine would be, had we used the library.
import { assign, initialTransition, setup, transition, type AnyMachineSnapshot } from 'xstate'
import { chart } from '#domain/consent/chart/chart.ts'
import type { AnyEventType } from '#domain/consent/events.ts'
import { guards, type GuardId } from '#domain/consent/guards.ts'
import { marks, type Mark } from '#domain/consent/marks.ts'
import type { ConsentEvent } from '#domain/consent/next.ts'
import type { EngineRow, Where } from '#domain/consent/row.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { addDays } from '#domain/day/isoDay.ts'
import { rowsOfDesign } from '#domain/design/registry.ts'

interface Transition {
  target?: string
  guard?: (args: { context: Standing; event: ConsentEvent }) => boolean
  actions: ReturnType<typeof assign>[]
}
interface Region {
  initial: string
  states: Record<string, { on: Record<string, Transition[]> }>
}

const listed = <T>(one: T | readonly T[]): readonly T[] => (Array.isArray(one) ? (one as readonly T[]) : [one as T])

type Guarded = Pick<Transition, 'guard'>

/** What a row asks for beside its region, as XState asks it; nothing where it always applies. */
function guardFor({ when, where }: { when?: GuardId; where?: Where }, setting: Setting): Guarded {
  if (!when && !where) return {}
  const asked = Object.entries(where ?? {}).map(([region, wanted]) => [region, listed<string>(wanted)] as const)
  return {
    guard: ({ context, event }) =>
      (!when || guards[when](context, setting, event.on)) &&
      asked.every(([region, wanted]) => wanted.includes(String(context[region as keyof Standing] ?? ''))),
  }
}

function valuesOf(rows: readonly EngineRow[], start: string): string[] {
  const named = rows.flatMap((row) => [...listed<string>(row.from), row.to])
  return [...new Set([start, ...named])].filter((value) => value !== '*' && value !== 'stay')
}

function transitionFor(row: EngineRow, setting: Setting): Transition {
  const { to, region } = row
  return {
    ...(to === 'stay' ? {} : { target: to }),
    ...guardFor(row, setting),
    actions: to === 'stay' ? [] : [assign({ [region]: to }) as never],
  }
}

function regionFor(rows: readonly EngineRow[], start: string, setting: Setting): Region {
  const states: Region['states'] = {}
  for (const value of valuesOf(rows, start)) states[value] = { on: {} }
  for (const row of rows) {
    const from = row.from === '*' ? Object.keys(states) : listed<string>(row.from)
    for (const value of from) {
      const on = states[value]?.on ?? {}
      for (const type of listed<AnyEventType>(row.on)) (on[type] ??= []).push(transitionFor(row, setting))
    }
  }
  return { initial: start, states }
}

const noting = (mark: string, days: number): Transition['actions'][number] =>
  assign(({ event }: { event: ConsentEvent }) => ({ [mark]: addDays(event.on, days) })) as never

/** Dates are no region: they are noted when their event comes, by a region with one state. */
function markRegion(mark: Mark, setting: Setting): Region {
  const noted: Transition = {
    ...guardFor(mark, setting),
    actions: [noting(mark.mark, mark.days)],
  }
  return { initial: 'noting', states: { noting: { on: { [mark.on]: [noted] } } } }
}

export function xstateEngine(start: Standing, setting: Setting) {
  const states: Record<string, Region> = {}
  const rows = setting.design ? rowsOfDesign(setting.design) : { chart, marks }
  const all: readonly EngineRow[] = rows.chart
  for (const region of new Set(all.map((row) => row.region))) {
    const own = all.filter((row) => row.region === region)
    states[region] = regionFor(own, start[region] ?? '', setting)
  }
  rows.marks.forEach((mark, index) => {
    states[`mark${index}`] = markRegion(mark, setting)
  })
  const machine = setup({}).createMachine({ type: 'parallel', context: { ...start }, states } as never)
  const [first] = initialTransition(machine)
  return {
    first: first as unknown as AnyMachineSnapshot,
    next: (snapshot: AnyMachineSnapshot, event: ConsentEvent): AnyMachineSnapshot =>
      transition(machine, snapshot as never, event as never)[0] as unknown as AnyMachineSnapshot,
  }
}
