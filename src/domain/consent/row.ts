import type { AssumptionId } from '#domain/consent/assumptions.ts'
import type { AnyEventType, EventType } from '#domain/consent/events.ts'
import type { GuardId } from '#domain/consent/guards.ts'
import type { AnyRegionId, LabRegions, RegionId, Regions } from '#domain/consent/standing.ts'
import type { KnobId } from '#domain/design/design.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import type { RefusalId } from '#domain/scenario/types.ts'

type NonEmpty<T> = readonly [T, ...T[]]

/** What a row of behaviour rests on: facts, or an assumption that says so. */
export type Basis =
  | { readonly cites: NonEmpty<FactId>; readonly assumes?: AssumptionId }
  | { readonly cites?: undefined; readonly assumes: AssumptionId }

/** A row of a lab design rests on nothing but a setting: no fact is claimed for it. */
export type ByDesign = { readonly knob: KnobId; readonly cites?: undefined; readonly assumes?: undefined }

/** Where other regions must stand for a row of a lab design to apply. As shipped, guards with names ask. */
export type Where = { readonly [R in AnyRegionId]?: AllRegions[R] | NonEmpty<AllRegions[R]> }
type AllRegions = Regions & LabRegions

interface Move<R extends RegionId> {
  /** One value, several, or any. */
  readonly from: Regions[R] | NonEmpty<Regions[R]> | '*'
  readonly on: EventType | NonEmpty<EventType>
  /** A named guard; without one the row always applies. */
  readonly when?: GuardId
  /** The next value; `stay` keeps the present one and still counts as an answer. */
  readonly to: Regions[R] | 'stay'
}

/** One row of the statechart. Within a region the first row that applies wins; regions answer side by side. */
export type ChartRow<R extends RegionId = RegionId> = R extends RegionId
  ? { readonly region: R } & Move<R> & Basis
  : never

/** A row that follows from a setting of a lab design. */
export interface LabRow extends ByDesign {
  readonly region: AnyRegionId
  readonly from: string | NonEmpty<string> | '*'
  readonly on: AnyEventType | NonEmpty<AnyEventType>
  readonly when?: GuardId
  readonly where?: Where
  readonly to: string
  /** Why the step is not possible where the screen has it and this row does not apply. */
  readonly refusal?: RefusalId
}

/** What the engine interprets. */
export type EngineRow = ChartRow | LabRow

/** The rows of one region. A misspelt value, event, guard or fact does not compile. */
export function rowsOf<R extends RegionId>(
  region: R,
  rows: readonly (Move<R> & Basis)[],
): readonly ({ readonly region: R } & Move<R> & Basis)[] {
  return rows.map((row) => ({ region, ...row }))
}
