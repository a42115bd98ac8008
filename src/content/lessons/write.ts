import type { FactId } from '#domain/evidence/factIds.ts'
import type { SourceId } from '#domain/evidence/sources.ts'
import type { AnswerOption, LessonMoment, LessonText, Misconception, Shown, Term } from '#domain/lesson/types.ts'

/** What the shipped lessons are written with: short enough that the words stand out from the shape. */

/** A text and what it rests on; one that states no fact of the record names nothing. */
export function words(text: string, ...facts: readonly (FactId | SourceId)[]): LessonText {
  return { text, facts }
}

export function right(id: string, text: string, why: LessonText): AnswerOption {
  return { id, text, right: true, why }
}

export function wrong(id: string, text: string, why: LessonText): AnswerOption {
  return { id, text, right: false, why }
}

export function belief(text: string, answer: LessonText): Misconception {
  return { belief: text, answer }
}

export function term(name: string, means: LessonText): Term {
  return { term: name, means }
}

export function phone(moment: LessonMoment): Shown {
  return { view: 'phone', moment, taps: false }
}

/** A phone that the room taps on. */
export function livePhone(moment: LessonMoment): Shown {
  return { view: 'phone', moment, taps: true }
}
