import type { Box, Deed, DrawnChange, DrawnRun, DrawnStrand } from './mapPicture.ts'
import type { MapUse } from './mapGraph.ts'

/** The diamond of a dispute is this high; marks do not lie on each other. */
const MARK = 16

/** Strands of a use that are alike, beside each other. */
export function runsOf(use: MapUse, strands: readonly DrawnStrand[], pitch: number): DrawnRun[] {
  const kinds = [...new Set(strands.map((strand) => strand.kind))]
  let free = -Infinity
  return kinds.map((kind): DrawnRun => {
    const own = strands.filter((strand) => strand.kind === kind)
    const ends = own.map(({ end }) => end.y)
    const top = Math.min(...ends)
    const bottom = Math.max(...ends)
    const middle = (top + bottom) / 2
    const mark = kind === 'disputed' ? Math.max(middle, top - pitch / 2 + MARK / 2) : Math.max(middle, free)
    if (kind === 'disputed') free = mark + MARK - 2
    return {
      kind,
      purpose: use.purpose,
      strands: own,
      end: { x: own[0]?.end.x ?? 0, y: middle },
      mark,
      height: bottom - top + pitch,
      isAlone: strands.every((strand) => strand.kind === kind || isHeld(strand) || strand.kind === 'gone'),
    }
  })
}

export function isHeld(run: { readonly kind: DrawnRun['kind'] }): boolean {
  return run.kind === 'held' || run.kind === 'heldOpen'
}

/** Neighbours among strands in order, what changed gets one bar, not one tick each. */
export function changesOf(
  strands: readonly DrawnStrand[],
  pitch: number,
  at: { readonly x: number } | { readonly y: number },
): DrawnChange[] {
  const isAcross = 'x' in at
  const found: { deed: Deed; from: number; to: number }[] = []
  const along = ({ port }: DrawnStrand) => (isAcross ? port.y : port.x)
  for (const strand of strands.filter(({ changed }) => changed).toSorted((a, b) => along(a) - along(b))) {
    const last = found.at(-1)
    const here = along(strand)
    const deed = deedOf(strand)
    if (last?.deed === deed && here - last.to < pitch) last.to = here + pitch / 2
    else found.push({ deed, from: here - pitch / 2, to: here + pitch / 2 })
  }
  return found.map(({ deed, from, to }) =>
    isAcross
      ? { deed, x: at.x, y: from, width: CHANGE, height: to - from }
      : { deed, x: from, y: at.y, width: to - from, height: CHANGE },
  )
}

/** How thick the bar of a change is. */
const CHANGE = 4

function deedOf({ kind, previous }: DrawnStrand): Deed {
  if (kind === 'shared') return 'start'
  const isStop = kind === 'held' || (previous === 'shared' && (kind === 'heldOpen' || kind === 'gone'))
  return isStop ? 'stop' : 'other'
}

/** One wall from the first held strand to the last, with a slit wherever another strand passes. */
export function wallOf(runs: readonly DrawnRun[], x: number, thickness: number, pad: number): Box[] {
  const held = runs.filter(isHeld)
  const first = held[0]
  const last = held.at(-1)
  if (!first || !last) return []
  const top = first.end.y - first.height / 2 - pad
  const bottom = last.end.y + last.height / 2 + pad
  const slits = runs
    .filter((run) => !isHeld(run) && run.kind !== 'gone')
    .map(({ end, height }) => ({ from: end.y - height / 2 - pad / 4, to: end.y + height / 2 + pad / 4 }))
    .filter(({ from, to }) => to > top && from < bottom)
    .toSorted((a, b) => a.from - b.from)
  const walls: Box[] = []
  let from = top
  for (const slit of slits) {
    if (slit.from - from > 1) walls.push({ x, y: from, width: thickness, height: slit.from - from })
    from = Math.max(from, slit.to)
  }
  if (bottom - from > 1) walls.push({ x, y: from, width: thickness, height: bottom - from })
  return walls
}
