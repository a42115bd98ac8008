// The same rows as an XState machine: what the engine would be, had we used the library.
import { assign, initialTransition, setup, transition, type AnyMachineSnapshot } from 'xstate'
import { chart } from '#domain/consent/chart/chart.ts'
import type { EventType } from '#domain/consent/events.ts'
import { guards } from '#domain/consent/guards.ts'
import { marks } from '#domain/consent/marks.ts'
import type { ConsentEvent } from '#domain/consent/next.ts'
import type { ChartRow } from '#domain/consent/row.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { addDays } from '#domain/day/isoDay.ts'

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

function valuesOf(region: string, start: string): string[] {
  const rows = chart.filter((row) => row.region === region)
  const named = rows.flatMap((row) => [...listed<string>(row.from), row.to])
  return [...new Set([start, ...named])].filter((value) => value !== '*' && value !== 'stay')
}

function transitionFor(row: ChartRow, setting: Setting): Transition {
  const { when, to, region } = row
  return {
    ...(to === 'stay' ? {} : { target: to }),
    ...(when ? { guard: ({ context, event }) => guards[when](context, setting, event.on) } : {}),
    actions: to === 'stay' ? [] : [assign({ [region]: to }) as never],
  }
}

function regionFor(region: string, start: string, setting: Setting): Region {
  const states: Region['states'] = {}
  for (const value of valuesOf(region, start)) states[value] = { on: {} }
  for (const row of chart.filter((one) => one.region === region)) {
    const from = row.from === '*' ? Object.keys(states) : listed<string>(row.from)
    for (const value of from) {
      const on = states[value]?.on ?? {}
      for (const type of listed<EventType>(row.on)) (on[type] ??= []).push(transitionFor(row, setting))
    }
  }
  return { initial: start, states }
}

const noting = (mark: string, days: number): Transition['actions'][number] =>
  assign(({ event }: { event: ConsentEvent }) => ({ [mark]: addDays(event.on, days) })) as never

/** Dates are no region: they are noted when their event comes, by a region with one state. */
function markRegion(mark: (typeof marks)[number], setting: Setting): Region {
  const { when } = mark
  const noted: Transition = {
    ...(when ? { guard: ({ context, event }) => guards[when](context, setting, event.on) } : {}),
    actions: [noting(mark.mark, mark.days)],
  }
  return { initial: 'noting', states: { noting: { on: { [mark.on]: [noted] } } } }
}

export function xstateEngine(start: Standing, setting: Setting) {
  const states: Record<string, Region> = {}
  for (const region of new Set(chart.map((row) => row.region)))
    states[region] = regionFor(region, start[region], setting)
  marks.forEach((mark, index) => {
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
