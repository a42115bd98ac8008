import type { RegionId } from '#domain/consent/standing.ts'
import type { Lane, LaneEdge, LaneState, LaneWay } from './laneModel.ts'
import { wayText } from './wayText.ts'

/** Measures of the drawing, in CSS pixels. A lane is read from above; what leads on runs beside it, at its end. */
export const BOX_HEIGHT = 32
const GAP = 13
const WAY_GAP = 6
const LINE = 18
const LEVEL = 7
/** What a letter of 14 px takes, generously. */
const LETTER = 7.3
const CORNER = 5

export interface Box extends LaneState {
  readonly y: number
}

export interface WayRow extends LaneWay {
  readonly y: number
  readonly height: number
}

export interface Line extends LaneEdge {
  readonly path: string
  /** Where the arrow head points. */
  readonly x: number
  readonly y: number
}

export interface LaneDrawing {
  readonly region: RegionId
  readonly width: number
  readonly height: number
  readonly boxWidth: number
  readonly boxes: readonly Box[]
  readonly ways: readonly WayRow[]
  readonly lines: readonly Line[]
}

/** How wide a lane is: the wide ones carry many lines. */
export function laneWidth(region: RegionId, isNarrow: boolean): { width: number; boxWidth: number } {
  const beside = region === 'screen' ? 100 : region === 'terms2021' || region === 'account' ? 44 : 34
  const width = isNarrow ? 280 : region === 'screen' ? 248 : 172
  return { width, boxWidth: width - beside }
}

/** The words of a way, broken where a lane of this width breaks them. */
export function linesOf(way: LaneWay, boxWidth: number): string[] {
  const most = Math.floor((boxWidth - (way.kind === 'possible' ? 22 : 12)) / LETTER)
  const lines: string[] = []
  for (const word of wayText(way).split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function heightOf(way: LaneWay, boxWidth: number): number {
  return linesOf(way, boxWidth).length * LINE + (way.kind === 'possible' ? 12 : 2)
}

/** Each line keeps a track of its own; short ones run closest. */
function tracks(spans: readonly { top: number; bottom: number }[]): number[] {
  const order = spans.map((_, index) => index)
  const length = (index: number): number => (spans[index]?.bottom ?? 0) - (spans[index]?.top ?? 0)
  order.sort((a, b) => length(a) - length(b))
  const taken: { top: number; bottom: number }[][] = []
  const result: number[] = spans.map(() => 0)
  for (const index of order) {
    const span = spans[index]
    if (!span) continue
    let level = taken.findIndex((track) => track.every((one) => one.bottom <= span.top || one.top >= span.bottom))
    if (level < 0) level = taken.push([]) - 1
    taken[level]?.push(span)
    result[index] = level
  }
  return result
}

function pathOf(from: number, to: number, start: number, out: number, end: number): string {
  const turn = to > from ? CORNER : -CORNER
  return `M${start} ${from}H${out - CORNER}q${CORNER} 0 ${CORNER} ${turn}V${to - turn}q0 ${turn} ${-CORNER} ${turn}H${end}`
}

/** Places everything of a lane. The order of the states is content; the room between them follows what is to be said. */
export function layLane(lane: Lane, isNarrow: boolean): LaneDrawing {
  const { width, boxWidth } = laneWidth(lane.region, isNarrow)
  const boxes: Box[] = []
  const ways: WayRow[] = []
  let y = 1
  for (const state of lane.states) {
    for (const way of lane.ways.filter(({ to }) => to === state.value)) {
      const height = heightOf(way, boxWidth)
      ways.push({ ...way, y, height })
      y += height + WAY_GAP
    }
    boxes.push({ ...state, y })
    y += BOX_HEIGHT + GAP
  }
  const lines = layLines(lane, boxes, ways, boxWidth, width)
  return { region: lane.region, width, height: y - GAP + 2, boxWidth, boxes, ways, lines }
}

function layLines(lane: Lane, boxes: readonly Box[], ways: readonly WayRow[], boxWidth: number, width: number): Line[] {
  const at = (value: string): number => (boxes.find((box) => box.value === value)?.y ?? 0) + BOX_HEIGHT / 2
  const ends = lane.edges.map((edge) => {
    const way = edge.from === lane.present ? ways.find((one) => one.to === edge.to) : undefined
    const isDown = at(edge.to) > at(edge.from)
    const from = at(edge.from) + (isDown ? 7 : -7)
    const to = way ? way.y + way.height / 2 : at(edge.to) + (isDown ? -7 : 7)
    return { from, to }
  })
  const levels = tracks(ends.map(({ from, to }) => ({ top: Math.min(from, to), bottom: Math.max(from, to) })))
  const deepest = Math.max(1, ...levels)
  const step = Math.min(LEVEL, (width - boxWidth - 16) / deepest)
  return lane.edges.map((edge, index) => {
    const { from, to } = ends[index] ?? { from: 0, to: 0 }
    const out = boxWidth + 13 + (levels[index] ?? 0) * step
    return { ...edge, path: pathOf(from, to, boxWidth, out, boxWidth + 6), x: boxWidth + 1, y: to }
  })
}
