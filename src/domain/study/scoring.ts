import type { Exclusion, Item, Study } from '#domain/study/types.ts'

/** Where the ten statements and the score come from. */
export const SUS_SOURCE = {
  author: 'John Brooke',
  title: 'SUS: A “quick and dirty” usability scale',
  within: 'Jordan, Thomas, Weerdmeester, McClelland (eds.), Usability Evaluation in Industry',
  publisher: 'Taylor & Francis',
  year: '1996',
  pages: '189–194',
} as const
export const SUS_ITEMS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
export const SUS_POINTS = 5
const PER_POINT = 2.5

/**
 * Brooke's score, 0 to 100: odd statements speak well and give their place less one, even ones speak ill and give five
 * less their place; the sum times 2.5. Null unless all ten are answered.
 */
export function susScore(answers: readonly (number | null)[]): number | null {
  if (answers.length !== SUS_ITEMS.length) return null
  let sum = 0
  for (const [index, answer] of answers.entries()) {
    if (answer === null || !Number.isInteger(answer) || answer < 1 || answer > SUS_POINTS) return null
    sum += index % 2 === 0 ? answer - 1 : SUS_POINTS - answer
  }
  return sum * PER_POINT
}

/** What was answered to an item: ids of options, one or more; a number; text; the ten of the scale; null: nothing. */
export type Answer = string | number | readonly string[] | readonly (number | null)[] | null

/**
 * How many attention checks were not answered as they ask. One that was passed over is failed in a run that came to its
 * end; in one that did not, nobody knows that it was ever seen.
 */
export function failedChecks(
  items: readonly Item[],
  answers: ReadonlyMap<string, Answer>,
  isFinished: boolean,
): number {
  return items.filter((item) => {
    if (item.kind !== 'attention') return false
    const answer = answers.get(item.id)
    return answer === undefined ? isFinished : answer !== item.right
  }).length
}

/** What the rules of exclusion look at. Null: not recorded. */
export interface RunFacts {
  readonly failedChecks: number
  readonly taskMs: number | null
  readonly runMs: number | null
  readonly hiddenMs: number | null
  readonly isFinished: boolean
  /** An earlier run bears the same panel id. */
  readonly isRepeated: boolean
  /** Every line of the record is there, as it was written. */
  readonly isWhole: boolean
  /** Left, and did not say whether the data may be kept. */
  readonly isUnanswered: boolean
}

const SECOND = 1000
const MINUTE = 60 * SECOND

const holds: { readonly [R in Exclusion['rule']]: (facts: RunFacts, limit: number) => boolean } = {
  attentionFailed: (facts, limit) => facts.failedChecks >= limit,
  taskFasterThan: ({ taskMs }, limit) => taskMs !== null && taskMs < limit * SECOND,
  runSlowerThan: ({ runMs }, limit) => runMs !== null && runMs > limit * MINUTE,
  hiddenLongerThan: ({ hiddenMs }, limit) => hiddenMs !== null && hiddenMs > limit * SECOND,
  notFinished: ({ isFinished }) => !isFinished,
  repeatedId: ({ isRepeated }) => isRepeated,
  brokenRecord: ({ isWhole }) => !isWhole,
  leftUnanswered: ({ isUnanswered }) => isUnanswered,
}

/** The rules by which a run is excluded, in the order of the study. What was not recorded excludes nobody. */
export function excludedBy({ exclusions }: Pick<Study, 'exclusions'>, facts: RunFacts): readonly Exclusion[] {
  return exclusions.filter((exclusion) => holds[exclusion.rule](facts, 'limit' in exclusion ? exclusion.limit : 0))
}
