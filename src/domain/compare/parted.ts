import type { Side } from '#domain/compare/comparison.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { Moment } from '#domain/scenario/moment.ts'

/** What makes an entry the same on both sides: what happened and when, and with which answer. */
function keyOf({ on, event, id, refused, standing }: LedgerEntry): string {
  return [on, event, id, refused, event === 'agree' ? standing.sharing2016 : ''].join(' ')
}

function missingIn(other: readonly LedgerEntry[], entries: readonly LedgerEntry[]): LedgerEntry[] {
  const known = new Set(other.map(keyOf))
  return entries.filter((entry) => !known.has(keyOf(entry)))
}

/** What happened up to this day on one side only, oldest first. */
export function partedBy(a: Moment | null, b: Moment | null): Readonly<Record<Side, readonly LedgerEntry[]>> {
  const [one, other] = [a?.entries ?? [], b?.entries ?? []]
  return { a: missingIn(other, one), b: missingIn(one, other) }
}

/** The facts that stand behind what happened on one side only. */
export function factsBehind(parted: Readonly<Record<Side, readonly LedgerEntry[]>>): readonly string[] {
  return [...new Set([...parted.a, ...parted.b].flatMap(({ cites }) => cites))].sort()
}
