import type { ClaimId, PlainId } from '#content/sentence.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { Scenario, AnyStep } from '#domain/scenario/types.ts'

export const LANES = ['world', 'said', 'windows', 'you'] as const
export type LaneId = (typeof LANES)[number]

/** What a lens of the time line needs to know of a story. */
export interface Story {
  readonly moment: Moment
  readonly scenario: Scenario
  /** All that is recorded of the story, also what lies after the moment. */
  readonly all: readonly LedgerEntry[]
  /** Where only what was public on the day counts: whether a claim tells of later. Nothing later is drawn then. */
  readonly isWithheld?: (claim: ClaimId) => boolean
}

/** What is written at a mark: a message and what goes into it. The view makes words of it. */
export interface LaneWords {
  readonly id: PlainId | null
  readonly day?: IsoDay
  readonly count?: number
  readonly steps?: readonly AnyStep[]
  /** The person is to answer now. */
  readonly turn?: true
}

export interface LaneItem {
  readonly key: string
  readonly lane: LaneId
  /** `square` company, `triangle` authority, `deadline` a day as announced, `taps` of the person, `bar` a window, `words` only words. */
  readonly shape: 'square' | 'triangle' | 'deadline' | 'taps' | 'bar' | 'words'
  readonly on: IsoDay
  /** The last day of a bar. */
  readonly until?: IsoDay
  /** It has happened by the day of the moment: drawn filled, else hollow. */
  readonly done: boolean
  /** A date that no longer holds. */
  readonly struck?: true
  readonly taps?: number
  readonly words: LaneWords
  /** The sentence with the sources of a documented event. */
  readonly claim?: ClaimId
}
