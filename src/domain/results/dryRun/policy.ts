import type { Random } from '#domain/results/dryRun/random.ts'
import type { Condition, Study } from '#domain/study/types.ts'

/** What somebody wants when the question is put. */
export const WANTS = ['accept', 'holdBack', 'putOff', 'nothing'] as const
export type Want = (typeof WANTS)[number]

/**
 * How invented participants behave. All of it is assumed and nothing of it is history: the numbers are there to be
 * changed, and every table made with them says so.
 */
export interface Policy {
  /** Weights of what they want. Who wants what a design does not offer does `otherwise`. */
  readonly wants: Readonly<Record<Want, number>>
  readonly otherwise: Exclude<Want, 'holdBack'>
  /** For each tap that holding back takes more than accepting, so much of those who want it give up. */
  readonly givesUpPerTap: number
  /** Who answered changes the answer on a later day, where that is possible. */
  readonly changesMind: number
  /** Looks around in the app so many times, at random, besides. */
  readonly wanders: number
  readonly refusesConsent: number
  readonly leaves: number
  /** Of those who leave. */
  readonly withdrawsOnLeaving: number
  /** Closes the page in the middle, and does not come back. */
  readonly breaksOff: number
  readonly failsAttention: number
  /** Of comprehension items: the chance of the right answer; else the answer is at random. */
  readonly understands: number
  readonly hides: number
  /** Milliseconds: median, and deviation of the logarithm, of a step. */
  readonly stepMs: readonly [median: number, spread: number]
}

export const ASSUMED: Policy = {
  wants: { accept: 0.5, holdBack: 0.35, putOff: 0.1, nothing: 0.05 },
  otherwise: 'accept',
  givesUpPerTap: 0.15,
  changesMind: 0.05,
  wanders: 1,
  refusesConsent: 0.03,
  leaves: 0.05,
  withdrawsOnLeaving: 0.4,
  breaksOff: 0.05,
  failsAttention: 0.05,
  understands: 0.5,
  hides: 0.2,
  stepMs: [2500, 0.6],
}

/** One for all conditions, and what differs in some. */
export interface PolicyPlan {
  readonly usual: Policy
  readonly byCondition: Readonly<Record<string, Partial<Policy>>>
}

export const ASSUMED_PLAN: PolicyPlan = { usual: ASSUMED, byCondition: {} }

export function policyFor({ usual, byCondition }: PolicyPlan, condition: string): Policy {
  return { ...usual, ...byCondition[condition] }
}

export interface DryRunPlan {
  readonly study: Study
  readonly hash: string
  readonly seed: string
  readonly count: number
  readonly policies: PolicyPlan
}

/** One participant, before they live. */
export interface Invented {
  readonly study: Study
  readonly hash: string
  readonly condition: Condition
  /** The place of the link that they came by; null: the study has no links. */
  readonly slot: string | null
  readonly policy: Policy
  readonly random: Random
}
