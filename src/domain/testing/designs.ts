import fc from 'fast-check'
import { PURPOSE_IDS } from '#domain/dataflow/ids.ts'
import { CHOICES, QUESTIONS, sortedPurposes, type Design } from '#domain/design/design.ts'
import { isPerPurpose } from '#domain/design/held.ts'
import { sameDesign } from '#domain/design/readDesign.ts'
import { LAB_STEPS } from '#domain/design/steps.ts'
import { SCENARIO_FORMAT_2, STEPS, type AnyStep, type Scenario } from '#domain/scenario/types.ts'
import { scenarios } from './arbitraries.ts'
import { atWidth } from './width.ts'

const choices = Object.fromEntries(
  Object.entries(CHOICES).map(([knob, values]) => [knob, fc.constantFrom<string>(...values)]),
)
const days = (least: number): fc.Arbitrary<number> =>
  fc.oneof(fc.integer({ min: least, max: 3 }), fc.integer({ min: least, max: 365 }))

/** Any design at all: contradictory ones too. */
export const designs: fc.Arbitrary<Design> = fc
  .record({
    ...choices,
    question: fc.constantFrom(...QUESTIONS),
    windowDays: fc.option(fc.oneof(days(1), fc.integer({ min: 1, max: 3650 }))),
    putOff: fc.boolean(),
    decline: fc.boolean(),
    costAfterDays: days(0),
    remindEveryDays: fc.option(days(1)),
    stops: fc.subarray([...PURPOSE_IDS]).map(sortedPurposes),
  })
  .map((design) => sameDesign(design as unknown as Design))

export function hasFewUses(design: Design): boolean {
  return !isPerPurpose(design) || design.stops.length <= 3
}

/** Each use with a switch of its own is as many standings again: a few are enough to be any. */
export const fewUses: fc.Arbitrary<Design> = designs.filter(hasFewUses)

/** Any design, where all that a person can do is tried: with seven switches a single one takes seconds. */
export const triedDesigns: fc.Arbitrary<Design> = atWidth(designs, fewUses)

/** Any story in which the question is put by a design of one's own. */
export function labScenarios(most = 24): fc.Arbitrary<Scenario> {
  const step = fc.oneof(
    fc.constantFrom<AnyStep>(...STEPS, ...LAB_STEPS),
    fc.constantFrom<AnyStep>('agree', 'decline', 'switchOff', 'switchOn', 'dontShare', 'share', 'notNow', 'hold-ads'),
  )
  return fc
    .tuple(scenarios(most), designs, fc.array(step, { minLength: most, maxLength: most }))
    .map(([scenario, design, steps]) => ({
      ...scenario,
      format: SCENARIO_FORMAT_2,
      design,
      steps: scenario.steps.map(({ on }, index) => ({ on, do: steps[index] ?? 'agree' })),
    }))
}
