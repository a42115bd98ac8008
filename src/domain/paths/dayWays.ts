import type { AnyStep } from '#domain/scenario/types.ts'
import type { Marking, Places } from './places.ts'

/** One way through a day: where it can leave somebody, by how few steps, and in how many ways that are as short. */
export interface Evening {
  readonly place: number
  /** Dates set on the way. */
  readonly marks: readonly Marking[] | null
  readonly steps: number
  readonly ways: number
  /** The evening one step shorter from which the first of the shortest ways comes, as an index; -1 at the start. */
  readonly before: number
  readonly step: AnyStep | null
}

type Draft = { -readonly [Key in keyof Evening]: Evening[Key] }

/** Where the steps of one day lead from a standing, nearest first: a breadth-first search that counts shortest ways. */
export function eveningsFrom(place: number, era: number, places: Places): readonly Evening[] {
  const evenings: Draft[] = [{ place, marks: null, steps: 0, ways: 1, before: -1, step: null }]
  const found = new Map<number | string, number>([[place, 0]])
  for (let index = 0; index < evenings.length; index++) {
    const from = evenings[index]
    if (!from) break
    for (const { step, to, marks } of places.steps(from.place, era)) {
      const set = marks ? withMarks(from.marks, marks) : from.marks
      const key = set ? `${to} ${marksKey(set)}` : to
      const known = found.get(key)
      if (known === undefined) {
        found.set(key, evenings.length)
        evenings.push({ place: to, marks: set, steps: from.steps + 1, ways: from.ways, before: index, step })
        continue
      }
      const one = evenings[known]
      if (one && one.steps === from.steps + 1) one.ways += from.ways
    }
  }
  return evenings
}

function withMarks(before: readonly Marking[] | null, set: readonly Marking[]): readonly Marking[] {
  if (before === null) return set
  return [...before.filter(({ mark }) => !set.some((one) => one.mark === mark)), ...set].sort((a, b) => a.mark - b.mark)
}

function marksKey(marks: readonly Marking[]): string {
  return marks.map(({ mark, days }) => `${mark}+${days}`).join()
}

/** The steps of the first of the shortest ways to an evening. */
export function stepsTo(evenings: readonly Evening[], index: number): AnyStep[] {
  const steps: AnyStep[] = []
  for (let at = evenings[index]; at?.step; at = evenings[at.before]) steps.push(at.step)
  return steps.toReversed()
}

/** Evenings that begin the next day alike, as one: the shortest ways of all of them. */
export interface Night {
  /** The standing with which the next day begins. */
  readonly dawn: number
  readonly marks: readonly Marking[] | null
  readonly steps: number
  readonly ways: number
  /** The first of these evenings. */
  readonly evening: number
}

export function nightsAfter(evenings: readonly Evening[], nextEra: number, places: Places): readonly Night[] {
  const nights = new Map<number | string, { -readonly [Key in keyof Night]: Night[Key] }>()
  for (const [evening, { place, marks, steps, ways }] of evenings.entries()) {
    const dawn = places.isGone(place) ? place : places.dawn(place, nextEra)
    const key = marks ? `${dawn} ${marksKey(marks)}` : dawn
    const known = nights.get(key)
    if (known === undefined) nights.set(key, { dawn, marks, steps, ways, evening })
    else if (known.steps === steps) known.ways += ways
  }
  return [...nights.values()]
}
