import type { Imported } from '#domain/results/importRecords.ts'
import type { Participant } from '#domain/results/participants.ts'
import { chiSquareOfFit, type ChiSquare } from '#domain/results/statistics/gamma.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import type { Exclusion } from '#domain/study/types.ts'

/** The boxes of the flow diagram (CONSORT 2010, BMJ 340:c332, item 13), for all or for one condition. */
export interface Flow {
  readonly started: number
  readonly consented: number
  readonly refusedConsent: number
  readonly completed: number
  /** Left by the button and did not withdraw; who closed the page instead of answering is among them. */
  readonly left: number
  /** Neither ended nor left, for all that the files say. */
  readonly brokeOff: number
  /** Their data is gone: only this number is kept. They are among those who started, and in none of the others. */
  readonly withdrew: number
  /** Each participant once, by the first rule of the study that applied. */
  readonly excluded: readonly { readonly rule: Exclusion['rule']; readonly count: number }[]
  readonly analysed: number
}

export interface Consort {
  /** So many links were given out; null: nobody said. */
  readonly issued: number | null
  readonly all: Flow
  readonly byCondition: readonly { readonly condition: string; readonly flow: Flow }[]
  /** Whether conditions were met as often as assignment meant them to: all who started, against equal shares. */
  readonly sampleRatio: ChiSquare | null
  /** Sessions whose condition is not the one that was assigned. */
  readonly misassigned: readonly string[]
}

export function consortOf(
  { study, report }: Pick<Imported, 'study' | 'report'>,
  participants: readonly Participant[],
  issued: number | null = null,
): Consort {
  const { exclusions } = study.study
  const byCondition = conditionsOf(study.study).map(({ id }) => ({
    condition: id,
    flow: flowOf(
      participants.filter(({ condition }) => condition === id),
      exclusions,
      report.withdrawnByCondition[id] ?? 0,
    ),
  }))
  const started = byCondition.map(({ flow }) => flow.started)
  return {
    issued,
    all: flowOf(participants, exclusions, report.withdrawn.length),
    byCondition,
    sampleRatio: chiSquareOfFit(
      started,
      started.map(() => 1),
    ),
    misassigned: participants
      .filter(({ assigned, condition }) => assigned !== null && assigned !== condition)
      .map(({ session }) => session),
  }
}

function flowOf(participants: readonly Participant[], exclusions: readonly Exclusion[], withdrew: number): Flow {
  const count = (holds: (one: Participant) => boolean): number => participants.filter(holds).length
  return {
    started: participants.length + withdrew,
    consented: count(({ consent }) => consent === 'given'),
    refusedConsent: count(({ consent }) => consent === 'refused'),
    completed: count(({ end }) => end === 'completed'),
    left: count(({ end }) => end === 'left'),
    brokeOff: count(({ end }) => end === 'open'),
    withdrew,
    excluded: exclusions.map(({ rule }) => ({
      rule,
      count: count(({ excludedBy }) => excludedBy[0]?.rule === rule),
    })),
    analysed: count(({ isAnalysed }) => isAnalysed),
  }
}
