import { changesOf, isHeld, runsOf, wallOf } from './drawnParts.ts'
import { phoneAcross, type PhoneRows } from './phoneAcross.ts'
import type { MapGraph, MapUse } from './mapGraph.ts'
import type { DrawnGate, DrawnRun, DrawnStrand, DrawnText, MapPicture } from './mapPicture.ts'
import type { MapWords } from './mapWords.ts'
import { textWidth, wrapParts, wrapWords } from './textFit.ts'

/** The narrowest column in which phone, service and parent company stand side by side. */
export const ACROSS_FROM = 620

const TOP = 54
/** In the column of the main screen, and on a low one, it is lower, so that the wall is seen without scrolling. */
const SIZES = {
  column: { height: 560, pitch: 3.7, strand: 2.5 },
  whole: { height: 690, pitch: 4.4, strand: 3.1 },
} as const
const WHOLE_FROM = 1200
/** The least room between the strands of two uses: at the uses, and where they leave the service. */
const GAP = 12
const PORT_GAP = 8
/** How far the ports keep to the places of the uses: 1 would be straight lines. */
const STRAIGHTNESS = 0.45
const LABEL_GAP = 16

interface Columns {
  readonly size: (typeof SIZES)[keyof typeof SIZES]
  readonly width: number
  readonly phone: number
  readonly service: number
  readonly serviceEnd: number
  readonly bend: number
  readonly wall: number
  readonly gate: number
  readonly label: number
}

function columnsOf(width: number, isLow: boolean): Columns {
  const isWide = width >= WHOLE_FROM
  const phone = isWide ? 236 : 196
  const service = phone + Math.max(38, (width - 600) * 0.235)
  const serviceEnd = service + (isWide ? 58 : 30)
  const gate = width - (isWide ? 270 : width >= 900 ? 216 : 178)
  const span = gate - serviceEnd
  return {
    size: isWide && !isLow ? SIZES.whole : SIZES.column,
    width,
    phone,
    service,
    serviceEnd,
    bend: serviceEnd + span * (isWide ? 0.44 : 0.4),
    wall: serviceEnd + span * (isWide ? 0.6 : 0.5),
    gate,
    label: gate + LABEL_GAP,
  }
}

interface Slot {
  readonly use: MapUse
  readonly top: number
  readonly height: number
  /** First strand at the use, and where it leaves the service. */
  readonly strands: number
  readonly ports: number
  readonly lines: DrawnText['parts'][]
}

/** Side by side: strands in S-curves from the service to the uses, in one order at both ends, so none crosses another. */
export function layoutAcross(graph: MapGraph, words: MapWords, width: number, isLow: boolean): MapPicture {
  const columns = columnsOf(width, isLow)
  const { pitch, strand } = columns.size
  const slots = slotsOf(graph, words, columns)
  const last = slots.at(-1)
  const bottom = last ? Math.max(TOP + columns.size.height, last.top + last.height) : TOP + columns.size.height
  const drawn = slots.map((slot) => strandsOf(slot, columns))
  const runs = slots.flatMap(({ use }, index) => runsOf(use, drawn[index] ?? [], pitch))
  const strands = drawn.flat()
  const phone = phoneAcross(graph, words, { top: TOP, bottom, width: columns.phone, service: columns.service })
  return {
    width,
    height: bottom + 8,
    axis: 'across',
    pitch,
    strand,
    phone: { x: 0.75, y: TOP, width: columns.phone - 1.5, height: bottom - TOP, radius: 26 },
    service: { x: columns.service, y: TOP, width: columns.serviceEnd - columns.service, height: bottom - TOP },
    rules: [],
    lines: phone.lines,
    links: linksOf(strands, phone, columns),
    runs,
    walls: wallOf(runs, columns.wall, 7, 6),
    gates: slots.map((slot) => gateOf(slot, columns)),
    changes: changesOf(strands, pitch, { x: columns.serviceEnd - 8 }),
    texts: [
      ...headings(words, columns),
      ...phone.texts,
      ...slots.flatMap((slot) => labelsOf(slot, words, columns)),
      ...heldLabel(runs, words, columns),
    ],
    targets: [
      ...phone.targets,
      ...slots.map(({ use, top, height }) => ({
        x: columns.gate + 6,
        y: top,
        width: width - columns.gate - 6,
        height,
        of: { purpose: use.purpose },
      })),
    ],
  }
}

function slotsOf(graph: MapGraph, words: MapWords, columns: Columns): Slot[] {
  const { height: whole, pitch } = columns.size
  const room = columns.width - columns.label
  const sized = graph.uses.map((use) => {
    const lines = wrapParts(words.counts(use), 14, room)
    return { use, lines, height: Math.max(use.strands.length * pitch, 26 + lines.length * 18) }
  })
  const used = sized.reduce((sum, { height }) => sum + height, 0)
  const gap = Math.max(GAP, (whole - used) / Math.max(1, sized.length - 1))
  const strandsHeight = (use: MapUse) => use.strands.length * pitch
  const tops = running(sized, TOP, ({ height }) => height + gap)
  const total = sized.reduce(
    (sum, { use }) => sum + (use.strands.length > 0 ? strandsHeight(use) + PORT_GAP : 0),
    -PORT_GAP,
  )
  const middle = TOP + Math.max(whole, used + gap * (sized.length - 1)) / 2
  const close = running(sized, middle - total / 2, ({ use }) =>
    use.strands.length > 0 ? strandsHeight(use) + PORT_GAP : 0,
  )
  return sized.map(({ use, lines, height }, index) => {
    const top = tops[index] ?? TOP
    const strands = top + (height - strandsHeight(use)) / 2
    const ports = (close[index] ?? strands) * (1 - STRAIGHTNESS) + strands * STRAIGHTNESS
    return { use, lines, top, height, strands, ports }
  })
}

/** Where each of a row of things begins. */
function running<T>(things: readonly T[], start: number, size: (thing: T) => number): number[] {
  let at = start
  return things.map((thing) => {
    const here = at
    at += size(thing)
    return here
  })
}

function strandsOf({ use, strands, ports }: Slot, columns: Columns): DrawnStrand[] {
  const { serviceEnd, bend, wall, gate, size } = columns
  return use.strands.map((strand, index) => {
    const y = strands + (index + 0.5) * size.pitch
    const port = { x: serviceEnd, y: ports + (index + 0.5) * size.pitch }
    if (strand.kind === 'gone') {
      const end = { x: serviceEnd + 26, y: port.y }
      return { ...strand, d: `M${end.x} ${n(end.y)}H${serviceEnd}`, end, port }
    }
    const end = { x: isHeld(strand) ? wall : gate - ROOM_FOR_ENDING[strand.kind], y }
    const middle = (serviceEnd + bend) / 2
    const d = `M${n(end.x)} ${n(y)}H${n(bend)}C${n(middle)} ${n(y)} ${n(middle)} ${n(port.y)} ${n(serviceEnd)} ${n(port.y)}`
    return { ...strand, d, end, port }
  })
}

/** How far before the gate a line ends. */
const ROOM_FOR_ENDING = { shared: 7, hosted: 2.5, held: 0, heldOpen: 0, disputed: 24, open: 30 } as const

function gateOf({ use, top, height, strands }: Slot, { gate, size }: Columns): DrawnGate {
  const open = use.counts.shared > 0
  const own = use.strands.length * size.pitch
  const isTall = own + 8 > height
  const y = isTall ? strands - 3 : top + 2
  return { purpose: use.purpose, open, x: gate, y, width: open ? 4 : 1.5, height: isTall ? own + 6 : height - 4 }
}

function headings(words: MapWords, { service, label, width }: Columns): DrawnText[] {
  const serif = width >= 1200 ? 22 : 18
  const place = (x: number, title: string, below: string): DrawnText[] => [
    { x, y: 16, size: serif, serif: true, parts: [{ text: title, tone: 'ink' }] },
    { x, y: 38, size: 14, parts: [{ text: below, tone: 'quiet' }] },
  ]
  return [
    ...place(0, words.phone, words.kinds),
    ...place(service, words.service, words.holds),
    ...place(label, words.parent, words.uses),
  ]
}

function labelsOf({ use, top, height, lines }: Slot, words: MapWords, { label }: Columns): DrawnText[] {
  const first = top + (height - (20 + lines.length * 18)) / 2 + 15
  const of = { purpose: use.purpose }
  return [
    { x: label, y: first, size: 16, of, parts: [{ text: words.purpose(use.purpose), tone: 'ink', bold: true }] },
    ...lines.map((parts, index) => ({ x: label, y: first + 20 + index * 18, size: 14, of, parts })),
  ]
}

/** Who holds back, in the emptiness beyond the wall: where the most strands end, if there is room. */
function heldLabel(runs: readonly DrawnRun[], words: MapWords, { wall, gate }: Columns): DrawnText[] {
  const at = heldStretches(runs).toSorted((a, b) => b.to - b.from - (a.to - a.from))[0]
  if (!at || words.heldBy === null) return []
  const x = wall + 20
  const room = gate - 8 - x
  const lines = wrapWords(words.heldBy, 14, room)
  const height = 20 + lines.length * 18
  const widest = Math.max(...lines.map((line) => textWidth(line, 14)), textWidth(words.held, 16, true))
  if (widest > room || height > at.to - at.from + GAP) return []
  const first = (at.from + at.to) / 2 - height / 2 + 15
  return [
    { x, y: first, size: 16, parts: [{ text: words.held, tone: 'held', bold: true }] },
    ...lines.map((text, index) => ({
      x,
      y: first + 19 + index * 18,
      size: 14,
      parts: [{ text, tone: 'held' as const }],
    })),
  ]
}

/** Held strands and held dots of a use end as one. */
function heldStretches(runs: readonly DrawnRun[]): { from: number; to: number }[] {
  const held = runs.filter(isHeld)
  return [...new Set(held.map(({ purpose }) => purpose))].map((purpose) => {
    const own = held.filter((run) => run.purpose === purpose)
    return {
      from: Math.min(...own.map(({ end, height }) => end.y - height / 2)),
      to: Math.max(...own.map(({ end, height }) => end.y + height / 2)),
    }
  })
}

function linksOf(
  strands: readonly DrawnStrand[],
  { lines }: PhoneRows,
  { service, serviceEnd }: Columns,
): MapPicture['links'] {
  const middle = (service + serviceEnd) / 2
  return strands.flatMap(({ category, port, kind }) => {
    const y = lines.find((line) => line.category === category)?.to.y
    if (y === undefined || kind === 'gone') return []
    const d = `M${n(service)} ${n(y)}C${n(middle)} ${n(y)} ${n(middle)} ${n(port.y)} ${n(serviceEnd)} ${n(port.y)}`
    return [{ category, d }]
  })
}

/** Two places after the point are finer than any screen. */
function n(value: number): number {
  return Math.round(value * 100) / 100
}
