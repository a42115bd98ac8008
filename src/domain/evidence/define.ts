import type { FlowColumn, PurposeId, RegimeId, Verdict } from '#domain/dataflow/ids.ts'
import type { ReasonId } from '#domain/evidence/reasons.ts'
import type { SourceId } from '#domain/evidence/sources.ts'

/** At least one: an empty list of sources does not compile. */
export type NonEmpty<T> = readonly [T, ...T[]]

/** What a cell rests on. `policy-text` shows what is permitted, not what was observed. */
export const BASES = ['policy-text', 'company-statement', 'regulator', 'press', 'inference'] as const
export type Basis = (typeof BASES)[number]

/** In which capacity the parent company gets it: for the service, for itself, both, not at all, or the sources do not say. */
export const CAPACITIES = ['none', 'service-provider', 'both', 'unknown'] as const
export type Capacity = (typeof CAPACITIES)[number]

/** Where a row of the evidence holds. */
export const EVIDENCE_REGIONS = ['world', 'outside-eea-uk', 'eea-uk', 'eu', 'uk', 'germany', 'france', 'india'] as const
export type EvidenceRegion = (typeof EVIDENCE_REGIONS)[number]

export interface Cell {
  readonly v: Verdict
  readonly src: NonEmpty<SourceId>
  readonly why: ReasonId
  readonly basis: Basis
  /** Sources that say otherwise: they must be shown. */
  readonly vs?: NonEmpty<SourceId>
}

export interface FlowCell extends Cell {
  readonly cap: Capacity
}

/** Columns of a matrix row: collected by the service, reaches the parent company, and its seven uses. */
export type MatrixColumn = 'collected' | FlowColumn

export type MatrixRow = { readonly collected: Cell; readonly toFacebook: FlowCell } & Readonly<Record<PurposeId, Cell>>

export type CategoryMatrix = Readonly<Record<RegimeId, MatrixRow>>

export function cell(v: Verdict, src: NonEmpty<SourceId>, why: ReasonId, basis: Basis, vs?: NonEmpty<SourceId>): Cell {
  return vs === undefined ? { v, src, why, basis } : { v, src, why, basis, vs }
}

export function flow(
  v: Verdict,
  src: NonEmpty<SourceId>,
  why: ReasonId,
  basis: Basis,
  cap: Capacity,
  vs?: NonEmpty<SourceId>,
): FlowCell {
  return { ...cell(v, src, why, basis, vs), cap }
}
