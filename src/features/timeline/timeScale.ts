import { addDays, daysBetween, earlierOf, laterOf, type IsoDay } from '#domain/day/isoDay.ts'

/** Days without anything between two days that matter, from which on the line is broken. Six weeks: a month must not vanish. */
const BREAK_AFTER = 42
/** From here on a break says how long it is; a shorter one has no room for the words. */
const LONG_BREAK = 60
const PAD_BEFORE = 5
const PAD_AFTER = 9
const LONG_BREAK_WIDTH = 112
const SHORT_BREAK_WIDTH = 26
/** Breaks never take more than this part of the whole. */
const BREAKS_AT_MOST = 0.36

export interface Stretch {
  readonly kind: 'days' | 'break'
  readonly start: IsoDay
  readonly end: IsoDay
  readonly x0: number
  readonly x1: number
}

/** Where a day stands on the line, and which day stands at a place. Strictly increasing between its first and last day. */
export interface TimeScale {
  readonly stretches: readonly Stretch[]
  readonly first: IsoDay
  readonly last: IsoDay
  readonly width: number
  readonly x: (day: IsoDay) => number
  readonly dayAt: (x: number) => IsoDay
}

interface Span {
  readonly start: IsoDay
  readonly end: IsoDay
}

/** The runs of days that lie close together, each with some air around it. */
function clusters(days: readonly IsoDay[]): readonly Span[] {
  const sorted = days.toSorted()
  const runs: { start: IsoDay; end: IsoDay }[] = []
  for (const day of sorted) {
    const run = runs.at(-1)
    if (run && daysBetween(run.end, day) <= BREAK_AFTER) run.end = day
    else runs.push({ start: day, end: day })
  }
  return runs.map(({ start, end }) => ({ start: addDays(start, -PAD_BEFORE), end: addDays(end, PAD_AFTER) }))
}

function breakWidths(runs: readonly Span[], width: number): readonly number[] {
  const wanted = runs.slice(1).map(({ start }, index) => {
    const before = runs[index]
    return before && daysBetween(before.end, start) >= LONG_BREAK ? LONG_BREAK_WIDTH : SHORT_BREAK_WIDTH
  })
  const total = wanted.reduce((sum, each) => sum + each, 0)
  const shrink = total > width * BREAKS_AT_MOST ? (width * BREAKS_AT_MOST) / total : 1
  return wanted.map((each) => each * shrink)
}

function layOut(runs: readonly Span[], width: number): readonly Stretch[] {
  const breaks = breakWidths(runs, width)
  const free = width - breaks.reduce((sum, each) => sum + each, 0)
  const days = runs.reduce((sum, run) => sum + daysBetween(run.start, run.end), 0)
  const stretches: Stretch[] = []
  let x = 0
  runs.forEach((run, index) => {
    const before = runs[index - 1]
    const gap = breaks[index - 1]
    if (before && gap !== undefined) {
      stretches.push({ kind: 'break', start: before.end, end: run.start, x0: x, x1: x + gap })
      x += gap
    }
    const x1 = x + (free * daysBetween(run.start, run.end)) / days
    stretches.push({ kind: 'days', ...run, x0: x, x1 })
    x = x1
  })
  return stretches
}

/**
 * A scale for the days that matter. All days on solid stretches are equally wide, so that density says nothing;
 * what is long and empty is a break, and even a break has a place for each of its days.
 */
export function timeScale(daysThatMatter: readonly [IsoDay, ...IsoDay[]], width: number): TimeScale {
  const stretches = layOut(clusters(daysThatMatter), width)
  const first = stretches.reduce((day, each) => earlierOf(day, each.start), daysThatMatter[0])
  const last = stretches.reduce((day, each) => laterOf(day, each.end), daysThatMatter[0])

  function x(day: IsoDay): number {
    if (day <= first) return 0
    const stretch = stretches.find((each) => day <= each.end)
    if (!stretch) return width
    const part = daysBetween(stretch.start, day) / daysBetween(stretch.start, stretch.end)
    return stretch.x0 + part * (stretch.x1 - stretch.x0)
  }

  function dayAt(place: number): IsoDay {
    if (place <= 0) return first
    const stretch = stretches.find((each) => place <= each.x1)
    if (!stretch) return last
    const part = (place - stretch.x0) / (stretch.x1 - stretch.x0)
    return addDays(stretch.start, Math.round(part * daysBetween(stretch.start, stretch.end)))
  }

  return { stretches, first, last, width, x, dayAt }
}

export interface Tick {
  readonly on: IsoDay
  readonly x: number
  /** The year is written at the first stretch of a year, the month at its first day, or where a stretch has none. */
  readonly words: 'year' | 'month' | 'yearAndMonth'
  /** A line at the first day of a month. */
  readonly line: boolean
}

/** How much room a word takes with the air around it. */
const TICK_ROOM = { year: 40, month: 34, yearAndMonth: 72 }

function firstsOfMonths({ start, end }: Stretch): readonly IsoDay[] {
  const firsts: IsoDay[] = []
  for (let day = start; day <= end; day = addDays(day, 1)) if (day.endsWith('-01')) firsts.push(day)
  return firsts
}

function ticksOf(scale: TimeScale, stretch: Stretch, newYear: boolean): readonly Tick[] {
  const months = firstsOfMonths(stretch)
  const ticks: Tick[] = months.map((on) => ({
    on,
    x: scale.x(on),
    words: on.slice(5, 7) === '01' ? 'year' : 'month',
    line: true,
  }))
  if (newYear && ticks[0]?.words !== 'year')
    return [{ on: stretch.start, x: stretch.x0, words: months.length ? 'year' : 'yearAndMonth', line: false }, ...ticks]
  return months.length ? ticks : [{ on: stretch.start, x: stretch.x0, words: 'month', line: false }]
}

/** What is written above the line. A month that would touch its neighbour keeps its line and loses its word. */
export function ticks(
  scale: TimeScale,
  room: (tick: Tick) => number = (tick) => TICK_ROOM[tick.words],
): readonly (Tick & { readonly written: boolean })[] {
  let year = ''
  let free = Number.NEGATIVE_INFINITY
  return scale.stretches
    .filter((stretch) => stretch.kind === 'days')
    .flatMap((stretch) => {
      const newYear = stretch.start.slice(0, 4) !== year
      year = stretch.end.slice(0, 4)
      return ticksOf(scale, stretch, newYear)
    })
    .map((tick) => {
      // Months are centred over their line, all else starts at its place.
      const start = tick.line && tick.words === 'month' ? tick.x - room(tick) / 2 : tick.x
      const end = start + room(tick)
      const written = start >= free && end <= scale.width + TICK_ROOM.month / 2
      if (written) free = end
      return { ...tick, written }
    })
}
