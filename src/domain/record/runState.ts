import { laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import type { Standing } from '#domain/consent/standing.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import { entriesAt, progressAt, replay, type Replay } from '#domain/scenario/replay.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { AnyStep, Scenario } from '#domain/scenario/types.ts'
import { standingKey } from '#domain/record/standingKey.ts'
import type { RecordedChange, RecordedPhone, RecordEvent } from '#domain/record/types.ts'

/** How far a participant has lived a story. */
export interface RunState {
  readonly scenario: Scenario
  readonly done: Replay
  readonly cursor: Cursor
  readonly standing: Standing
  /** Entries of the ledger so far. */
  readonly count: number
}

/** What goes on the line of an event. */
export interface Recordable {
  readonly event: RecordEvent
  readonly phone: RecordedPhone | null
  readonly changed: readonly RecordedChange[]
}

export interface Lived extends Recordable {
  readonly state: RunState
}

/** The story so far, with nothing done in it yet: it begins on its last day. */
export function beginRun(scenario: Scenario): RunState {
  return stateAt(scenario, scenario.until)
}

function stateAt(scenario: Scenario, on: IsoDay, earlier?: Replay): RunState {
  const done = replay(scenario, earlier)
  const { standing, count } = progressAt(done, scenario.steps.length, on)
  return { scenario, done, cursor: { on, steps: scenario.steps.length }, standing, count }
}

export function phoneOf({ cursor, standing }: RunState): RecordedPhone {
  return { day: cursor.on, screen: standing.screen, standing: standingKey(standing) }
}

/** The participant does something; on a later day, the days up to it pass first. */
export function live(state: RunState, step: AnyStep, on: IsoDay = state.cursor.on): Lived {
  const day = laterOf(on, state.cursor.on)
  const scenario = { ...state.scenario, steps: [...state.scenario.steps, { on: day, do: step }], until: day }
  const after = stateAt(scenario, day, state.done)
  const added = entriesSince(state, after)
  const reason = added.findLast((entry) => entry.step === state.cursor.steps)?.refused
  const event: RecordEvent = reason ? { type: 'refused', step, on: day, reason } : { type: 'step', step, on: day }
  return { state: after, event, phone: phoneOf(after), changed: changesIn(added) }
}

/** Days pass and the participant does nothing. */
export function passDays(state: RunState, to: IsoDay): Lived {
  const day = laterOf(to, state.cursor.on)
  const after = stateAt({ ...state.scenario, until: day }, day, state.done)
  const event = { type: 'passed', to: day } as const
  return { state: after, event, phone: phoneOf(after), changed: changesIn(entriesSince(state, after)) }
}

function entriesSince(before: RunState, after: RunState): LedgerEntry[] {
  const tail = progressAt(after.done, after.cursor.steps, after.cursor.on)
  return entriesAt(after.done, after.cursor.steps, tail).filter((entry) => entry.n > before.count)
}

function changesIn(entries: readonly LedgerEntry[]): RecordedChange[] {
  return entries.flatMap(({ changed }) =>
    changed.map(({ category, purpose, from, to }): RecordedChange => [category, purpose, from, to]),
  )
}
