import type { IsoDay } from '#domain/day/isoDay.ts'
import type { FlowStatus, RegimeId } from '#domain/dataflow/ids.ts'
import type { Lens } from '#domain/dataflow/readings/lens.ts'
import type { Standing } from '#domain/consent/standing.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { AnyStep } from '#domain/scenario/types.ts'

/** One moment of a story: everything that a lens may draw. */
export interface Moment {
  readonly on: IsoDay
  /** How many of the scenario's steps are done. */
  readonly steps: number
  /** What has happened so far, oldest first. */
  readonly entries: readonly LedgerEntry[]
  readonly standing: Standing
  /** What the person could do here and now. */
  readonly offered: ReadonlySet<AnyStep>
  /** The status of each of the 168 pairs; see `pairIndex`. */
  readonly statuses: readonly FlowStatus[]
  /** The same before the newest entry, or before the day passed. */
  readonly previousStatuses: readonly FlowStatus[]
  /** By whose word these are the statuses. */
  readonly lens: Lens
  readonly regime: RegimeId
  /** Those of the previous statuses. */
  readonly regimeBefore: RegimeId
  readonly lensBefore: Lens
  readonly overlays: readonly string[]
  readonly optOutOpen: boolean
  readonly deletionDoneBy: IsoDay | null
  /** Taps given so far. */
  readonly taps: number
}
