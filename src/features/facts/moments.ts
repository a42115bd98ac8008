import { entryLater, entryMeaning } from '#content/entrySays.ts'
import type { Said } from '#content/said.ts'
import { evidenceOf } from '#content/sentence.ts'
import type { Screen } from '#domain/scenario/types.ts'
import { keepFirst, lives, type PlayMoment } from './lives.ts'

interface Places {
  readonly byFact: ReadonlyMap<string, PlayMoment>
  readonly byMessage: ReadonlyMap<string, PlayMoment>
  readonly byScreen: ReadonlyMap<Screen, PlayMoment>
}

let found: Places | undefined

/** The first moment of a few lives at which something shows: a fact, a sentence, a screen. */
export function placesInPlay(): Places {
  found ??= findPlaces()
  return found
}

function findPlaces(): Places {
  const byFact = new Map<string, PlayMoment>()
  const byMessage = new Map<string, PlayMoment>()
  const byScreen = new Map<Screen, PlayMoment>()
  for (const { scenario, entry, moment } of lives().entries) {
    const said = [...entryMeaning(entry, scenario), entryLater(entry, scenario)].filter((one) => one !== null)
    const ids = said.map(({ id }) => id)
    keepFirst(byScreen, [entry.screen], moment)
    keepFirst(byMessage, ids, moment)
    keepFirst(byFact, [...entry.cites, ...said.flatMap(factsOf)], moment)
  }
  return { byFact, byMessage, byScreen }
}

function factsOf(said: Said): readonly string[] {
  return said.kind === 'claim' ? evidenceOf(said.id) : []
}
