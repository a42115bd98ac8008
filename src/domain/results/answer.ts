import type { Standing } from '#domain/consent/standing.ts'
import { heldIn } from '#domain/design/held.ts'
import type { Subject } from '#domain/design/subject.ts'

/** How the question is answered; `partly`: some uses are held back, not all that could be. */
export const DECISIONS = ['accept', 'holdBack', 'partly'] as const
export type Decision = (typeof DECISIONS)[number]

/**
 * The answer as it stands; null: none is given. Unlike the goals of the shortest paths it does not ask whether the
 * account can still be used: who held back and lost the app for it has held back.
 */
export function decisionIn({ question, design }: Subject, standing: Standing): Decision | null {
  if (standing.screen === 'warning') return null
  if (standing.answer === 'declined') return 'holdBack'
  if (standing[`terms${question}`] !== 'accepted') return null
  if (standing.sharing2016 === 'off') return 'holdBack'
  return design && heldIn(standing, design).length > 0 ? 'partly' : 'accept'
}
