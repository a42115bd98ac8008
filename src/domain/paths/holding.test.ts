import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { AS_BUILT, type Design } from '#domain/design/design.ts'
import { measure } from '#domain/design/measure.ts'
import { presets } from '#domain/design/presets.ts'
import { sameDesign } from '#domain/design/readDesign.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { subjectOfDesign } from '#domain/design/subject.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { FIRST_SEEN } from '#domain/scenario/defaults.ts'
import { fewUses } from '#domain/testing/designs.ts'
import { atWidth } from '#domain/testing/width.ts'
import { answer, type Answer } from './answer.ts'
import { theoremsOf } from './designTheorems.ts'
import { usualQuestion, withDesign, type Wanted } from './question.ts'
import { run } from './run.ts'

vi.setConfig({ testTimeout: 120_000 })
beforeAll(() => registerDesigns(allDesignTools))

function asked(design: Design, wanted: Wanted): Answer {
  const { scenario } = withDesign(usualQuestion(), design)
  return run(answer({ scenario: { ...scenario, until: FIRST_SEEN[design.question].usual }, wanted }))
}

/** The fewest taps to an end like this; null where no path ends so. */
function taps(design: Design, wanted: Wanted): number | null {
  const like = asked(design, wanted).ends.filter((end) => end.isLike)
  return like.length > 0 ? Math.min(...like.map((end) => end.taps)) : null
}

describe('what holds back is the same for every path and for the measures', () => {
  test.each<[string, Design, number | null]>([
    ['the neutral minimum', presets['neutral-minimum'].design, 1],
    ['the commitments', presets['commitments-2023'].design, 1],
    ['2016 as knobs', AS_BUILT[2016], 4],
    ['2016 with a no', sameDesign({ ...AS_BUILT[2016], decline: true, confirmation: 'none' }), 1],
    ['2021 as knobs', AS_BUILT[2021], null],
  ])('%s', (_, design, fewest) => {
    expect(taps(design, { held: 'all', account: 'active' })).toBe(fewest)
    expect(measure(subjectOfDesign(design), 'android').paths.refuse?.taps ?? null).toBe(fewest)
  })

  test('any design', () => {
    fc.assert(
      fc.property(fewUses, (design) => {
        const { refuse } = measure(subjectOfDesign(design), 'android').paths
        expect(taps(design, { held: 'all', account: 'active' })).toBe(refuse?.taps ?? null)
      }),
      { numRuns: atWidth(60, 10) },
    )
  })
})

test('a no holds back each use that is asked about, and nothing of it is given', () => {
  const { design } = presets['commitments-2023']
  expect(taps(design, { held: 'ads', answer: 'declined' })).toBe(1)
  expect(taps(design, { held: 'none', answer: 'declined' })).toBeNull()
  expect(theoremsOf(design).map(({ id }) => id)).not.toContain('nothingToHoldBack')
})
