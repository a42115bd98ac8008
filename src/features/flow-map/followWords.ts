import { say } from '#content/say.ts'
import { STRAND_STATUSES, type MapGraph } from './mapGraph.ts'
import type { Follow } from './mapPicture.ts'
import { countParts } from './mapWords.ts'

/** “Phone number: may be shared to run the service, to count and measure; held back for ads.” */
export function followWords(graph: MapGraph, follow: Follow): string {
  if (follow.category === undefined) {
    const use = graph.uses.find(({ purpose }) => purpose === follow.purpose)
    const counts = use ? countParts(use).map(({ text }) => text) : []
    return say('map.follow.purpose', { purpose: say(`purpose.${follow.purpose}`), counts: counts.join('') })
  }
  const own = graph.uses.flatMap(({ strands }) => strands.filter(({ category }) => category === follow.category))
  const parts = STRAND_STATUSES.flatMap((status) => {
    const uses = own.filter(({ kind }) => kind === status).map(({ purpose }) => say(`purpose.${purpose}.for`))
    return uses.length > 0
      ? [say('map.follow.pair', { kind: status, status: say(`flow.is.${status}`), use: uses.join(', ') })]
      : []
  })
  const uses = parts.length > 0 ? parts.join('; ') : say('map.follow.nothing')
  return say('map.follow.category', { category: say(`category.${follow.category}`), uses })
}
