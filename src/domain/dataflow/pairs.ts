import { CATEGORY_IDS, PURPOSE_IDS, type CategoryId, type PurposeId } from '#domain/dataflow/ids.ts'

export interface Pair {
  readonly category: CategoryId
  readonly purpose: PurposeId
}

/** All 168 pairs, category by category. */
export const PAIRS: readonly Pair[] = CATEGORY_IDS.flatMap((category) =>
  PURPOSE_IDS.map((purpose) => ({ category, purpose })),
)

/** Where a pair stands in a list of 168. */
export function pairIndex(category: CategoryId, purpose: PurposeId): number {
  return CATEGORY_IDS.indexOf(category) * PURPOSE_IDS.length + PURPOSE_IDS.indexOf(purpose)
}
