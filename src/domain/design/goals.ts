import type { Standing } from '#domain/consent/standing.ts'
import { holdingOf } from '#domain/design/held.ts'
import type { Goal } from '#domain/design/search.ts'
import type { Subject } from '#domain/design/subject.ts'

export interface Goals {
  /** All that the question asks for is given. */
  readonly accepted: Goal
  /** It is answered, and all that can be held back is. */
  readonly heldBack: Goal
  /** It is accepted, and the switches hold back all that they can. */
  readonly switchedOff: Goal
  /** The whole of it is declined. */
  readonly declined: Goal
  readonly putOff: Goal
  readonly gone: Goal
}

export function goalsOf({ question, design }: Subject): Goals {
  const terms = (standing: Standing): string => standing[`terms${question}`]
  const isUsable = (standing: Standing): boolean => standing.account === 'active' && standing.screen !== 'warning'
  const isAccepted = (standing: Standing): boolean => terms(standing) === 'accepted'
  const isDeclined = (standing: Standing): boolean => standing.answer === 'declined'
  const holds = (standing: Standing): ReturnType<typeof holdingOf> => holdingOf(standing, design)
  return {
    accepted: (standing) => isUsable(standing) && isAccepted(standing) && holds(standing) === 'nothing',
    heldBack: (standing) =>
      isUsable(standing) && (isAccepted(standing) || isDeclined(standing)) && holds(standing) === 'all',
    switchedOff: (standing) => isUsable(standing) && isAccepted(standing) && standing.sharing2016 === 'off',
    declined: (standing) => isUsable(standing) && isDeclined(standing),
    putOff: (standing) =>
      isUsable(standing) && !isAccepted(standing) && !isDeclined(standing) && standing.screen === 'chats',
    gone: ({ account }) => account === 'deleted',
  }
}
