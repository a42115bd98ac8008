import { CATEGORY_IDS, PURPOSE_IDS, type CategoryId, type FlowStatus, type PurposeId } from '#domain/dataflow/ids.ts'
import { pairIndex } from '#domain/dataflow/pairs.ts'
import { goalsOf } from '#domain/design/goals.ts'
import { shortestPath } from '#domain/design/search.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { shown, type Fault } from '#domain/scenario/fault.ts'
import { settingOf } from '#domain/scenario/replay.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { itemsOf } from '#domain/study/checkItems.ts'
import { conditionsOf, subjectOf } from '#domain/study/conditions.ts'
import type { HoldBackAnswer } from '#domain/study/holdBack.ts'
import { lastMoment, runsOf, type RunWay } from '#domain/study/runs.ts'
import type { Comprehension, Condition, Study } from '#domain/study/types.ts'

/** The right answer to an item. What the sources dispute or leave open has none, and is not counted. */
export interface Key {
  readonly right: readonly string[]
  readonly uncounted: readonly string[]
}

/** The answer that the engine gives, at the last moment of a run in a condition. */
export function keyOf(item: Comprehension, condition: Condition, run: Scenario, moment = lastMoment(run)): Key {
  if (item.asks === 'canHoldBack') return { right: [canHoldBack(condition, run, moment)], uncounted: [] }
  const options: readonly string[] = item.of
  const status = (option: string): FlowStatus | undefined =>
    item.asks === 'usedFor'
      ? moment.statuses[pairIndex(option as CategoryId, item.purpose)]
      : moment.statuses[pairIndex(item.category, option as PurposeId)]
  return {
    right: options.filter((option) => isUsed(status(option))),
    uncounted: options.filter((option) => isDoubtful(status(option))),
  }
}

/** Whether exactly the right ones were named, of those that count. */
export function isUnderstood(key: Key, answer: readonly string[]): boolean {
  const named = new Set(answer.filter((option) => !key.uncounted.includes(option)))
  return named.size === key.right.length && key.right.every((option) => named.has(option))
}

function isUsed(status: FlowStatus | undefined): boolean {
  return status === 'shared' || status === 'hosted'
}

function isDoubtful(status: FlowStatus | undefined): boolean {
  return status === 'disputed' || status === 'open'
}

function canHoldBack({ design }: Condition, run: Scenario, { standing, on }: Moment): HoldBackAnswer {
  const subject = subjectOf(design)
  const { heldBack } = goalsOf(subject)
  const isGiven = standing[`terms${subject.question}`].startsWith('accepted')
  if (!isGiven || heldBack(standing)) return 'already'
  return shortestPath(standing, on, settingOf(run), heldBack) ? 'yes' : 'no'
}

/** Options of the study's own items without a certain answer, and the conditions in which they have none. */
export function uncertainOptions(study: Study): readonly Fault[] {
  const items = itemsOf(study).filter(({ item }) => item.kind === 'comprehension' && item.asks !== 'canHoldBack')
  if (items.length === 0) return []
  const runs = runsOf(study, conditionsOf(study)).map((each) => ({ ...each, moment: lastMoment(each.run) }))
  return items.flatMap(({ item, path }) => {
    if (item.kind !== 'comprehension' || item.asks === 'canHoldBack') return []
    const doubts = runs.map(({ condition, run, moment }) => ({
      id: condition.id,
      options: keyOf(item, condition, run, moment).uncounted,
    }))
    return item.of.flatMap((option, index): readonly Fault[] => {
      const where = [...new Set(doubts.filter(({ options }) => options.includes(option)).map(({ id }) => id))]
      return where.length === 0
        ? []
        : [{ path: `${path}.of[${index}]`, code: 'uncertain', found: shown(option), wanted: where }]
    })
  })
}

export interface Suggestion {
  readonly item: Comprehension
  /** The right answer in each condition, on each way. */
  readonly keys: readonly { readonly condition: string; readonly way: RunWay; readonly key: Key }[]
}

const OPTIONS = 6

/**
 * Items worth asking of this study: of each use, the kinds of data whose answer is certain in every condition and on
 * every way; first those on which the answers differ, so that not everybody is right by the same guess.
 */
export function suggestions(study: Pick<Study, 'task' | 'conditions'>): readonly Suggestion[] {
  const runs = runsOf(study, conditionsOf(study)).map((each) => ({ ...each, moment: lastMoment(each.run) }))
  const suggest = (item: Comprehension): Suggestion => ({
    item,
    keys: runs.map(({ condition, way, run, moment }) => ({
      condition: condition.id,
      way,
      key: keyOf(item, condition, run, moment),
    })),
  })
  if (runs.length === 0) return []
  const statusOf = (category: CategoryId, purpose: PurposeId) =>
    runs.map(({ moment }) => moment.statuses[pairIndex(category, purpose)])
  const items = PURPOSE_IDS.flatMap((purpose): Comprehension[] => {
    const certain = CATEGORY_IDS.filter((category) => !statusOf(category, purpose).some(isDoubtful))
    const used = (category: CategoryId): number => statusOf(category, purpose).filter(isUsed).length
    const differs = certain.filter((category) => used(category) > 0 && used(category) < runs.length)
    const never = certain.filter((category) => used(category) === 0)
    const always = certain.filter((category) => used(category) === runs.length)
    if (differs.length + always.length === 0) return []
    const of = mixed([differs, never, always])
    return of.length < 2 ? [] : [{ asks: 'usedFor', purpose, of }]
  })
  return [...items, { asks: 'canHoldBack' } as const].map(suggest)
}

/** Some of each, in the order of the matrix, so that the order tells nothing. */
function mixed(groups: readonly (readonly CategoryId[])[]): readonly CategoryId[] {
  const chosen = new Set<CategoryId>()
  for (let round = 0; chosen.size < OPTIONS && groups.some((group) => group.length > round); round++)
    for (const group of groups) {
      const one = group[round]
      if (one !== undefined && chosen.size < OPTIONS) chosen.add(one)
    }
  return CATEGORY_IDS.filter((category) => chosen.has(category))
}
