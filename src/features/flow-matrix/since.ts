import type { CategoryId, PurposeId } from '#domain/dataflow/ids.ts'
import { status } from '#domain/dataflow/status.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'

/** The entry that gave a pair the status it has; null when it had it before the story begins. */
export function sinceEntry(
  entries: readonly LedgerEntry[],
  category: CategoryId,
  purpose: PurposeId,
  parentAccount: boolean,
): LedgerEntry | null {
  const of = (entry: LedgerEntry | undefined) => entry && status(entry.regime, category, purpose, parentAccount)
  const now = of(entries.at(-1))
  const before = entries.findLastIndex((entry) => of(entry) !== now)
  return before === -1 ? null : (entries[before + 1] ?? null)
}
