import type { CalendarRow } from '#domain/consent/calendar.ts'
import { graphOf } from '#domain/consent/chartGraph.ts'
import type { EventType } from '#domain/consent/events.ts'
import { eventsOf, isStep, type Graph } from '#domain/consent/graph.ts'
import { allows, can, next } from '#domain/consent/next.ts'
import type { AnyRegionId, Setting, Standing } from '#domain/consent/standing.ts'
import { daysBetween, type IsoDay } from '#domain/day/isoDay.ts'
import { designTools } from '#domain/design/registry.ts'
import { isNoticeDue, stillHolds } from '#domain/scenario/worldDay.ts'
import { STEPS, type AnyStep, type Screen } from '#domain/scenario/types.ts'
import { codeOf, digitsOf, metIn, REGION_COUNT, withoutMemories, type Digits } from './code.ts'
import { dayAt, dayOfEra, ERA_COUNT } from './days.ts'

/** A date that calendar rows count from, noted so many days after a step. */
export interface Marking {
  readonly mark: number
  readonly days: number
}

/** What one step leads to. */
export interface StepEdge {
  readonly step: AnyStep
  readonly to: number
  /** Dates that the step sets; null for nearly every step. */
  readonly marks: readonly Marking[] | null
}

/** One thing that changes a standing: a step, or the world and the clock (`step` is null). */
export interface Move {
  readonly from: Standing
  readonly to: Standing
  readonly step: AnyStep | null
}

const stepsByScreen = new WeakMap<Graph, Map<Screen, readonly AnyStep[]>>()

/** The steps that some row knows of on a screen: no other is possible there. Waiting leads nowhere. */
function stepsOn(screen: Screen, graph: Graph): readonly AnyStep[] {
  const byScreen = stepsByScreen.get(graph) ?? new Map<Screen, readonly AnyStep[]>()
  stepsByScreen.set(graph, byScreen)
  const known = byScreen.get(screen)
  if (known) return known
  const isFrom = (from: unknown): boolean => from === '*' || [from].flat().includes(screen)
  const rows = graph.rows.filter((row) => row.region === 'screen' && isFrom(row.from))
  const steps = new Set(rows.flatMap(eventsOf).filter(isStep))
  const all: readonly AnyStep[] = graph.design ? [...STEPS, ...designTools().steps] : STEPS
  const found = all.filter((step) => step !== 'wait' && steps.has(step))
  byScreen.set(screen, found)
  return found
}

const NOT_YET = -1

/**
 * The standings of one setting, each with a number, and where steps and nights lead from it. All of it is asked from
 * the engine's `next`, once for each standing and era, and then only looked up.
 */
export class Places {
  readonly setting: Setting
  /** By number: what any standing of that number stands for. */
  readonly standings: Standing[] = []
  readonly #marks: readonly (keyof Standing)[]
  readonly #numbers = new Map<number, number>()
  readonly #steps: StepEdge[][] = []
  readonly #nights = new Map<number, Set<number>>()
  readonly #dawns: number[] = []
  readonly #notices: number[] = []
  /** Values that were met before anything was forgotten. */
  readonly #met = new Uint32Array(REGION_COUNT)
  readonly #graph: Graph
  readonly #digits: Digits

  constructor(setting: Setting, marks: readonly (keyof Standing)[]) {
    this.setting = setting
    this.#marks = marks
    this.#graph = graphOf(setting)
    this.#digits = digitsOf(setting)
  }

  /** The number of a standing; a standing that is met the first time gets the next one. */
  numberOf(standing: Standing): number {
    const code = codeOf(standing, this.#met, this.#digits)
    const known = this.#numbers.get(code)
    if (known !== undefined) return known
    const number = this.standings.length
    this.#numbers.set(code, number)
    this.standings.push(withoutMemories(standing, this.#digits))
    return number
  }

  at(place: number): Standing {
    const standing = this.standings[place]
    if (!standing) throw new RangeError(`no standing ${place}`)
    return standing
  }

  isGone(place: number): boolean {
    return this.at(place).account === 'deleted'
  }

  /** Every value of a region that was met, be it for a moment. */
  met(region: AnyRegionId): readonly string[] {
    return metIn(region, this.#met, this.#digits)
  }

  /** Where each possible step leads to, on any day of an era. */
  steps(place: number, era: number): readonly StepEdge[] {
    const key = place * ERA_COUNT + era
    return (this.#steps[key] ??= this.#askSteps(this.at(place), dayOfEra(era)))
  }

  #askSteps(standing: Standing, on: IsoDay): StepEdge[] {
    const edges: StepEdge[] = []
    for (const step of stepsOn(standing.screen, this.#graph)) {
      if (!can(standing, step, on, this.setting)) continue
      const after = next(standing, { type: step, on }, this.setting).standing
      const marks = this.#marksOf(after, on)
      const to = this.numberOf(after)
      if (marks || this.at(to) !== standing) edges.push({ step, to, marks })
    }
    return edges
  }

  /** Standings with a number bear no dates, so a date that stands there was set just now. */
  #marksOf(after: Standing, on: IsoDay): readonly Marking[] | null {
    let markings: Marking[] | null = null
    for (const [mark, id] of this.#marks.entries()) {
      const day = after[id]
      if (typeof day === 'string') (markings ??= []).push({ mark, days: daysBetween(on, day as IsoDay) })
    }
    return markings
  }

  /** Every step that was found possible on some day, and every night that was lived: from where to where. */
  *moves(): Generator<Move> {
    for (const [key, edges] of this.#steps.entries()) {
      const from = this.at(Math.floor(key / ERA_COUNT))
      for (const { step, to } of edges ?? []) yield { from, to: this.at(to), step }
    }
    for (const [from, all] of this.#nights) {
      for (const to of all) yield { from: this.at(from), to: this.at(to), step: null }
    }
  }

  /** The standing with which the next day begins, before what is due on it. */
  dawn(place: number, era: number): number {
    const key = place * ERA_COUNT + era
    const known = this.#dawns[key] ?? NOT_YET
    return known === NOT_YET ? (this.#dawns[key] = this.#after(place, 'dayBegan', dayOfEra(era))) : known
  }

  /** A day on which nothing falls due: an unanswered notice is back. */
  quiet(place: number, era: number): number {
    const key = place * ERA_COUNT + era
    const known = this.#notices[key] ?? NOT_YET
    if (known !== NOT_YET) return known
    const isDue = isNoticeDue(this.at(place))
    return (this.#notices[key] = isDue ? this.#after(place, 'noticeReturned', dayOfEra(era)) : place)
  }

  #after(place: number, type: EventType, on: IsoDay): number {
    const to = this.numberOf(next(this.at(place), { type, on }, this.setting).standing)
    this.#noteNight(place, to)
    return to
  }

  /** A day on which rows of the calendar fall due: the same order of things as in a replay. Marks set are handed on. */
  due(
    place: number,
    day: number,
    rows: readonly CalendarRow[],
    isFirstDay: boolean,
    mark: (mark: number, day: number) => void,
  ): number {
    const on = dayAt(day)
    const morning = this.at(place)
    let standing = morning
    const applying = rows.filter((row) => allows(row, morning, this.setting, on))
    const after = this.#fold(standing, applying, on)
    if (!isFirstDay && isNoticeDue(standing) && isNoticeDue(after)) {
      standing = next(standing, { type: 'noticeReturned', on }, this.setting).standing
      this.numberOf(standing)
    }
    const end = this.#fold(standing, applying, on, !isFirstDay)
    for (const { mark: id, days } of this.#marksOf(end, on) ?? []) mark(id, day + days)
    const to = this.numberOf(end)
    this.#noteNight(place, to)
    return to
  }

  #fold(standing: Standing, rows: readonly CalendarRow[], on: IsoDay, asksAgain = false): Standing {
    let result = standing
    for (const row of rows) {
      if (asksAgain && !stillHolds(row, result, this.setting, on)) continue
      result = next(result, { type: row.event, on }, this.setting).standing
      this.numberOf(result)
    }
    return result
  }

  #noteNight(from: number, to: number): void {
    if (from === to) return
    const known = this.#nights.get(from)
    if (known) known.add(to)
    else this.#nights.set(from, new Set([to]))
  }
}
