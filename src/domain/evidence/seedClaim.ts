import type { CategoryId, RegimeId } from '#domain/dataflow/ids.ts'
import type { OverlayId } from '#domain/dataflow/matrix/overlays.ts'
import type { SpecialCaseId } from '#domain/dataflow/matrix/specialCases.ts'
import type { TimelineId } from '#domain/dataflow/matrix/timeline.ts'
import type { MatrixColumn, NonEmpty } from '#domain/evidence/define.ts'
import type { seedsSources } from '#domain/evidence/sources/seeds.ts'
import type { SourceId } from '#domain/evidence/sources.ts'

export type SeedId = keyof typeof seedsSources

/** How a claim stands against the record. */
export const STANDINGS = ['supported', 'imprecise', 'contested', 'unverified', 'opinion', 'boilerplate'] as const
export type ClaimStanding = (typeof STANDINGS)[number]

/** Where in the record to look: a cell, a regime, an event, a special case, or a country's overlay. */
export type RecordRef =
  | `m:${CategoryId}/${RegimeId}/${MatrixColumn}`
  | `r:${RegimeId}`
  | `t:${TimelineId}`
  | `x:${SpecialCaseId}`
  | `o:${OverlayId}`

export interface SeedClaim {
  readonly seed: SeedId
  /** Which sentences of the article, counted from 0. */
  readonly sentences: readonly number[]
  readonly standing: ClaimStanding
  readonly refs: readonly RecordRef[]
  /** Says nothing that this record could confirm or deny; the reason is in the text. */
  readonly outOfScope: boolean
  /** Sources that the note leans on beyond the refs. */
  readonly sources?: NonEmpty<SourceId>
}
