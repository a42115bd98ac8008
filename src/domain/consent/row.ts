import type { AssumptionId } from '#domain/consent/assumptions.ts'
import type { EventType } from '#domain/consent/events.ts'
import type { GuardId } from '#domain/consent/guards.ts'
import type { RegionId, Regions } from '#domain/consent/standing.ts'
import type { FactId } from '#domain/evidence/factIds.ts'

type NonEmpty<T> = readonly [T, ...T[]]

/** What a row of behaviour rests on: facts, or an assumption that says so. */
export type Basis =
  | { readonly cites: NonEmpty<FactId>; readonly assumes?: AssumptionId }
  | { readonly cites?: undefined; readonly assumes: AssumptionId }

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

/** The rows of one region. A misspelt value, event, guard or fact does not compile. */
export function rowsOf<R extends RegionId>(
  region: R,
  rows: readonly (Move<R> & Basis)[],
): readonly ({ readonly region: R } & Move<R> & Basis)[] {
  return rows.map((row) => ({ region, ...row }))
}
