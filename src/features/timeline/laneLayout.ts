import { daysBetween, type IsoDay } from '#domain/day/isoDay.ts'
import type { LaneItem } from './laneItem.ts'
import type { Measure } from './textWidth.ts'
import type { TimeScale } from './timeScale.ts'

const AIR = 6
const DOT_STEP = 14
const MOST_DOTS = 9

export interface PlacedItem {
  readonly item: LaneItem
  readonly text: string
  readonly x: number
  /** Where a bar ends. */
  readonly x1: number
  /** How many dots are drawn: fewer than taps where there is no room. */
  readonly dots: number
  /** Where the words start; null where they would touch something. They still stand in the list. */
  readonly wordsAt: number | null
  readonly wordsWidth: number
}

interface Box {
  readonly from: number
  readonly to: number
}

export interface Field {
  readonly scale: TimeScale
  readonly today: IsoDay
  readonly measure: Measure
}

interface Mark extends Box {
  readonly item: LaneItem
  readonly text: string
  /** Of the text. */
  readonly width: number
  readonly x: number
  readonly x1: number
  readonly dots: number
}

const HALF = { square: 7, triangle: 8, deadline: 3, taps: 6, bar: 0, words: 0 } as const

/** Dots and bare words that would lie under the cursor stand beside it. */
function besideCursor(x: number, cursor: number): number {
  return x > cursor - 9 && x < cursor + 16 ? cursor + 16 : x
}

function dotsOf(item: LaneItem): number {
  if (item.shape !== 'taps') return 0
  return Math.min(item.taps ?? 0, MOST_DOTS) + (item.words.turn ? 1 : 0)
}

function marksOf(items: readonly (readonly [LaneItem, string])[], { scale, today, measure }: Field): readonly Mark[] {
  const cursor = scale.x(today)
  const marks = items
    .toSorted(([a], [b]) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(([item, text]): Mark => {
      const day = scale.x(item.on)
      const x = item.shape === 'taps' || item.shape === 'words' ? besideCursor(day, cursor) : day
      const x1 = item.until === undefined ? x : Math.max(scale.x(item.until), x + 3)
      const dots = dotsOf(item)
      const half = HALF[item.shape]
      const width = measure(text)
      return { item, text, width, x, x1, dots, from: x - half, to: Math.max(x1, x + (dots - 1) * DOT_STEP) + half }
    })
  // A row of dots that would run into the next mark shrinks to one dot.
  return marks.map((mark, index) => {
    const next = marks[index + 1]
    return mark.dots > 1 && next && mark.to > next.from - 4 ? { ...mark, dots: 1, to: mark.x + HALF.taps } : mark
  })
}

function isFree(box: Box, taken: readonly Box[], scale: TimeScale): boolean {
  if (box.from < 0 || box.to > scale.width + 8) return false
  return taken.every((other) => box.to < other.from || box.from > other.to)
}

/** Where words may stand, the best place first: inside a bar, after the mark, after the cursor, before the mark. */
function placesFor(mark: Mark, cursor: number): readonly number[] {
  const { width } = mark
  const places: number[] = []
  if (mark.item.shape === 'words') return [mark.x, mark.x - width - 28]
  if (mark.item.shape === 'bar') {
    const inside = [mark.x + 8, cursor + 12].filter((at) => at >= mark.x + 8 && at + width <= mark.x1 - 4)
    places.push(...inside)
  }
  const after = mark.to + AIR
  places.push(after)
  if (cursor >= mark.x - 4 && cursor < after + 44) places.push(cursor + 14)
  places.push(mark.from - AIR - width)
  if (cursor <= mark.x && cursor > mark.x - 20) places.push(cursor - 10 - width)
  return places
}

/** Prefers to keep words on the stretch of their mark, where the line is solid. */
function withinStretch(at: number, mark: Mark, scale: TimeScale): boolean {
  const stretch = scale.stretches.find(
    (each) => each.kind === 'days' && mark.x >= each.x0 - 1 && mark.x <= each.x1 + 20,
  )
  return stretch !== undefined && at >= stretch.x0 - 4 && at + mark.width <= stretch.x1 + 4
}

function placeWords(mark: Mark, marks: readonly Mark[], words: readonly Box[], { scale, today }: Field): number | null {
  if (mark.text === '') return null
  const cursor = scale.x(today)
  const others = marks.filter((other) => other !== mark && other.to > other.from)
  const own = mark.item.shape === 'bar' || mark.item.shape === 'words' ? [] : [mark]
  const taken = [...others, ...own, ...words, { from: cursor - 4, to: cursor + 4 }]
  const { width } = mark
  const free = placesFor(mark, cursor).filter((at) => isFree({ from: at, to: at + width }, taken, scale))
  return free.find((at) => withinStretch(at, mark, scale)) ?? free[0] ?? null
}

/** Places the marks of one lane and as many of their words as fit: what is nearest to today keeps its words. */
export function layOutLane(items: readonly (readonly [LaneItem, string])[], field: Field): readonly PlacedItem[] {
  const marks = marksOf(items, field)
  const nearestFirst = marks.toSorted(
    (a, b) => Math.abs(daysBetween(field.today, a.item.on)) - Math.abs(daysBetween(field.today, b.item.on)),
  )
  const words: Box[] = []
  const places = new Map<Mark, number>()
  for (const mark of nearestFirst) {
    const at = placeWords(mark, marks, words, field)
    if (at === null) continue
    places.set(mark, at)
    words.push({ from: at - AIR, to: at + mark.width + AIR })
  }
  return marks.map((mark) => ({
    item: mark.item,
    text: mark.text,
    x: mark.x,
    x1: mark.x1,
    dots: mark.dots,
    wordsAt: places.get(mark) ?? null,
    wordsWidth: mark.width,
  }))
}
