import { randomFrom, type Random } from '#domain/results/dryRun/random.ts'
import {
  excludesZero,
  riskDifference,
  wilson,
  type Estimate,
  type Share,
} from '#domain/results/statistics/proportions.ts'

/** Rounds between two words on how far it is. */
const BREATHE = 50

export interface PowerPlan {
  /** Assumed shares of the primary outcome, by condition; the first is what the others are held against. */
  readonly shares: readonly { readonly condition: string; readonly share: number }[]
  /** Participants who count, in each. */
  readonly perCondition: number
  /** Studies that are simulated. */
  readonly rounds: number
  readonly seed: string
}

export interface SimulatedPower {
  readonly condition: string
  readonly against: string
  /** Rounds in which the interval of the difference left out zero, with Wilson's interval of that share. */
  readonly power: Estimate
  /** The standard error that comes of simulating: √(p (1 − p) / rounds). */
  readonly error: number
}

/**
 * How often a study of this size would see the assumed difference: simulated studies, each tested as the results test it
 * (Newcombe's interval of 95 percent leaves out zero). Conditions with equal shares tell how often it errs. Yields how
 * far it is, from 0 to 1.
 */
export function* simulatePower({
  shares,
  perCondition,
  rounds,
  seed,
}: PowerPlan): Generator<number, readonly SimulatedPower[]> {
  const random = randomFrom(`power\n${seed}`)
  const [first, ...others] = shares
  if (!first || rounds < 1 || perCondition < 1) return []
  const seen = others.map(() => 0)
  for (let round = 0; round < rounds; round++) {
    if (round % BREATHE === 0) yield round / rounds
    const base = drawn(random, first.share, perCondition)
    for (const [index, { share }] of others.entries()) {
      const difference = riskDifference(drawn(random, share, perCondition), base)
      if (difference && excludesZero(difference)) seen[index] = (seen[index] ?? 0) + 1
    }
  }
  return others.flatMap(({ condition }, index) => {
    const power = wilson({ count: seen[index] ?? 0, of: rounds })
    if (!power) return []
    const error = Math.sqrt((power.value * (1 - power.value)) / rounds)
    return [{ condition, against: first.condition, power, error }]
  })
}

function drawn(random: Random, share: number, of: number): Share {
  let count = 0
  for (let one = 0; one < of; one++) if (random() < share) count += 1
  return { count, of }
}
