import { DECISIONS, type Decision } from '#domain/results/answer.ts'
import { allItems } from '#domain/results/items.ts'
import type { Participant } from '#domain/results/participants.ts'
import { wilson, type Estimate } from '#domain/results/statistics/proportions.ts'
import { quartiles, type Quartiles } from '#domain/results/statistics/quantiles.ts'
import type { AnyStep } from '#domain/scenario/types.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import type { Study } from '#domain/study/types.ts'

/** The same step several times in a row, as one. */
export interface PathStep {
  readonly step: AnyStep
  readonly times: number
}

export interface PathCount {
  readonly steps: readonly PathStep[]
  readonly first: Decision | null
  readonly count: number
}

export interface ConditionWays {
  readonly condition: string
  readonly analysed: number
  readonly decisions: readonly { readonly decision: Decision | null; readonly count: number }[]
  /** Milliseconds to the first answer, of those who gave one. */
  readonly decisionTime: Quartiles | null
  /** Ways to the first answer, the most frequent first. */
  readonly paths: readonly PathCount[]
}

/** What was done in each condition by those who count: answers, their times, and the ways to them. */
export function waysOf(study: Study, participants: readonly Participant[]): readonly ConditionWays[] {
  return conditionsOf(study).map(({ id }) => {
    const analysed = participants.filter(({ condition, isAnalysed }) => isAnalysed && condition === id)
    const tasks = analysed.flatMap(({ task }) => (task ? [task] : []))
    const paths = new Map<string, PathCount>()
    for (const { path, first } of tasks) {
      const key = `${path.join(' ')} ${first ?? ''}`
      const known = paths.get(key)
      paths.set(key, { steps: known?.steps ?? inRuns(path), first, count: (known?.count ?? 0) + 1 })
    }
    return {
      condition: id,
      analysed: analysed.length,
      decisions: [...DECISIONS, null].map((decision) => ({
        decision,
        count: tasks.filter(({ first }) => first === decision).length,
      })),
      decisionTime: quartiles(tasks.flatMap(({ decisionMs }) => (decisionMs === null ? [] : [decisionMs]))),
      paths: [...paths.values()].sort((a, b) => b.count - a.count),
    }
  })
}

export function inRuns(path: readonly AnyStep[]): readonly PathStep[] {
  const runs: { step: AnyStep; times: number }[] = []
  for (const step of path) {
    const last = runs.at(-1)
    if (last?.step === step) last.times += 1
    else runs.push({ step, times: 1 })
  }
  return runs
}

export interface ItemUnderstanding {
  readonly item: string
  readonly groups: readonly {
    readonly condition: string
    readonly right: number
    readonly wrong: number
    /** Not answered, or the run has no certain answer. */
    readonly uncounted: number
    readonly estimate: Estimate | null
  }[]
}

/** How many answered each comprehension item rightly, of those who answered it. */
export function comprehensionByItem(study: Study, participants: readonly Participant[]): readonly ItemUnderstanding[] {
  const items = allItems(study).filter(({ kind }) => kind === 'comprehension')
  return items.map(({ id }) => ({
    item: id,
    groups: conditionsOf(study).map((condition) => {
      const analysed = participants.filter((one) => one.isAnalysed && one.condition === condition.id)
      const right = analysed.filter(({ understood }) => understood[id] === true).length
      const wrong = analysed.filter(({ understood }) => understood[id] === false).length
      return {
        condition: condition.id,
        right,
        wrong,
        uncounted: analysed.length - right - wrong,
        estimate: wilson({ count: right, of: right + wrong }),
      }
    }),
  }))
}
