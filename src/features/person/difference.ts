import { lensOn } from '#domain/dataflow/readings/lens.ts'
import { statuses } from '#domain/dataflow/status.ts'
import { ledgerOf } from '#domain/scenario/ledger.ts'
import { settingOf } from '#domain/scenario/replay.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { Scenario } from '#domain/scenario/types.ts'

/** What came out differently when the same steps were replayed for another person or in another telling. */
export interface Difference {
  readonly steps: number
  readonly pairs: number
  /** Steps that were possible before and are not now. */
  readonly refused: number
  /** Steps that lie before the new beginning. */
  readonly left: number
}

/** By what was done and on which day: leaving steps out moves the indexes of the others. */
function refusedSteps(entries: readonly LedgerEntry[], left: number): Set<number> {
  return new Set(entries.flatMap((entry) => (entry.refused && entry.step !== undefined ? [entry.step + left] : [])))
}

export function differenceOf(before: Scenario, after: Scenario): Difference {
  const [was, is] = [ledgerOf(before), ledgerOf(after)]
  const left = before.steps.length - after.steps.length
  const old = statuses(was.end.regime, before.person.parentAccount, lensOn(settingOf(before), was.end.on))
  const now = statuses(is.end.regime, after.person.parentAccount, lensOn(settingOf(after), is.end.on))
  const refusedBefore = refusedSteps(was.entries, 0)
  return {
    steps: after.steps.length,
    pairs: now.filter((status, pair) => status !== old[pair]).length,
    refused: [...refusedSteps(is.entries, left)].filter((step) => !refusedBefore.has(step)).length,
    left,
  }
}
