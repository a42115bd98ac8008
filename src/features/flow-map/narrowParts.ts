import { isHeld } from './drawnParts.ts'
import type { MapUse } from './mapGraph.ts'
import type { Box, DrawnRun, DrawnText } from './mapPicture.ts'
import type { MapWords } from './mapWords.ts'
import { textWidth } from './textFit.ts'

const WALL = 6

/** Where held strands stop in a column that has no room for one wall. */
export function wallX(width: number): number {
  return Math.round(width - Math.max(92, width * 0.24))
}

export function wallsOf(use: MapUse, runs: readonly DrawnRun[], width: number): Box[] {
  const held = runs.filter((run) => run.purpose === use.purpose && isHeld(run))
  if (held.length === 0) return []
  const top = Math.min(...held.map(({ end, height }) => end.y - height / 2)) - 4
  const bottom = Math.max(...held.map(({ end, height }) => end.y + height / 2)) + 1
  return [{ x: wallX(width), y: top, width: WALL, height: bottom - top }]
}

/** “stops here”, in the emptiness beyond the wall. */
export function stopLabel(held: readonly DrawnRun[], words: MapWords, width: number): DrawnText[] {
  const height = held.reduce((sum, run) => sum + run.height, 0)
  const first = held[0]
  const x = wallX(width) + WALL + 7
  if (!first || height < 15 || x + textWidth(words.stopsHere, 14) > width - 4) return []
  const top = first.end.y - first.height / 2
  return [{ x, y: top + 11, size: 14, parts: [{ text: words.stopsHere, tone: 'held' }] }]
}
