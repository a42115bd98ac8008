import type { Setting } from '#domain/consent/standing.ts'
import type { CategoryId, PurposeId } from '#domain/dataflow/ids.ts'
import { lensOn } from '#domain/dataflow/readings/lens.ts'
import { status } from '#domain/dataflow/status.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'

interface PairSeen {
  readonly category: CategoryId
  readonly purpose: PurposeId
  readonly parentAccount: boolean
  readonly place: Pick<Setting, 'reading' | 'region'>
}

/** The entry that gave a pair the status it has; null when it had it before the story begins. */
export function sinceEntry(
  entries: readonly LedgerEntry[],
  { category, purpose, parentAccount, place }: PairSeen,
): LedgerEntry | null {
  const of = (entry: LedgerEntry | undefined) =>
    entry && status(entry.regime, category, purpose, parentAccount, lensOn(place, entry.on))
  const now = of(entries.at(-1))
  const before = entries.findLastIndex((entry) => of(entry) !== now)
  return before === -1 ? null : (entries[before + 1] ?? null)
}
