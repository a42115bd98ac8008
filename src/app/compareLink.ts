import { printFragment, LINK_KEYS, LINK_VERSION, LINK_VERSION_2 } from '#app/link.ts'
import { SIDES, type Comparison, type Side } from '#domain/compare/comparison.ts'
import type { Scenario } from '#domain/scenario/types.ts'

/** What a side takes over from the link of one story. The day belongs to both, so neither end nor place is among it. */
export const SIDE_KEYS = LINK_KEYS.filter((key) => !['v', 'u', 'd', 'n'].includes(key))

/** One side: the link of its story, each key with the name of the side before it. */
function printSide(side: Side, scenario: Scenario): string[] {
  const cursor = { on: scenario.until, steps: scenario.steps.length }
  return printFragment({ scenario, cursor })
    .split('&')
    .filter((part) => (SIDE_KEYS as readonly string[]).includes(part.slice(0, part.indexOf('='))))
    .map((part) => `${side}.${part}`)
}

/** The fragment for any two stories on a day, without `#`. */
export function printSides(comparison: Comparison): string {
  const sides = SIDES.flatMap((side) => printSide(side, comparison[side]))
  const version = SIDES.some((side) => comparison[side].design) ? LINK_VERSION_2 : LINK_VERSION
  return [`v=${version}`, `d=${comparison.on}`, ...sides].join('&')
}
