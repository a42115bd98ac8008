import { changesOf, isHeld, runsOf } from './drawnParts.ts'
import type { MapGraph, MapUse } from './mapGraph.ts'
import type { DrawnGate, DrawnRun, DrawnStrand, DrawnText, MapPicture } from './mapPicture.ts'
import type { MapWords } from './mapWords.ts'
import { stopLabel, wallsOf, wallX } from './narrowParts.ts'
import { phoneAbove } from './phoneAbove.ts'
import { textWidth, wrapParts, wrapWords } from './textFit.ts'

/** Between the strands of two uses where they run down. */
const GAP = 6
/** The least room beside all strands for the words of the first use. */
const ROOM_FOR_WORDS = 118
const MOST_PITCH = 2.6
/** As many strands as the fullest moment has: the pitch stays the same from step to step. */
const USUAL_STRANDS = 130
const INNER_RADIUS = 8
const USE_GAP = 20

interface Frame {
  readonly width: number
  readonly pitch: number
  /** Where the strands leave the service. */
  readonly from: number
}

/** One use: its strands come down inside those of the next, and turn in arcs about one centre. */
interface Nest {
  readonly use: MapUse
  /** The near side of its own strands as they run down. */
  readonly edge: number
  /** The upper side of its strands after the turn. */
  readonly top: number
  readonly bottom: number
  readonly lines: readonly DrawnText['parts'][]
  readonly label: number
}

/** For a column of middle width, and for a tall picture: phone above service above uses, the strands in nested turns, in one order all the way. */
export function layoutDown(graph: MapGraph, words: MapWords, width: number): MapPicture {
  const strandCount = graph.uses.reduce((sum, { strands }) => sum + strands.length, 0)
  const pitch = pitchOf(strandCount, width)
  const above = phoneAbove(graph, words, width)
  const frame = { width, pitch, from: above.service.y + above.service.height }
  const parent = parentHeading(words, frame, strandCount)
  const nests = nestsOf(graph, words, frame, parent.bottom)
  const drawn = nests.map((nest) => strandsOf(nest, frame))
  const runs = nests.flatMap(({ use }, index) => runsOf(use, drawn[index] ?? [], pitch))
  const last = nests.at(-1)
  const height = Math.max((last ? last.bottom : frame.from) + 6, ...runs.map(({ mark }) => mark + 10))
  return {
    width,
    height,
    axis: 'down',
    pitch,
    strand: pitch * (pitch < 1.5 ? 0.8 : 0.66),
    ...above.boxes,
    service: above.service,
    lines: above.lines,
    links: [],
    runs,
    walls: runs.length > 0 ? nests.flatMap(({ use }) => wallsOf(use, runs, width)) : [],
    gates: nests.map((nest) => gateOf(nest, frame)),
    changes: changesOf(drawn.flat(), pitch, { y: frame.from - 8 }),
    texts: [...above.texts, ...parent.texts, ...nests.flatMap((nest) => labelsOf(nest, runs, words, frame))],
    targets: nests.map(({ use, label, top, bottom, edge }) => ({
      x: edge + 6,
      y: label,
      width: width - edge - 6,
      height: Math.max(bottom, top) - label,
      of: { purpose: use.purpose },
    })),
  }
}

function pitchOf(strands: number, width: number): number {
  const room = width - ROOM_FOR_WORDS - 6 * GAP - 4
  const usual = Math.min(MOST_PITCH, room / USUAL_STRANDS)
  return strands > USUAL_STRANDS ? Math.min(usual, room / strands) : usual
}

function parentHeading(words: MapWords, { width, from, pitch }: Frame, strands: number) {
  const room = width - strands * pitch - 6 * GAP - 16
  const lines = wrapWords(words.parent, 18, Math.max(room, 100))
  const line = (text: string, y: number): DrawnText => ({
    x: width,
    y,
    size: 18,
    serif: true,
    anchor: 'end',
    parts: [{ text, tone: 'ink' }],
  })
  const texts = lines.map((text, index) => line(text, from + 30 + index * 22))
  const end = from + 30 + lines.length * 22
  const below: DrawnText = {
    ...line(words.uses, end - 1),
    size: 14,
    serif: false,
    parts: [{ text: words.uses, tone: 'quiet' }],
  }
  return { texts: [...texts, below], bottom: end + 16 }
}

function nestsOf(graph: MapGraph, words: MapWords, { width, pitch }: Frame, start: number): Nest[] {
  const full = graph.uses.filter(({ strands }) => strands.length > 0)
  let edge = 4 + full.reduce((sum, { strands }) => sum + strands.length * pitch, 0) + Math.max(0, full.length - 1) * GAP
  let y = start
  return graph.uses.map((use): Nest => {
    const count = use.strands.length
    const lines = wrapParts(words.counts(use), 14, width - edge - 12)
    const label = y
    const top = y + 24 + lines.length * 18
    const bottom = count > 0 ? top + Math.max(count * pitch, 4) : top - 8
    y = bottom + USE_GAP
    const nest = { use, edge: count > 0 ? edge : Math.max(4, edge), top, bottom, lines, label }
    if (count > 0) edge -= count * pitch + GAP
    return nest
  })
}

function strandsOf({ use, edge, top }: Nest, { from, pitch, width }: Frame): DrawnStrand[] {
  return use.strands.map((strand, index) => {
    const offset = (index + 0.5) * pitch
    const port = { x: edge - offset, y: from }
    if (strand.kind === 'gone') {
      const end = { x: port.x, y: from + 16 }
      return { ...strand, d: `M${n(end.x)} ${end.y}V${n(from)}`, end, port }
    }
    const radius = INNER_RADIUS + offset
    const end = { x: isHeld(strand) ? wallX(width) : width - ROOM_FOR_ENDING[strand.kind], y: top + offset }
    const turn = `A${n(radius)} ${n(radius)} 0 0 1 ${n(port.x)} ${n(top - INNER_RADIUS)}`
    return { ...strand, d: `M${n(end.x)} ${n(end.y)}H${n(edge + INNER_RADIUS)}${turn}V${n(from)}`, end, port }
  })
}

/** How far before the gate's far side a line ends. */
const ROOM_FOR_ENDING = { shared: 12, hosted: 10, held: 0, heldOpen: 0, disputed: 28, open: 34 } as const

function gateOf({ use, top, bottom, label }: Nest, { width }: Frame): DrawnGate {
  const open = use.counts.shared > 0
  const size = open ? 4 : 1.5
  // Where nothing comes, the gate stands beside the words.
  if (use.strands.length === 0)
    return { purpose: use.purpose, open, x: width - size, y: label + 2, width: size, height: 34 }
  return { purpose: use.purpose, open, x: width - size, y: top - 4, width: size, height: bottom - top + 8 }
}

function labelsOf(nest: Nest, runs: readonly DrawnRun[], words: MapWords, { width }: Frame): DrawnText[] {
  const { use, edge, label, lines } = nest
  const of = { purpose: use.purpose }
  const name = words.purpose(use.purpose)
  const x = edge + 8
  const size = textWidth(name, 16, true) <= width - x ? 16 : 14
  const held = runs.filter((run) => run.purpose === use.purpose && isHeld(run))
  return [
    { x, y: label + 14, size, of, parts: [{ text: name, tone: 'ink', bold: true }] },
    ...lines.map((parts, index) => ({ x, y: label + 32 + index * 18, size: 14, of, parts })),
    ...stopLabel(held, words, width),
  ]
}

function n(value: number): number {
  return Math.round(value * 100) / 100
}
