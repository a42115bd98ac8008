import type { SessionSummary } from '#domain/results/session.ts'
import { blockPlanOf, planOf } from '#domain/study/links.ts'
import { conditionOfParticipant, slotAt, slotOfCode } from '#domain/study/assign.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import { excludedBy, type RunFacts } from '#domain/study/scoring.ts'
import type { Exclusion, Study } from '#domain/study/types.ts'

/** A session with what only the whole of the study tells. */
export interface Participant extends SessionSummary {
  /** The place of the slot in the list of links, from 1; null: not recorded, or none of this study. */
  readonly slotNumber: number | null
  /** The condition that the slot or the panel's id was assigned; null: not known. */
  readonly assigned: string | null
  readonly isRepeated: boolean
  readonly excludedBy: readonly Exclusion[]
  /** Consented, and not excluded: those count. */
  readonly isAnalysed: boolean
}

export interface ExclusionEntry {
  readonly session: string
  readonly condition: string
  readonly rule: Exclusion['rule']
  /** In the unit of the rule: checks, seconds, minutes; null: the rule has none. */
  readonly limit: number | null
  /** What was found, in the same unit; null: nothing to measure. */
  readonly found: number | null
}

/**
 * All who were taken in, in the order of their files. Records hold no date: where one panel id or one single-use link
 * comes twice, the first in that order counts and the others are repeated.
 */
export function participantsOf(study: Study, sessions: readonly SessionSummary[]): readonly Participant[] {
  const seen = new Set<string>()
  return sessions.map((session) => {
    const { panelId, slot } = session
    const known = [...(panelId === null ? [] : [`panel ${panelId}`]), ...(slot === null ? [] : [`slot ${slot}`])]
    const isRepeated = known.some((id) => seen.has(id))
    for (const id of known) seen.add(id)
    const excluded = session.consent === 'given' ? excludedBy(study, factsOf(session, isRepeated)) : []
    return {
      ...session,
      ...assignmentOf(study, session),
      isRepeated,
      excludedBy: excluded,
      isAnalysed: session.consent === 'given' && excluded.length === 0,
    }
  })
}

function factsOf({ failedChecks, times, end, isKept, lines }: SessionSummary, isRepeated: boolean): RunFacts {
  return {
    failedChecks,
    taskMs: times.task,
    runMs: times.run,
    hiddenMs: times.hidden,
    isFinished: end === 'completed',
    isRepeated,
    isWhole: lines.faults.length === 0,
    isUnanswered: end === 'left' && !isKept,
  }
}

function assignmentOf(study: Study, { slot, panelId }: SessionSummary): Pick<Participant, 'slotNumber' | 'assigned'> {
  const conditions = conditionsOf(study)
  const blocks = blockPlanOf(study)
  const index = blocks && slot !== null ? slotOfCode(blocks, slot) : null
  if (blocks && index !== null)
    return { slotNumber: index + 1, assigned: conditions[slotAt(blocks, index).condition]?.id ?? null }
  if (study.assignment.by !== 'participantId' || panelId === null) return { slotNumber: null, assigned: null }
  return { slotNumber: null, assigned: conditions[conditionOfParticipant(planOf(study), panelId)]?.id ?? null }
}

const SECOND = 1000
const MINUTE = 60 * SECOND

/** Every rule that applied to everybody: nobody is left out without a line here. */
export function exclusionLog(participants: readonly Participant[]): readonly ExclusionEntry[] {
  return participants.flatMap((participant) =>
    participant.excludedBy.map((exclusion) => ({
      session: participant.session,
      condition: participant.condition,
      rule: exclusion.rule,
      limit: 'limit' in exclusion ? exclusion.limit : null,
      found: foundBy(exclusion.rule, participant),
    })),
  )
}

function foundBy(rule: Exclusion['rule'], { failedChecks, times }: Participant): number | null {
  if (rule === 'attentionFailed') return failedChecks
  if (rule === 'taskFasterThan') return times.task === null ? null : times.task / SECOND
  if (rule === 'runSlowerThan') return times.run === null ? null : times.run / MINUTE
  if (rule === 'hiddenLongerThan') return times.hidden === null ? null : times.hidden / SECOND
  return null
}
