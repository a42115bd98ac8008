import type { Preset } from '#domain/design/presets.ts'
import type { NonEmpty } from '#domain/evidence/define.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import type { FlowYear, PatternId } from '#domain/patterns/pattern.ts'
import type { Telling } from '#domain/scenario/types.ts'

/** A question as it was shipped, in one telling of what followed. */
export interface Shipped {
  readonly flow: FlowYear
  readonly telling: Telling
}

/** What the record holds beside the knobs of a preset: nothing where it was never shipped. */
export function shippedOf({ shipped, design }: Preset): Shipped | null {
  return shipped === null ? null : { flow: design.question, telling: shipped }
}

/** Events of the calendar that bring a note about. A test holds that the calendar has each, with these facts. */
export type RecordedEvent = 'acceptByPassed' | 'blockedFor2021' | 'callsOnlyBegan' | 'chatListHidden' | 'dateMoved'

/** Facts that bring a note about where no row does. */
export type RecordedFact = 'D02' | 'D04' | 'D07' | 'P06' | 'T14'

interface RecordedRow {
  readonly pattern: PatternId
  readonly flow: FlowYear
  /** In all of them where none is named. */
  readonly tellings?: readonly Telling[]
  readonly why: { readonly row: RecordedEvent; readonly cites: NonEmpty<FactId> } | { readonly fact: RecordedFact }
}

/** What belongs to a flow as it was, and is no knob of a design. */
export const recordedRows: readonly RecordedRow[] = [
  { pattern: 'E5', flow: '2016', why: { row: 'acceptByPassed', cites: ['F07', 'F08'] } },
  { pattern: 'E10', flow: '2021', why: { fact: 'D02' } },
  { pattern: 'E12', flow: '2021', why: { fact: 'P06' } },
  {
    pattern: 'E12',
    flow: '2021',
    tellings: ['announced-january'],
    why: { row: 'blockedFor2021', cites: ['P06', 'P11'] },
  },
  { pattern: 'E13', flow: '2021', why: { fact: 'D04' } },
  {
    pattern: 'E14',
    flow: '2021',
    tellings: ['happened', 'announced-february', 'announced-may'],
    why: { row: 'dateMoved', cites: ['T06'] },
  },
  { pattern: 'E16', flow: '2021', tellings: ['happened'], why: { fact: 'T14' } },
  {
    pattern: 'E16',
    flow: '2021',
    tellings: ['announced-february'],
    why: { row: 'callsOnlyBegan', cites: ['T11', 'T12'] },
  },
  { pattern: 'E16', flow: '2021', tellings: ['announced-may'], why: { row: 'chatListHidden', cites: ['T14'] } },
  { pattern: 'E18', flow: '2021', why: { fact: 'D07' } },
]

export function recordedReasons(pattern: PatternId, { flow, telling }: Shipped): readonly RecordedRow['why'][] {
  return recordedRows
    .filter((row) => row.pattern === pattern && row.flow === flow && (row.tellings?.includes(telling) ?? true))
    .map(({ why }) => why)
}
