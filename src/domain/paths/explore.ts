import type { Setting, Standing } from '#domain/consent/standing.ts'
import { startDay, startStanding } from '#domain/consent/start.ts'
import { nightsAfter, eveningsFrom, type Evening, type Night } from './dayWays.ts'
import { datedDays, dayNumber, daysThatMatter, ERA_COUNT, eraOf, usualDelays } from './days.ts'
import { Places } from './places.ts'
import { Time } from './time.ts'

/** How long the shortest way is: by its steps, then by the days it needs; and of two alike the one that is done earlier. */
export interface Way {
  readonly steps: number
  readonly daysUsed: number
  readonly lateness: number
}

export function isShorter(a: Way, b: Way): boolean {
  if (a.steps !== b.steps) return a.steps < b.steps
  return a.daysUsed === b.daysUsed ? a.lateness < b.lateness : a.daysUsed < b.daysUsed
}

/** A way, and more steps on a day. */
export function longer(way: Way, steps: number, day: number): Way {
  if (steps === 0) return way
  return { steps: way.steps + steps, daysUsed: way.daysUsed + 1, lateness: way.lateness + steps * day }
}

const NO_STEPS: Way = { steps: 0, daysUsed: 0, lateness: 0 }
const MANY = 256
const NO_WAY: Way = { steps: Infinity, daysUsed: 0, lateness: 0 }

/** A standing after the world's part of a day that matters, with the shortest way to it. */
export interface Reached {
  readonly place: number
  readonly dates: number
  way: Way
  /** How many paths lead here. */
  paths: number
  /** The standing on the day before that the shortest way comes from, and the evening of that day. */
  before: Reached | null
  evening: number
}

export interface Exploration {
  readonly setting: Setting
  readonly places: Places
  readonly time: Time
  readonly days: readonly number[]
  /** What was reached on each of the days. */
  readonly layers: readonly (readonly Reached[])[]
  readonly eveningsOf: (place: number, day: number) => readonly Evening[]
}

export interface Progress {
  readonly done: number
  readonly of: number
}

/** From where on: a standing on a day, after the world's part of it; or the beginning of a story. */
export interface Beginning {
  readonly standing: Standing
  readonly day: number
  readonly isFirstDay: boolean
}

export function beginningOf(setting: Setting): Beginning {
  return { standing: startStanding(setting), day: dayNumber(startDay(setting.joined)), isFirstDay: true }
}

/**
 * Every standing that some path leads to, up to a day, with the shortest way to it and how many there are. Exact, and the
 * same each time. A generator, so that whoever runs it can tell how far it is, and stop it.
 */
export function* explore(setting: Setting, until: number, from?: Beginning): Generator<Progress, Exploration> {
  const beginning = from ?? beginningOf(setting)
  const span = { from: beginning.day, to: Math.max(until, beginning.day) }
  let delays = usualDelays(setting)
  let dated = datedDays(setting)
  for (;;) {
    const search = new Search(setting, beginning)
    const { time } = search
    const pending = time.pendingDays(time.datesOf(beginning.standing))
    const exploration = yield* search.through(daysThatMatter(span, [...dated, ...pending], delays))
    // What fell due unforeseen divides time, too.
    const isForeseen =
      time.delays.every((delay) => delays.includes(delay)) && time.dues.every((day) => dated.includes(day))
    if (isForeseen) return exploration
    delays = [...new Set([...delays, ...time.delays])]
    dated = [...new Set([...dated, ...time.dues])]
  }
}

/** The same on given days: every single one of them, where a test does not take the choice of days for granted. */
export function* exploreOn(
  setting: Setting,
  days: readonly number[],
  from?: Beginning,
): Generator<Progress, Exploration> {
  return yield* new Search(setting, from ?? beginningOf(setting)).through(days)
}

class Search {
  readonly time: Time
  readonly #places: Places
  readonly #setting: Setting
  readonly #beginning: Beginning
  readonly #evenings: (readonly Evening[])[] = []
  readonly #nights: (readonly Night[])[] = []

  constructor(setting: Setting, beginning: Beginning) {
    this.#setting = setting
    this.#beginning = beginning
    this.time = new Time(setting)
    this.#places = new Places(setting, this.time.marks)
  }

  *through(days: readonly number[]): Generator<Progress, Exploration> {
    const layers: Reached[][] = [[this.#first()]]
    for (let index = 1; index < days.length; index++) {
      const progress = { done: index, of: days.length }
      layers.push(yield* this.#nextLayer(layers[index - 1] ?? [], days[index - 1] ?? 0, days[index] ?? 0, progress))
      yield progress
    }
    const last = days.at(-1) ?? 0
    for (const { place } of layers.at(-1) ?? []) this.#eveningsOf(place, last)
    return {
      setting: this.#setting,
      places: this.#places,
      time: this.time,
      days,
      layers,
      eveningsOf: (place, day) => this.#eveningsOf(place, day),
    }
  }

  #first(): Reached {
    const { standing, day, isFirstDay } = this.#beginning
    const place = this.#places.numberOf(standing)
    const dates = this.time.datesOf(standing)
    const morning = isFirstDay ? this.time.begin(place, dates, day, this.#places) : { place, dates }
    return { ...morning, way: NO_STEPS, paths: 1, before: null, evening: 0 }
  }

  #eveningsOf(place: number, day: number): readonly Evening[] {
    const era = eraOf(day)
    return (this.#evenings[place * ERA_COUNT + era] ??= eveningsFrom(place, era, this.#places))
  }

  #nightsOf(place: number, day: number): readonly Night[] {
    const nextEra = eraOf(day + 1)
    const key = (place * ERA_COUNT + eraOf(day)) * ERA_COUNT + nextEra
    return (this.#nights[key] ??= nightsAfter(this.#eveningsOf(place, day), nextEra, this.#places))
  }

  *#nextLayer(layer: readonly Reached[], from: number, to: number, progress: Progress): Generator<Progress, Reached[]> {
    const reached: Reached[] = []
    const indices = new Map<number, number>()
    const passed = new Map<number, number>()
    for (const [turn, before] of layer.entries()) {
      // A switch for each use makes long days: whoever runs the search can stop it within one, too.
      if (turn % MANY === MANY - 1) yield progress
      /** The fewest steps of this day by which `before` leads to each standing: a way round is no path. */
      const fewest = new Map<number, number>()
      for (const night of this.#nightsOf(before.place, from)) {
        const dates = this.time.after(before.dates, night.marks, from)
        const dawnKey = dates * 1_000_000 + night.dawn
        let index = passed.get(dawnKey)
        if (index === undefined) {
          index = this.#arrive(night.dawn, dates, from, to, reached, indices)
          passed.set(dawnKey, index)
        }
        const least = fewest.get(index)
        if (least !== undefined && least < night.steps) continue
        fewest.set(index, night.steps)
        const at = reached[index]
        if (at) improve(at, before, night, from)
      }
    }
    return reached
  }

  #arrive(
    dawn: number,
    dates: number,
    from: number,
    to: number,
    reached: Reached[],
    indices: Map<number, number>,
  ): number {
    const morning = this.#places.isGone(dawn)
      ? { place: dawn, dates: 0 }
      : this.time.pass(dawn, dates, from, to, this.#places)
    const key = morning.dates * 1_000_000 + morning.place
    const known = indices.get(key)
    if (known !== undefined) return known
    indices.set(key, reached.length)
    return reached.push({ ...morning, way: NO_WAY, paths: 0, before: null, evening: 0 }) - 1
  }
}

function improve(at: Reached, before: Reached, night: Night, day: number): void {
  at.paths += before.paths * night.ways
  const way = longer(before.way, night.steps, day)
  if (!isShorter(way, at.way)) return
  at.way = way
  at.before = before
  at.evening = night.evening
}
