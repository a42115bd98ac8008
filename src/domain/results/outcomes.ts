import { measured, type Measured } from '#domain/results/measures.ts'
import type { Participant } from '#domain/results/participants.ts'
import {
  oddsRatio,
  riskDifference,
  wilson,
  type Estimate,
  type OddsRatio,
  type Share,
} from '#domain/results/statistics/proportions.ts'
import { quartiles, type Quartiles } from '#domain/results/statistics/quantiles.ts'
import { allItems } from '#domain/results/items.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import { MEASURES, type Item, type Outcome, type Study } from '#domain/study/types.ts'

/** One condition: those who count, and of how many of them the outcome was measured. */
interface Group {
  readonly condition: string
  readonly analysed: number
  readonly measured: number
}
export interface ShareGroup extends Group {
  readonly share: Share
  readonly estimate: Estimate | null
}
export interface NumberGroup extends Group {
  readonly quartiles: Quartiles | null
  readonly mean: number | null
}
export interface AnswerGroup extends Group {
  /** How many gave each answer; of several answers each counts. */
  readonly counts: readonly { readonly answer: string; readonly count: number; readonly estimate: Estimate | null }[]
}

/** A condition against the first one of the study. */
export interface Comparison {
  readonly condition: string
  readonly against: string
  readonly difference: Estimate | null
  readonly odds: OddsRatio | null
}

/** One outcome is primary, as declared before; every other is there to look at, and says so. */
export type Standing = 'primary' | 'exploratory'

export type OutcomeResult = { readonly outcome: Outcome; readonly standing: Standing } & (
  | { readonly kind: 'share'; readonly groups: readonly ShareGroup[]; readonly comparisons: readonly Comparison[] }
  | { readonly kind: 'number'; readonly groups: readonly NumberGroup[] }
  | { readonly kind: 'answers'; readonly groups: readonly AnswerGroup[] }
)

/** The declared outcomes, the primary one first. What was not declared is not computed. */
export function outcomesOf(study: Study, participants: readonly Participant[]): readonly OutcomeResult[] {
  const { primary, exploratory } = study.outcomes
  return [
    ...(primary ? [resultOf(study, primary, 'primary', participants)] : []),
    ...exploratory.map((outcome) => resultOf(study, outcome, 'exploratory', participants)),
  ]
}

function resultOf(
  study: Study,
  outcome: Outcome,
  standing: Standing,
  participants: readonly Participant[],
): OutcomeResult {
  const values = conditionsOf(study).map(({ id }) => {
    const analysed = participants.filter(({ condition, isAnalysed }) => isAnalysed && condition === id)
    const all = analysed.map((one) => measured(outcome, one)).filter((value) => value !== null)
    return { condition: id, analysed: analysed.length, measured: all.length, all }
  })
  const kind = kindOf(study, outcome)
  if (kind === 'share') {
    const groups = values.map(({ all, ...group }) => shareGroup(group, all))
    return { outcome, standing, kind, groups, comparisons: comparisonsOf(groups) }
  }
  if (kind === 'number')
    return { outcome, standing, kind, groups: values.map(({ all, ...group }) => numberGroup(group, all)) }
  const item = allItems(study).find(({ id }) => id === outcome.item)
  return { outcome, standing, kind, groups: values.map(({ all, ...group }) => answerGroup(group, all, item)) }
}

/** Numbers are what is timed, counted or scored, and items that are answered by a number. */
function kindOf(study: Study, { measure, item }: Outcome): OutcomeResult['kind'] {
  if (measure !== 'item') return MEASURES[measure] === 'share' ? 'share' : 'number'
  const kind = allItems(study).find(({ id }) => id === item)?.kind
  return kind === 'likert' || kind === 'number' ? 'number' : 'answers'
}

function shareGroup(group: Group, all: readonly Measured[]): ShareGroup {
  const share = { count: all.filter((value) => value === true).length, of: all.length }
  return { ...group, share, estimate: wilson(share) }
}

function numberGroup(group: Group, all: readonly Measured[]): NumberGroup {
  const numbers = all.map(Number).filter((value) => Number.isFinite(value))
  const sum = numbers.reduce((total, value) => total + value, 0)
  return { ...group, quartiles: quartiles(numbers), mean: numbers.length === 0 ? null : sum / numbers.length }
}

function answerGroup(group: Group, all: readonly Measured[], item: Item | undefined): AnswerGroup {
  const counts = new Map<string, number>()
  if (item && 'options' in item) for (const { id } of item.options) counts.set(id, 0)
  for (const value of all)
    for (const answer of new Set(Array.isArray(value) ? value.map(String) : [String(value)]))
      counts.set(answer, (counts.get(answer) ?? 0) + 1)
  return {
    ...group,
    counts: [...counts].map(([answer, count]) => ({ answer, count, estimate: wilson({ count, of: all.length }) })),
  }
}

function comparisonsOf(groups: readonly ShareGroup[]): readonly Comparison[] {
  const [first, ...others] = groups
  if (!first) return []
  return others.map(({ condition, share }) => ({
    condition,
    against: first.condition,
    difference: riskDifference(share, first.share),
    odds: oddsRatio(share, first.share),
  }))
}
