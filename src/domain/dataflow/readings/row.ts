import type { CellCode } from '#domain/dataflow/grid.ts'
import type { CategoryId, FlowColumn, RegimeId } from '#domain/dataflow/ids.ts'
import type { FoundBy } from '#domain/dataflow/readings/lens.ts'
import type { ReadingTextId } from '#domain/dataflow/readings/textIds.ts'
import type { NonEmpty } from '#domain/evidence/define.ts'
import type { ReasonId } from '#domain/evidence/reasons.ts'
import type { SourceId } from '#domain/evidence/sources.ts'

/** Reasons of cells that are disputed, open or contradicted by a source: each needs a row in each reading (tested). */
export const UNSETTLED_REASONS = [
  'dc-newfeat',
  'dc-none',
  'dc-open',
  'dl-pay',
  'f16-contacts',
  'f16-open',
  'f16-profile',
  'f21-catchall',
  'f21-coarse',
  'f21-contacts',
  'f21-cookies',
  'f21-groups',
  'f21-loc',
  'f21-meta',
  'f21-profile',
  'fe-contacts',
  'fe-loc',
  'host-16',
  'oo-pay-open',
  'p18-pay-open',
  'pz-int',
  'pz-last',
  'pz-metrics',
  'pz-phone',
  'pz-unnamed',
  'pz-usage',
  'rk-off',
  'rk-optional',
  'u-follows',
  'u21-ads',
  'u21-bizads',
  'u21-bizsafe',
  'u21-host-phone',
  'u21-product',
  'ue-ads',
  'ue-int-phone',
  'ue-metrics-open',
  'ue-product',
] as const satisfies readonly ReasonId[]
export type UnsettledReason = (typeof UNSETTLED_REASONS)[number]

/** What somebody says of a flow, and where they said it. */
export interface Finding {
  readonly text: ReadingTextId
  readonly src: NonEmpty<SourceId>
}

export interface ReadingRow extends Finding {
  /** The letter; `record`: as the record has it; `follows`: as this reading says whether the data reaches the parent company at all. */
  readonly says: CellCode | 'record' | 'follows'
  readonly categories?: NonEmpty<CategoryId>
  readonly columns?: NonEmpty<FlowColumn>
  readonly regimes?: NonEmpty<RegimeId>
  /** Only where and while this act of an authority is in force. */
  readonly found?: FoundBy
  /** Another authority, or the company, found otherwise: it stands beside it, at equal length. */
  readonly beside?: Finding
}

/** The first row that fits a cell speaks for it. */
export type ReadingRows = NonEmpty<ReadingRow>

/** Terms that a reading takes for other terms: by the company's word the 2021 acceptance changed no flow. */
export interface RegimeRow extends Finding {
  /** Whose cells speak for it; itself where only `holds` and `provides` apply. */
  readonly as: RegimeId
  /** Uses that are held back all the same. */
  readonly holds?: NonEmpty<FlowColumn>
  /** Uses in which the parent company only serves, on instructions. */
  readonly provides?: NonEmpty<FlowColumn>
}

export interface ReadingTable {
  readonly reasons: Readonly<Record<UnsettledReason, ReadingRows>> & Readonly<Partial<Record<ReasonId, ReadingRows>>>
  /** For 2021 every regime has its row: what this reading says of accepting, and of not accepting. */
  readonly regimes: Readonly<Record<Regime2021, RegimeRow>> & Readonly<Partial<Record<RegimeId, RegimeRow>>>
}

export const REGIMES_2021 = [
  'row2021',
  'row2021optout',
  'eea2021',
  'declined2021',
] as const satisfies readonly RegimeId[]
export type Regime2021 = (typeof REGIMES_2021)[number]

type Limits = Omit<ReadingRow, 'says' | 'text' | 'src'>

export function row(
  says: ReadingRow['says'],
  text: ReadingTextId,
  src: NonEmpty<SourceId>,
  limits: Limits = {},
): ReadingRow {
  return { says, text, src, ...limits }
}
