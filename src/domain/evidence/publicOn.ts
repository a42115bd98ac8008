import { isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import type { FactRow } from '#domain/evidence/fact.ts'
import { facts, isFactId } from '#domain/evidence/facts.ts'
import type { PartialDay, Source } from '#domain/evidence/source.ts'
import { isSourceId, sourceOf, type SourceId } from '#domain/evidence/sources.ts'

/** Heavy, as it needs facts and sources: no first view may import it. */

/** `undated`: no day is recorded, so nobody can say that it came later. It stays in view and says so. */
export type Publicity = boolean | 'undated'

/** The first day that a day, a month or a year may mean: from then on it counts as public, as in `knownSince`. */
export function firstDayOf(date: PartialDay): IsoDay {
  return isoDay(`${date}-01-01`.slice(0, 10))
}

export function isPublicOn({ date }: Pick<Source, 'date'>, day: IsoDay): Publicity {
  return date === null || date === 'undated' ? 'undated' : firstDayOf(date) <= day
}

/** A fact was public once its own day had come, and one source of it was out. */
export function factPublicOn({ from, sources }: Pick<FactRow, 'from' | 'sources'>, day: IsoDay): Publicity {
  if (from !== null && firstDayOf(from) > day) return false
  const known = sources.map((id) => isPublicOn(sourceOf(id), day))
  return known.includes(true) || (known.includes('undated') ? 'undated' : false)
}

/** What stands behind a sentence: facts, sources, and what is neither (an assumption), which has no day. */
export function evidencePublicOn(id: string, day: IsoDay): Publicity {
  if (isFactId(id)) return factPublicOn(facts[id], day)
  return isSourceId(id) ? isPublicOn(sourceOf(id), day) : 'undated'
}

/** The date of the earliest source, where every one is later than the day. */
export function laterThan(ids: readonly SourceId[], on: IsoDay): PartialDay | null {
  if (ids.some((id) => isPublicOn(sourceOf(id), on) !== false)) return null
  const dates = ids.map((id) => sourceOf(id).date).filter((date) => date !== null && date !== 'undated')
  return dates.toSorted()[0] ?? null
}
