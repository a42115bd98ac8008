import type { Box, FlowDiagram } from './flowParts.ts'
import { wrap } from './wrap.ts'

interface PlacedLine {
  readonly words: readonly string[]
  readonly count: number
  readonly isHead: boolean
  /** The base line of its first words. */
  readonly y: number
}

export interface PlacedBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly PlacedLine[]
}

export interface FlowLayout {
  readonly boxes: readonly PlacedBox[]
  readonly names: readonly { readonly text: string; readonly x: number; readonly y: number }[]
  /** Lines with an arrow at their end, as paths of right angles. */
  readonly ways: readonly string[]
  readonly width: number
  readonly height: number
}

const LINE = 20
const PAD = 10
const GAP = 28
const NAME = 26
const BETWEEN = 20
const NARROWEST = 168
const WIDEST = 300
const COUNT_ROOM = 44

/** Columns beside each other while they have room; else one below the other, hung on a line at the side. */
export function layoutFlow(diagram: FlowDiagram, width: number): FlowLayout {
  const { columns } = diagram
  const own = Math.floor((width - BETWEEN * (columns.length - 1)) / Math.max(1, columns.length))
  return own >= NARROWEST ? beside(diagram, width, Math.min(WIDEST, own)) : below(diagram, width)
}

function placeBox(box: Box, x: number, y: number, width: number): PlacedBox {
  let at = y + PAD
  const lines = box.map(({ label, count, isHead }): PlacedLine => {
    const words = wrap(label, width - 2 * PAD - COUNT_ROOM)
    const line = { words, count, isHead, y: at + 15 }
    at += words.length * LINE
    return line
  })
  return { x, y, width, height: at + PAD - y, lines }
}

/** Boxes under each other, with arrows between them. Gives back where they end. */
function stack(into: Building, boxes: readonly Box[], x: number, y: number, width: number): number {
  let at = y
  boxes.forEach((box, index) => {
    const placed = placeBox(box, x, at, width)
    into.boxes.push(placed)
    at += placed.height
    if (index < boxes.length - 1) {
      into.ways.push(`M${x + width / 2} ${at}v${GAP}`)
      at += GAP
    }
  })
  return at
}

interface Building {
  readonly boxes: PlacedBox[]
  readonly ways: string[]
  readonly names: { text: string; x: number; y: number }[]
}

function begun(): Building {
  return { boxes: [], ways: [], names: [] }
}

function beside({ trunk, columns }: FlowDiagram, width: number, own: number): FlowLayout {
  const into = begun()
  const middle = width / 2
  const used = own * columns.length + BETWEEN * (columns.length - 1)
  const left = (width - used) / 2
  const trunkEnd = stack(into, trunk, middle - own / 2, 0.5, own)
  const fork = trunkEnd + GAP / 2
  const top = fork + GAP / 2 + NAME
  let bottom = top
  // Boxes of the same step begin at the same height, so that they can be read across.
  const heights = columns[0]?.boxes.map((_, at) =>
    Math.max(...columns.map(({ boxes }) => placeBox(boxes[at] ?? [], 0, 0, own).height)),
  )
  columns.forEach(({ name, boxes }, index) => {
    const x = left + index * (own + BETWEEN)
    const centre = x + own / 2
    into.ways.push(
      centre === middle
        ? `M${middle} ${trunkEnd}V${top - NAME}`
        : `M${middle} ${trunkEnd}V${fork}H${centre}V${top - NAME}`,
    )
    into.names.push({ text: wrap(name, own, 1)[0] ?? name, x: centre, y: top - 8 })
    let y = top
    boxes.forEach((box, at) => {
      const height = heights?.[at] ?? 0
      into.boxes.push({ ...placeBox(box, x, y, own), height })
      if (at < boxes.length - 1) into.ways.push(`M${centre} ${y + height}v${GAP}`)
      y += height + GAP
    })
    bottom = Math.max(bottom, y - GAP)
  })
  return { ...into, width, height: bottom + 1 }
}

function below({ trunk, columns }: FlowDiagram, width: number): FlowLayout {
  const into = begun()
  const indent = 28
  const own = Math.min(WIDEST, width - indent - 1)
  let y = stack(into, trunk, 0.5, 0.5, Math.min(WIDEST, width - 1))
  const from = y
  for (const { name, boxes } of columns) {
    y += GAP
    into.names.push({ text: name, x: indent + own / 2, y: y + 14 })
    y += NAME
    into.ways.push(`M12 ${from}V${y + 20}H${indent}`)
    y = stack(into, boxes, indent, y, own)
  }
  return { ...into, width, height: y + 1 }
}
