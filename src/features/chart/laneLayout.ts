import type { AnyRegionId } from '#domain/consent/standing.ts'
import { layLines, type Line } from './laneLines.ts'
import type { Lane, LaneState, LaneWay } from './laneModel.ts'
import { wayText } from './wayText.ts'

/** Measures of the drawing, in CSS pixels. A lane is read from above; what leads on runs beside it, at its end. */
export const BOX_HEIGHT = 32
const GAP = 13
const WAY_GAP = 6
const LINE = 18
/** What a letter of 14 px takes, generously: in the page, and in a file, whose fonts nobody knows. */
const LETTER = { page: 7.3, file: 8 } as const
export type Medium = keyof typeof LETTER

export interface Box extends LaneState {
  readonly y: number
}

export interface WayRow extends LaneWay {
  /** Its words, broken where a lane of this width breaks them. */
  readonly lines: readonly string[]
  readonly y: number
  readonly height: number
}

export interface LaneDrawing {
  readonly region: AnyRegionId
  readonly isLab: boolean
  readonly width: number
  readonly height: number
  readonly boxWidth: number
  readonly boxes: readonly Box[]
  readonly ways: readonly WayRow[]
  readonly lines: readonly Line[]
}

/** How wide a lane is: the wide ones carry many lines. */
export function laneWidth(region: AnyRegionId, isNarrow: boolean): { width: number; boxWidth: number } {
  const beside = region === 'screen' ? 92 : region === 'terms2021' || region === 'account' ? 44 : 34
  const width = isNarrow ? 280 : region === 'screen' ? 248 : 172
  return { width, boxWidth: width - beside }
}

function linesOf(way: LaneWay, boxWidth: number, medium: Medium): string[] {
  const most = Math.floor((boxWidth - (way.kind === 'possible' ? 22 : 12)) / LETTER[medium])
  const lines: string[] = []
  for (const word of wayText(way).split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function heightOf(way: LaneWay, lines: readonly string[]): number {
  return lines.length * LINE + (way.kind === 'possible' ? 12 : 2)
}

/** Places everything of a lane. The order of the states is content; the room between them follows what is to be said. */
export function layLane(lane: Lane, isNarrow: boolean, medium: Medium = 'page'): LaneDrawing {
  const { width, boxWidth } = laneWidth(lane.region, isNarrow)
  const boxes: Box[] = []
  const ways: WayRow[] = []
  let y = 1
  for (const state of lane.states) {
    for (const way of lane.ways.filter(({ to }) => to === state.value)) {
      const lines = linesOf(way, boxWidth, medium)
      const height = heightOf(way, lines)
      ways.push({ ...way, lines, y, height })
      y += height + WAY_GAP
    }
    boxes.push({ ...state, y })
    y += BOX_HEIGHT + GAP
  }
  const middles = new Map(boxes.map((box) => [box.value, box.y + BOX_HEIGHT / 2]))
  const buttons = new Map(ways.map((way) => [way.to, way.y + way.height / 2]).toReversed() as [string, number][])
  const lines = layLines(lane, middles, buttons, boxWidth, width)
  return { region: lane.region, isLab: lane.isLab, width, height: y - GAP + 2, boxWidth, boxes, ways, lines }
}
