import { ACROSS_FROM, layoutAcross } from './layoutAcross.ts'
import { layoutDown } from './layoutDown.ts'
import { layoutRail } from './layoutRail.ts'
import type { MapGraph } from './mapGraph.ts'
import type { MapPicture } from './mapPicture.ts'
import type { MapWords } from './mapWords.ts'

/** Beyond this the whole picture grows instead of its gaps: a projector shows larger words. */
export const WIDEST = 1800
const NARROWEST = 280
/** Below this, strands that run down beside each other would melt into one. */
const NESTED_FROM = 480

/** Places everything for a column of this width. Below the widest, one unit is one pixel, so no word gets small; on a low screen its strands lie closer. */
export function mapLayout(graph: MapGraph, words: MapWords, width: number, isLow = false): MapPicture {
  const room = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)))
  if (room >= ACROSS_FROM) return layoutAcross(graph, words, room, isLow)
  return room >= NESTED_FROM ? layoutDown(graph, words, room) : layoutRail(graph, words, room)
}
