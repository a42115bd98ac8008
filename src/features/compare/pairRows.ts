import { PURPOSE_IDS, type CategoryId, type PurposeId } from '#domain/dataflow/ids.ts'
import type { Difference, PairDifference } from '#domain/compare/differences.ts'

/** One line of the table: some uses of some kinds of data, alike on either side. */
export interface PairRow {
  readonly difference: PairDifference
  readonly purposes: readonly PurposeId[]
  readonly categories: readonly CategoryId[]
}

/** The pairs that differ, as few lines as say it all: uses that concern the same kinds of data share one. */
export function pairRows(differences: readonly Difference[]): readonly PairRow[] {
  return differences.flatMap((one) => (one.kind === 'pairs' ? rowsOf(one) : []))
}

function rowsOf(difference: PairDifference): PairRow[] {
  const rows = new Map<string, PairRow & { readonly purposes: PurposeId[] }>()
  for (const purpose of PURPOSE_IDS) {
    const categories = difference.pairs.filter((pair) => pair.purpose === purpose).map(({ category }) => category)
    if (categories.length === 0) continue
    const known = rows.get(categories.join())
    if (known) known.purposes.push(purpose)
    else rows.set(categories.join(), { difference, purposes: [purpose], categories })
  }
  return [...rows.values()]
}
