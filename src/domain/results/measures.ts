import type { Participant } from '#domain/results/participants.ts'
import type { AnswerValue } from '#domain/record/types.ts'
import type { MeasureId, Outcome } from '#domain/study/types.ts'

/** What an outcome is of one participant: yes or no, a number, an answer; null: not measured. */
export type Measured = boolean | number | AnswerValue | null

const OF: { readonly [M in Exclude<MeasureId, 'item'>]: (one: Participant) => boolean | number | null } = {
  heldBackFirst: ({ task }) => task && task.first === 'holdBack',
  heldBackAtEnd: ({ task }) => task && !task.isGone && task.atEnd === 'holdBack',
  sharedAtEnd: ({ task }) => task && !task.isGone && (task.atEnd === 'accept' || task.atEnd === 'partly'),
  answered: ({ task }) => task && task.first !== null,
  leftService: ({ task }) => task && task.isGone,
  decisionTime: ({ task }) => task && task.decisionMs,
  taps: ({ task }) => task && task.taps,
  pairsShared: ({ task }) => task && task.pairsShared,
  comprehension: ({ understood }) => shareRight(Object.values(understood)),
  sus: ({ sus }) => sus,
}

function shareRight(items: readonly (boolean | null)[]): number | null {
  const answered = items.filter((right) => right !== null)
  return answered.length === 0 ? null : answered.filter(Boolean).length / answered.length
}

export function measured({ measure, item }: Outcome, participant: Participant): Measured {
  if (measure !== 'item') return OF[measure](participant)
  return (item === null ? undefined : participant.answers[item]) ?? null
}
