import { FLOW_STATUSES, type CategoryId, type FlowStatus, type PurposeId } from '#domain/dataflow/ids.ts'
import { PAIRS } from '#domain/dataflow/pairs.ts'

export interface ChangedCategory {
  readonly category: CategoryId
  readonly purposes: readonly PurposeId[]
}

/** The pairs that now have a status they had not before. */
export interface StatusChange {
  readonly status: FlowStatus
  readonly count: number
  readonly categories: readonly ChangedCategory[]
}

/** What is drawn differently after an entry, in the order of the statuses. */
export function statusChanges(before: readonly FlowStatus[], after: readonly FlowStatus[]): StatusChange[] {
  const found = new Map<FlowStatus, Map<CategoryId, PurposeId[]>>()
  PAIRS.forEach(({ category, purpose }, index) => {
    const status = after[index]
    if (status === undefined || status === before[index]) return
    const categories = found.get(status) ?? new Map<CategoryId, PurposeId[]>()
    found.set(status, categories)
    categories.set(category, [...(categories.get(category) ?? []), purpose])
  })
  return FLOW_STATUSES.flatMap((status) => {
    const categories = [...(found.get(status) ?? [])].map(([category, purposes]) => ({ category, purposes }))
    const count = categories.reduce((sum, { purposes }) => sum + purposes.length, 0)
    return count > 0 ? [{ status, count, categories }] : []
  })
}

export function changeCount(changes: readonly StatusChange[]): number {
  return changes.reduce((sum, { count }) => sum + count, 0)
}
