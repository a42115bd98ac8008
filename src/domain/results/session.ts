import type { IsoDay } from '#domain/day/isoDay.ts'
import type { Decision } from '#domain/results/answer.ts'
import type { Answers } from '#domain/results/items.ts'
import type { DeviceClass, RecordKind } from '#domain/record/types.ts'
import type { ChainFault, SessionEnd } from '#domain/record/verify.ts'
import type { AnyStep, Phone, Screen } from '#domain/scenario/types.ts'

/** Whether a box was ticked that lets one go on; `notAsked`: it was not come to. */
export type ConsentGiven = 'given' | 'refused' | 'notAsked'

/** All that is kept of a session: its events stay in their files. */
export interface SessionSummary {
  readonly session: string
  readonly condition: string
  readonly kind: RecordKind
  /** Who it is for the panel, and the slot of the link, where the study records them. */
  readonly panelId: string | null
  readonly slot: string | null
  readonly consent: ConsentGiven
  readonly end: SessionEnd
  /** Whoever left was asked, and let the data be kept. */
  readonly isKept: boolean
  readonly task: TaskFacts | null
  readonly answers: Answers
  /** Right or wrong, item by item; null: not answered, or the run has no certain answer. */
  readonly understood: Readonly<Record<string, boolean | null>>
  readonly sus: number | null
  readonly failedChecks: number
  readonly times: TimeFacts
  readonly device: DeviceClass | null
  readonly lines: LineFacts
}

/** What was done on the phone. Of a session that broke off: up to its last line. */
export interface TaskFacts {
  readonly phone: Phone
  readonly first: Decision | null
  readonly atEnd: Decision | null
  readonly isGone: boolean
  readonly taps: number
  readonly tapsToDecision: number | null
  /** From the notice's first frame to the step that answered. */
  readonly decisionMs: number | null
  /** Steps up to and with the first answer; where there is none, all of them. */
  readonly path: readonly AnyStep[]
  readonly refusals: number
  readonly pairsShared: number
  readonly lastDay: IsoDay
  readonly lastScreen: Screen
}

/** Milliseconds; null: not recorded. */
export interface TimeFacts {
  readonly run: number | null
  readonly task: number | null
  readonly hidden: number | null
  readonly blurred: number | null
  /** Between a page that went and the one that took up again. */
  readonly away: number | null
  readonly resolution: number | null
  readonly sittings: number
}

export interface LineFacts {
  readonly events: number
  readonly duplicates: number
  readonly faults: readonly Exclude<ChainFault, { what: 'duplicate' }>[]
  readonly files: readonly string[]
}
