import type { AnswerValue } from '#domain/record/types.ts'
import { SUS_ITEMS } from '#domain/study/scoring.ts'
import type { Item } from '#domain/study/types.ts'

/** Under which names the answers to an item are recorded. */
export function partsOfItem({ kind, id }: Pick<Item, 'kind' | 'id'>): readonly string[] {
  return kind === 'sus' ? SUS_ITEMS.map((number) => `${id}.${number}`) : [id]
}

/** What has to be answered and is not, in the order in which it is asked. */
export function missingAnswers(
  items: readonly Item[],
  answers: Readonly<Record<string, AnswerValue>>,
): readonly string[] {
  return items
    .filter(({ required }) => required)
    .flatMap((item) => partsOfItem(item).filter((part) => !isAnswered(item, answers[part])))
}

function isAnswered({ kind }: Item, value: AnswerValue | undefined): boolean {
  if (value === undefined || value === '') return false
  // That none applies is an answer where it is offered as one.
  return typeof value !== 'object' || kind === 'comprehension' || value.length > 0
}
