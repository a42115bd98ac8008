import { faultText } from '#domain/results/columns.ts'
import type { Participant } from '#domain/results/participants.ts'
import type { Decision } from '#domain/results/answer.ts'
import type { ConsentGiven } from '#domain/results/session.ts'
import type { RecordKind } from '#domain/record/types.ts'
import type { SessionEnd } from '#domain/record/verify.ts'
import type { Exclusion } from '#domain/study/types.ts'

/** What a list of sessions says of each: ten thousand of them go from thread to thread at once. */
export interface SessionRow {
  readonly session: string
  readonly condition: string
  readonly kind: RecordKind
  readonly consent: ConsentGiven
  readonly end: SessionEnd
  readonly isAnalysed: boolean
  readonly excludedBy: readonly Exclusion['rule'][]
  /** The first answer; null: none was given, or the phone was not come to. */
  readonly decision: Decision | null
  readonly decisionMs: number | null
  readonly taps: number | null
  readonly events: number
  /** What is wrong with its chain, in words of the file. */
  readonly faults: readonly string[]
}

export function sessionRow({ session, condition, kind, consent, end, ...rest }: Participant): SessionRow {
  const { isAnalysed, excludedBy, task, lines } = rest
  return {
    session,
    condition,
    kind,
    consent,
    end,
    isAnalysed,
    excludedBy: excludedBy.map(({ rule }) => rule),
    decision: task?.first ?? null,
    decisionMs: task?.decisionMs ?? null,
    taps: task?.taps ?? null,
    events: lines.events,
    faults: lines.faults.map(faultText),
  }
}
