import { CATEGORY_GROUPS, type CategoryGroup, type RegimeId } from '#domain/dataflow/ids.ts'
import { GROUP_ORDER } from '#domain/dataflow/groups.ts'
import { PAIRS } from '#domain/dataflow/pairs.ts'
import { lensOn } from '#domain/dataflow/readings/lens.ts'
import { statuses } from '#domain/dataflow/status.ts'
import type { Mine } from '#domain/mine/fates.ts'
import { lastStretch, type Lived } from '#domain/mine/lived.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { READINGS, type Reading } from '#domain/scenario/types.ts'

/** The least and the most over all cases. */
export interface Range {
  readonly least: number
  readonly most: number
}

export type Unchanged = 'notAsked' | 'notAccepted'

export interface ReadingCounts {
  readonly reading: Reading
  /** Pairs that may be shared today, by how the sources speak of the data. */
  readonly shared: Readonly<Record<CategoryGroup, Range>>
  /** Pairs that accepting in 2021 changed; where nobody accepted in any case, whether anybody was asked. */
  readonly changed: Range | Unchanged
}

function rangeOf(counts: readonly number[]): Range | null {
  return counts.length === 0 ? null : { least: Math.min(...counts), most: Math.max(...counts) }
}

function statusesBy(reading: Reading, { of }: Lived, regime: RegimeId, on: IsoDay): ReturnType<typeof statuses> {
  return statuses(regime, true, lensOn({ reading, region: of.region }, on))
}

function sharedIn(reading: Reading, life: Lived, group: CategoryGroup): number {
  const list = statusesBy(reading, life, lastStretch(life).regime, life.scenario.until)
  const members: readonly string[] = GROUP_ORDER[group]
  return PAIRS.filter(({ category }, pair) => members.includes(category) && list[pair] === 'shared').length
}

function changedBy(reading: Reading, life: Lived): number[] {
  const at = life.stretches.findIndex(({ cause }) => cause === 'accepted2021')
  const [before, after] = [life.stretches[at - 1], life.stretches[at]]
  if (!before || !after) return []
  const was = statusesBy(reading, life, before.regime, after.from)
  const is = statusesBy(reading, life, after.regime, after.from)
  return [PAIRS.filter((_, pair) => was[pair] !== is[pair]).length]
}

function unchanged(lives: readonly Lived[]): Unchanged {
  return lives.some(({ of }) => of.accepted === 'no') ? 'notAccepted' : 'notAsked'
}

/** How the four readings differ, in figures. Asks for readings that are loaded. */
export function readingCounts({ lives }: Mine): readonly ReadingCounts[] {
  return READINGS.map((reading) => ({
    reading,
    shared: Object.fromEntries(
      CATEGORY_GROUPS.map((group) => [group, rangeOf(lives.map((life) => sharedIn(reading, life, group)))]),
    ) as Record<CategoryGroup, Range>,
    changed: rangeOf(lives.flatMap((life) => changedBy(reading, life))) ?? unchanged(lives),
  }))
}
