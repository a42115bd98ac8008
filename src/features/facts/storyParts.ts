import type { FactRow } from '#domain/evidence/fact.ts'
import { facts } from '#domain/evidence/facts.ts'
import { FACT_2016_IDS, FACT_2021_IDS, type FactId } from '#domain/evidence/factIds.ts'

/** The parts of the story, in their order; what is about a standing text and no day comes last. */
export const STORY_PARTS = ['before', 'notice2016', 'between', 'notice2021', 'after', 'later', 'undated'] as const
export type StoryPart = (typeof STORY_PARTS)[number]

/** The first day, month or year that no longer belongs to a part. */
const ENDS: readonly (readonly [StoryPart, string])[] = [
  ['before', '2016'],
  ['notice2016', '2017'],
  ['between', '2020-12'],
  ['notice2021', '2021-05-15'],
  ['after', '2022'],
]

export function partOf(from: FactRow['from']): StoryPart {
  if (from === null) return 'undated'
  return ENDS.find(([, end]) => from < end)?.[0] ?? 'later'
}

export const ALL_FACT_IDS: readonly FactId[] = [...FACT_2016_IDS, ...FACT_2021_IDS]

/** A whole year comes before its months, a month before its days, as in a list of dates. */
function isEarlier(a: FactId, b: FactId): number {
  const first = facts[a].from ?? ''
  const second = facts[b].from ?? ''
  return first < second ? -1 : first > second ? 1 : 0
}

export interface PartGroup {
  readonly part: StoryPart
  readonly ids: readonly FactId[]
  /** The first and the last year of its facts; null where no fact of it has a day. */
  readonly years: readonly [first: string, last: string] | null
}

/** Facts by part of the story, each part in the order of time. Empty parts are left out. */
export function byPart(ids: readonly FactId[]): readonly PartGroup[] {
  const sorted = ids.toSorted(isEarlier)
  return STORY_PARTS.flatMap((part) => {
    const own = sorted.filter((id) => partOf(facts[id].from) === part)
    const years = own.flatMap((id) => facts[id].from?.slice(0, 4) ?? [])
    const [first] = years
    const last = years.at(-1)
    return own.length > 0 ? [{ part, ids: own, years: first && last ? ([first, last] as const) : null }] : []
  })
}
