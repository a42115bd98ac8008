import { ACROSS_FROM, layoutAcross } from './layoutAcross.ts'
import { layoutDown } from './layoutDown.ts'
import type { MapGraph } from './mapGraph.ts'
import type { MapPicture } from './mapPicture.ts'
import type { MapWords } from './mapWords.ts'

/** Beyond this the whole picture grows instead of its gaps: a projector shows larger words. */
export const WIDEST = 1800
const NARROWEST = 280

/** Places everything for a column of this width. Below the widest, one unit is one pixel, so no word gets small. */
export function mapLayout(graph: MapGraph, words: MapWords, width: number): MapPicture {
  const room = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)))
  return room >= ACROSS_FROM ? layoutAcross(graph, words, room) : layoutDown(graph, words, room)
}
