import { FLOW_STATUSES, type CategoryId, type FlowStatus, type PurposeId, type RegimeId } from '#domain/dataflow/ids.ts'
import { knownSince } from '#domain/dataflow/knownSince.ts'
import { PAIRS, type Pair } from '#domain/dataflow/pairs.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'

/** Categories that changed for the same purposes. */
interface ChangedGroup {
  readonly purposes: readonly PurposeId[]
  readonly categories: readonly CategoryId[]
}

/** The pairs that now have a status they had not before. */
export interface StatusChange {
  readonly status: FlowStatus
  readonly count: number
  readonly groups: readonly ChangedGroup[]
}

function purposesByCategory(pairs: readonly Pair[]): Map<CategoryId, PurposeId[]> {
  const found = new Map<CategoryId, PurposeId[]>()
  for (const { category, purpose } of pairs) found.set(category, [...(found.get(category) ?? []), purpose])
  return found
}

/** Categories that changed alike stand in one line: five lines of the same seven purposes say less. */
function grouped(pairs: readonly Pair[]): ChangedGroup[] {
  const groups = new Map<string, ChangedGroup>()
  for (const [category, purposes] of purposesByCategory(pairs)) {
    const key = purposes.join()
    groups.set(key, { purposes, categories: [...(groups.get(key)?.categories ?? []), category] })
  }
  return [...groups.values()]
}

/** What is drawn differently after an entry, in the order of the statuses. */
export function statusChanges(before: readonly FlowStatus[], after: readonly FlowStatus[]): StatusChange[] {
  return FLOW_STATUSES.flatMap((status) => {
    const pairs = PAIRS.filter((_, index) => after[index] === status && before[index] !== status)
    return pairs.length > 0 ? [{ status, count: pairs.length, groups: grouped(pairs) }] : []
  })
}

export function changeCount(changes: readonly StatusChange[]): number {
  return changes.reduce((sum, { count }) => sum + count, 0)
}

/** How many of the changed pairs no source of that day bears out, by the year in which the first one came. */
export function knownLater(
  before: readonly FlowStatus[],
  after: readonly FlowStatus[],
  regime: RegimeId,
  on: IsoDay,
): ReadonlyMap<string, number> {
  const years = PAIRS.flatMap(({ category, purpose }, index) => {
    if (after[index] === before[index] || after[index] === 'blank') return []
    const since = knownSince(regime, category, purpose)
    return since !== null && on < since ? [since.slice(0, 4)] : []
  })
  return new Map([...new Set(years.toSorted())].map((year) => [year, years.filter((one) => one === year).length]))
}
