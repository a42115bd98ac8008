import type { Setting } from '#domain/consent/standing.ts'
import { PURPOSE_IDS, type PurposeId } from '#domain/dataflow/ids.ts'
import { PAIRS } from '#domain/dataflow/pairs.ts'
import { lensOn } from '#domain/dataflow/readings/lens.ts'
import { regimeOf } from '#domain/dataflow/regime.ts'
import { statuses } from '#domain/dataflow/status.ts'
import { isPerPurpose } from '#domain/design/held.ts'
import type { Subject } from '#domain/design/subject.ts'
import type { Progress } from '#domain/scenario/progress.ts'

/** How many uses hang together on one answer: 1 − those with a switch of their own / all that the answer opens. */
export interface Bundling {
  readonly uses: number
  readonly separable: number
  readonly index: number | null
}

/** What a reader of a label may expect to stop, and what does: pairs shared by the answer, and those held back. */
export interface PromiseGap {
  readonly expected: number
  readonly stopped: number
  /** From 0, all stops, to 1, nothing does. */
  readonly gap: number | null
}

/** Which of the 168 pairs are shared, by their places. */
export function sharedPairs({ standing, on }: Progress, setting: Setting): ReadonlySet<number> {
  const all = statuses(regimeOf(standing), setting.parentAccount, lensOn(setting, on, standing))
  return new Set(all.flatMap((status, pair) => (status === 'shared' ? [pair] : [])))
}

export function bundlingOf(subject: Subject, given: Progress | null, start: Progress, setting: Setting): Bundling {
  const before = sharedPairs(start, setting)
  const opened = given ? [...sharedPairs(given, setting)].filter((pair) => !before.has(pair)) : []
  const uses = PURPOSE_IDS.filter((use) => opened.some((pair) => PAIRS[pair]?.purpose === use))
  const { design } = subject
  // Where no switch stands anywhere, none of them has one of its own.
  const hasSwitches = design && isPerPurpose(design) && design.switchPlace !== 'nowhere'
  const separable = hasSwitches ? uses.filter((use) => design.stops.includes(use)).length : 0
  return { uses: uses.length, separable, index: uses.length > 0 ? 1 - separable / uses.length : null }
}

/** What is named on a control, and where one stands once it has held back all that it can. */
export interface Promised {
  /** The uses that the labels name; null: they speak of sharing as such, or of the whole question. */
  readonly named: readonly PurposeId[] | null
  readonly held: Progress
}

/** What a label lets one expect to stop is all that agreeing shares anew; of a label that names a use, all of that use. */
export function promiseGapOf(
  start: Progress,
  given: Progress,
  { named, held }: Promised,
  setting: Setting,
): PromiseGap {
  const before = sharedPairs(start, setting)
  const still = sharedPairs(held, setting)
  const isNamed = (pair: number): boolean => named === null || named.some((use) => use === PAIRS[pair]?.purpose)
  const expected = [...sharedPairs(given, setting)].filter((pair) => !before.has(pair) && isNamed(pair))
  const stopped = expected.filter((pair) => !still.has(pair)).length
  return {
    expected: expected.length,
    stopped,
    gap: expected.length > 0 ? 1 - stopped / expected.length : null,
  }
}
