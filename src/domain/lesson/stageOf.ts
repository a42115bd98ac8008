import type { LessonMoment, LessonStep, Shown } from '#domain/lesson/types.ts'

/** Where phones stand that somebody taps on, by the place in which they stand. */
export type Lived = Readonly<Record<string, LessonMoment>>

/** What a step shows, covered or uncovered, and the names of the places: what is lived in one is not lived in another. */
export interface Stage {
  readonly shown: readonly Shown[]
  readonly place: string
}

export function stageOf(step: LessonStep, isRevealed: boolean): Stage {
  const { id, show, reveal } = step
  return isRevealed && reveal && reveal.show.length > 0
    ? { shown: reveal.show, place: `${id}/revealed` }
    : { shown: show, place: id }
}

/** The name of one of the phones: the first bears that of the place. */
export function phoneAt(place: string, index: number): string {
  return index === 0 ? place : `${place}/${index}`
}
