import type { AnswerValue } from '#domain/record/types.ts'
import { SUS_ITEMS, susScore, type Answer } from '#domain/study/scoring.ts'
import type { Item, Study } from '#domain/study/types.ts'

/** Before and after, in the order in which they are asked. */
export function allItems({ questions }: Pick<Study, 'questions'>): readonly Item[] {
  return [...questions.before, ...questions.after]
}

export type Answers = Readonly<Record<string, AnswerValue>>

/** The scale's ten answers stand in one list, or each under the item's id and its number: `sus.1`. */
export function susOf(item: Item, answers: Answers): number | null {
  const whole = answers[item.id]
  const given = Array.isArray(whole) ? whole : SUS_ITEMS.map((number) => answers[`${item.id}.${number}`] ?? null)
  return susScore(given.map((one) => (one === null || one === '' ? null : Number(one))))
}

/** As the rules of scoring want them. */
export function answerMap(answers: Answers): ReadonlyMap<string, Answer> {
  return new Map(Object.entries(answers))
}

/** An answer of several, of one, or of none. */
export function namedIn(answer: AnswerValue | undefined): readonly string[] | null {
  if (answer === undefined) return null
  return Array.isArray(answer) ? answer : [String(answer)]
}
