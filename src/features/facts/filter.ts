import { factTexts } from '#content/en/facts/evidence.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { CERTAINTIES, type Certainty } from '#domain/evidence/certainty.ts'
import { facts } from '#domain/evidence/facts.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import { factPublicOn } from '#domain/evidence/publicOn.ts'
import { sourceOf } from '#domain/evidence/sources.ts'
import { placesOf, PLACES, type Place } from './factScope.ts'
import { isIn, plain, searchTerms } from './searchTerms.ts'
import { ALL_FACT_IDS, partOf, STORY_PARTS, type StoryPart } from './storyParts.ts'

export interface FactFilter {
  readonly search: string
  readonly part: StoryPart | ''
  readonly certainty: Certainty | ''
  readonly place: Place | 'none' | ''
  readonly disputedOnly: boolean
  /** Only what was public on this day, where one is given. */
  readonly publicBy: IsoDay | ''
}

export const NO_FILTER: FactFilter = {
  search: '',
  part: '',
  certainty: '',
  place: '',
  disputedOnly: false,
  publicBy: '',
}

/** What a filter can be set to: only what at least one fact has. */
export const choices = {
  parts: STORY_PARTS.filter((part) => ALL_FACT_IDS.some((id) => partOf(facts[id].from) === part)),
  certainties: CERTAINTIES.filter((certainty) => ALL_FACT_IDS.some((id) => facts[id].certainty === certainty)),
  places: PLACES.filter((place) => ALL_FACT_IDS.some((id) => placesOf(id).includes(place))),
}

/** Something is recorded against it: in its own row, or in the register of contradictions. */
export function isDisputed(id: FactId): boolean {
  return facts[id].conflicts !== null
}

let haystacks: ReadonlyMap<FactId, string> | undefined

/** Everything that is searched of a fact: its id, its sentence, what stands against it, and its sources. */
function haystackOf(id: FactId): string {
  haystacks ??= new Map(
    ALL_FACT_IDS.map((fact) => {
      const { fact: text, conflict = '' } = factTexts[fact]
      const sources = facts[fact].sources.flatMap((source) => {
        const { title, publisher } = sourceOf(source)
        return [source, title ?? '', publisher]
      })
      return [fact, plain([fact, text, conflict, ...sources].join(' '))]
    }),
  )
  return haystacks.get(id) ?? ''
}

/** The facts that hold every word of the search, or one that means the same, and every filter that is set. */
export function matching({ search, part, certainty, place, disputedOnly, publicBy }: FactFilter): readonly FactId[] {
  const terms = searchTerms(search)
  return ALL_FACT_IDS.filter((id) => {
    const row = facts[id]
    const places = placesOf(id)
    return (
      (part === '' || partOf(row.from) === part) &&
      (certainty === '' || row.certainty === certainty) &&
      (place === '' || (place === 'none' ? places.length === 0 : places.includes(place))) &&
      (!disputedOnly || isDisputed(id)) &&
      (publicBy === '' || factPublicOn(row, publicBy) !== false) &&
      terms.every((term) => isIn(haystackOf(id), term))
    )
  })
}
