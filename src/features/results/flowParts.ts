import { say } from '#content/say.ts'
import { exclusionName } from '#content/studySays.ts'
import type { Consort, Flow } from '#domain/results/consort.ts'
import type { Exclusion, Study } from '#domain/study/types.ts'

export interface BoxLine {
  readonly label: string
  readonly count: number
  /** The number that the box is about. */
  readonly isHead: boolean
}
export type Box = readonly BoxLine[]

/** One condition, from those who started to those who count. */
export interface FlowColumn {
  readonly name: string
  readonly boxes: readonly Box[]
}

export interface FlowDiagram {
  readonly trunk: readonly Box[]
  readonly columns: readonly FlowColumn[]
}

/** Who never agreed: they refused, or were gone before they were asked. */
function notAskedOf({ started, withdrew, consented, refusedConsent }: Flow): number {
  return Math.max(0, started - withdrew - consented - refusedConsent)
}

export function ruleName(rule: Exclusion['rule']): string {
  return say(`resultsPage.rule.${rule}`)
}

/** A rule as the study declares it, with its limit. */
export function ruleText({ exclusions }: Pick<Study, 'exclusions'>, rule: Exclusion['rule']): string {
  const declared = exclusions.find((one) => one.rule === rule)
  return declared ? exclusionName(declared) : ruleName(rule)
}

/** The boxes of the diagram. In each column: started = not in the data + excluded + analysed. */
export function flowDiagram(
  study: Pick<Study, 'exclusions'>,
  { issued, all, byCondition }: Consort,
  nameOf: (id: string) => string,
): FlowDiagram {
  const lost = LOST.filter((word) => LOST_OF[word](all) > 0)
  return {
    trunk: [
      ...(issued === null ? [] : [[head('issued', issued), line('unused', Math.max(0, issued - all.started))]]),
      [head('started', all.started)],
    ],
    columns: byCondition.map(({ condition, flow }) => ({
      name: nameOf(condition),
      boxes: columnBoxes(study, flow, lost),
    })),
  }
}

/** Why somebody started and is not in the data. Runs of this app begin with consent; other records may tell of before. */
export const LOST = ['refused', 'notAsked', 'withdrew'] as const
type Lost = (typeof LOST)[number]
export const LOST_OF: Readonly<Record<Lost, (flow: Flow) => number>> = {
  refused: ({ refusedConsent }) => refusedConsent,
  notAsked: notAskedOf,
  withdrew: ({ withdrew }) => withdrew,
}

function columnBoxes(study: Pick<Study, 'exclusions'>, flow: Flow, why: readonly Lost[]): readonly Box[] {
  const lost = why.map((word) => line(word, LOST_OF[word](flow)))
  const excluded = flow.excluded.map(({ rule, count }) => ({ label: ruleText(study, rule), count, isHead: false }))
  return [
    [head('started', flow.started)],
    ...(lost.length > 0 ? [[head('lost', sum(lost)), ...lost]] : []),
    ...(excluded.length > 0 ? [[head('excluded', sum(excluded)), ...excluded]] : []),
    [head('analysed', flow.analysed)],
  ]
}

type FlowWord = 'issued' | 'unused' | 'started' | 'lost' | 'refused' | 'notAsked' | 'withdrew' | 'excluded' | 'analysed'

function line(word: FlowWord, count: number): BoxLine {
  return { label: say(`resultsPage.flow.${word}`), count, isHead: false }
}

function head(word: FlowWord, count: number): BoxLine {
  return { ...line(word, count), isHead: true }
}

function sum(lines: readonly BoxLine[]): number {
  return lines.reduce((total, { count }) => total + count, 0)
}
