import type { Certainty } from '#domain/evidence/certainty.ts'

/** How well an entry is attested: as its weakest fact is. */
export type Strength = 1 | 2 | 3

/** An official text, or several independent sources: 3. One who reports: 2. Second-hand, inferred, recalled: 1. */
const STRENGTHS: Readonly<Record<Certainty, Strength>> = {
  primary: 3,
  several: 3,
  secondary: 2,
  secondHand: 1,
  inferred: 1,
  recalled: 1,
  unknown: 1,
}

export function weakestOf(certainties: readonly Certainty[]): Strength | null {
  const strengths = certainties.map((certainty) => STRENGTHS[certainty])
  return strengths.includes(1) ? 1 : strengths.includes(2) ? 2 : (strengths[0] ?? null)
}
