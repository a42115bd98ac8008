import { certaintyOfStatus, dayCertaintyOf } from '#domain/evidence/certainty.ts'
import type { Certainty, DayCertainty, RecordedStatus } from '#domain/evidence/certainty.ts'
import type { NonEmpty } from '#domain/evidence/define.ts'
import type { ConflictId, FactId } from '#domain/evidence/factIds.ts'
import type { PartialDay } from '#domain/evidence/source.ts'
import type { SourceId } from '#domain/evidence/sources.ts'

interface FactRecord {
  /** The date exactly as the table has it. */
  readonly recorded: string
  /** Null: the fact is about a text that stands, not about a day. */
  readonly from: PartialDay | null
  /** Last day of a span; `open` when it goes on. */
  readonly to?: PartialDay | 'open'
  /** A second day of the same matter: decided and announced, for example. Not a span. */
  readonly also?: PartialDay
  readonly status: RecordedStatus
  readonly sources: NonEmpty<SourceId>
  /** What stands against it. `noted`: only a sentence, in the fact's text. Null: nothing is recorded. */
  readonly conflicts: NonEmpty<ConflictId | FactId | SourceId> | 'noted' | null
}

export interface FactRow extends FactRecord {
  readonly certainty: Certainty
  readonly dayCertainty: DayCertainty
}

export function fact(record: FactRecord): FactRow {
  return {
    ...record,
    certainty: certaintyOfStatus[record.status],
    dayCertainty: dayCertaintyOf(record.status),
  }
}
