import { changesOf, isHeld, runsOf } from './drawnParts.ts'
import type { MapGraph, MapUse } from './mapGraph.ts'
import type { DrawnGate, DrawnRun, DrawnStrand, DrawnText, MapPicture } from './mapPicture.ts'
import type { MapWords } from './mapWords.ts'
import { stopLabel, wallsOf, wallX } from './narrowParts.ts'
import { phoneAbove } from './phoneAbove.ts'
import { wrapParts } from './textFit.ts'

/** Wide enough that every strand is one, on the smallest screen too. */
const PITCH = 3.6
const STRAND = 2.3
/** The service, going on beside the uses. */
const RAIL = 26
const PARENT = 58
const USE_GAP = 22

interface Bundle {
  readonly use: MapUse
  readonly label: number
  readonly lines: readonly DrawnText['parts'][]
  readonly top: number
  readonly bottom: number
}

/** For a phone: the service turns and goes down beside the uses, and every strand runs straight to its gate. */
export function layoutRail(graph: MapGraph, words: MapWords, width: number): MapPicture {
  const above = phoneAbove(graph, words, width)
  const from = above.service.y + above.service.height
  const bundles = bundlesOf(graph, words, width, from + PARENT)
  const drawn = bundles.map((bundle) => strandsOf(bundle, width))
  const runs = bundles.flatMap(({ use }, index) => runsOf(use, drawn[index] ?? [], PITCH))
  const bottom = Math.max(bundles.at(-1)?.bottom ?? from, ...runs.map(({ mark }) => mark + 10)) + 8
  return {
    width,
    height: bottom + 2,
    axis: 'across',
    pitch: PITCH,
    strand: STRAND,
    ...above.boxes,
    service: above.service,
    rail: { x: above.service.x, y: from, width: RAIL, height: bottom - from },
    lines: above.lines,
    links: [],
    runs,
    walls: bundles.flatMap(({ use }) => wallsOf(use, runs, width)),
    gates: bundles.map((bundle) => gateOf(bundle, width)),
    changes: changesOf(drawn.flat(), PITCH, { x: RAIL - 8 }),
    texts: [
      ...above.texts,
      ...parentHeading(words, width, from),
      ...bundles.flatMap((bundle) => labelsOf(bundle, runs, words, width)),
    ],
    targets: bundles.map(({ use, label, bottom: end }) => ({
      x: RAIL + 4,
      y: label - 4,
      width: width - RAIL - 4,
      height: end - label + 8,
      of: { purpose: use.purpose },
    })),
  }
}

function parentHeading(words: MapWords, width: number, from: number): DrawnText[] {
  return [
    { x: width, y: from + 30, size: 18, serif: true, anchor: 'end', parts: [{ text: words.parent, tone: 'ink' }] },
    { x: RAIL + 12, y: from + 30, size: 14, parts: [{ text: words.uses, tone: 'quiet' }] },
  ]
}

function bundlesOf(graph: MapGraph, words: MapWords, width: number, start: number): Bundle[] {
  let y = start
  return graph.uses.map((use) => {
    const lines = wrapParts(words.counts(use), 14, width - RAIL - 24)
    const label = y
    const top = label + 26 + lines.length * 18
    const bottom = use.strands.length > 0 ? top + Math.max(use.strands.length * PITCH, 4) : top - 6
    y = bottom + USE_GAP
    return { use, label, lines, top, bottom }
  })
}

/** How far before the far side a line ends. */
const ROOM_FOR_ENDING = { shared: 12, hosted: 10, held: 0, heldOpen: 0, disputed: 28, open: 34 } as const

function strandsOf({ use, top }: Bundle, width: number): DrawnStrand[] {
  return use.strands.map((strand, index) => {
    const y = Math.round((top + (index + 0.5) * PITCH) * 100) / 100
    const port = { x: RAIL, y }
    const far = isHeld(strand) ? wallX(width) : width - ROOM_FOR_ENDING[strand.kind === 'gone' ? 'held' : strand.kind]
    const end = { x: strand.kind === 'gone' ? RAIL + 16 : far, y }
    return { ...strand, d: `M${end.x} ${y}H${port.x}`, end, port }
  })
}

function gateOf({ use, top, bottom, label }: Bundle, width: number): DrawnGate {
  const open = use.counts.shared > 0
  const size = open ? 4 : 1.5
  // Where nothing comes, the gate stands beside the words.
  const [y, end] = use.strands.length === 0 ? [label + 2, label + 36] : [top - 4, bottom + 4]
  return { purpose: use.purpose, open, x: width - size, y, width: size, height: end - y }
}

function labelsOf(bundle: Bundle, runs: readonly DrawnRun[], words: MapWords, width: number): DrawnText[] {
  const { use, label, lines } = bundle
  const of = { purpose: use.purpose }
  const x = RAIL + 12
  const held = runs.filter((run) => run.purpose === use.purpose && isHeld(run))
  return [
    { x, y: label + 14, size: 16, of, parts: [{ text: words.purpose(use.purpose), tone: 'ink', bold: true }] },
    ...lines.map((parts, index) => ({ x, y: label + 33 + index * 18, size: 14, of, parts })),
    ...stopLabel(held, words, width),
  ]
}
