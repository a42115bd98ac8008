import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseComparison, printComparison, type ComparisonLink } from '#app/comparePaths.ts'
import { LONGEST_LINK } from '#app/link.ts'
import { dayWithin, openEnded } from '#domain/compare/comparison.ts'
import { READY_PAIR_IDS, readyPairs } from '#domain/compare/readyPairs.ts'
import { applyIntent } from '#domain/compare/applyIntent.ts'
import { differencesIn } from '#domain/compare/differences.ts'
import { AS_BUILT } from '#domain/design/design.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { dayBetween, scenarios } from '#domain/testing/arbitraries.ts'
import { WHO } from '#store/comparison.ts'

function stateOf(fragment: string): ComparisonLink {
  const link = parseComparison(fragment)
  if (link.kind !== 'comparison') throw new Error(`${fragment} is ${JSON.stringify(link)}`)
  return link.state
}

test('a ready pair has a short and readable address', () => {
  for (const id of READY_PAIR_IDS) {
    const { a, b, on } = readyPairs[id]
    expect(printComparison({ comparison: { a, b, on }, who: 'both' })).toBe(`v=1&c=${id}`)
    expect(stateOf(`#v=1&c=${id}`)).toEqual({ comparison: { a, b, on }, who: 'both' })
  }
})

test('two stories of one’s own stand side by side in the address', () => {
  const { a, b } = readyPairs.announced
  const changed = { ...b, person: { ...b.person, region: 'uk' as const } }
  const fragment = printComparison({ comparison: { a, b: changed, on: isoDay('2021-02-09') }, who: 'a' })
  expect(fragment).toBe('v=1&d=2021-02-09&a.t=announced-january&a.a=2016-08-26.agree&b.r=uk&b.a=2016-08-26.agree&s=a')
})

test('what is printed is read to the same comparison', () => {
  const states = fc
    .record({
      a: scenarios(8),
      b: scenarios(8),
      on: dayBetween(isoDay('2016-08-24'), isoDay('2022-01-01')),
      who: fc.constantFrom(...WHO),
    })
    .map(({ a, b, on, who }) => {
      const sides = { a: openEnded(a), b: openEnded(b) }
      return { comparison: { ...sides, on: dayWithin(sides, on) }, who }
    })
  fc.assert(
    fc.property(states, (state) => {
      expect(stateOf(printComparison(state))).toEqual(state)
    }),
  )
})

test('usual stories are far below the longest link', () => {
  const { a } = readyPairs.choice
  const link = printComparison({ comparison: { a, b: a, on: isoDay('2026-11-22') }, who: 'both' })
  expect(link.length).toBeLessThan(LONGEST_LINK / 6)
})

describe('two designs', () => {
  const lab =
    'v=2&d=2016-08-26&a.x=Mine&a.g=1.2016.decline-yes.confirmation-none&a.a=2016-08-26.decline&b.g=1.2016.windowDays-none'

  test('wait for how a design is read', () => {
    expect(parseComparison(lab)).toEqual({ kind: 'design' })
  })

  test('stand in the address, each on its side, and are read to the same two', () => {
    registerDesigns(allDesignTools)
    const state = stateOf(lab)
    expect(state.comparison.a.design).toMatchObject({ decline: true, windowDays: 30 })
    expect(state.comparison.b.design).toMatchObject({ decline: false, windowDays: null })
    expect(printComparison(state)).toBe(lab)
    const [one] = differencesIn(state.comparison)
    expect(one).toMatchObject({ kind: 'terms2016', a: 'declined', b: 'asked' })
  })

  test('a design and what was shipped are no ready pair', () => {
    const { a, b, on } = readyPairs.choice
    const design = AS_BUILT[2016]
    const link = printComparison({ comparison: { a: { ...a, design }, b, on }, who: 'both' })
    expect(link).toMatch(/^v=2&d=2016-09-26&a\.g=1\.2016&/)
  })

  test('an intent goes its own way in each: a tap on the no here, four taps there', () => {
    const { a, b } = stateOf('v=2&d=2016-08-26&a.g=1.2016.decline-yes.confirmation-none').comparison
    expect(applyIntent(a, isoDay('2016-08-26'), 'holdBack')).toMatchObject({ steps: ['decline'], taps: 1 })
    expect(applyIntent(b, isoDay('2016-08-26'), 'holdBack')).toMatchObject({ taps: 4 })
  })
})

describe('what cannot be used', () => {
  test('is named, side by side, and nothing is shown of it', () => {
    const link = parseComparison('#v=1&a.r=mars&b.a=2016-08-26.fly')
    expect(link.kind === 'broken' && link.faults.map(({ path, found }) => `${path} ${found}`)).toEqual([
      '$.a.person.region "mars"',
      '$.b.steps[0].do "fly"',
    ])
  })

  test.each([
    ['v=1&c=announced&mood=blue', ['mood=blue']],
    ['v=1&c=nothing', ['c=nothing']],
    ['v=1&c=announced&d=1999-01-01', ['d=1999-01-01']],
    ['v=1&c=announced&d=soon', ['d=soon']],
    ['v=1&c=announced&s=nobody', ['s=nobody']],
    ['v=1&c=announced&b.r=uk', ['b.r=uk']],
    ['v=1&a.r=uk&a.u=2016-09-01', ['a.u=2016-09-01']],
    ['v=1&d=2017-01-01&d=2018-01-01', ['d=2018-01-01']],
  ])('%s: the rest is shown', (fragment, ignored) => {
    const link = parseComparison(fragment)
    expect(link.kind === 'comparison' && link.ignored).toEqual(ignored)
  })

  test.each([
    ['', 'none'],
    ['#main', 'none'],
    ['v=9&c=announced', 'newer'],
    ['v=x', 'broken'],
    ['a.r=uk', 'broken'],
  ])('%s is %s', (fragment, kind) => expect(parseComparison(fragment).kind).toBe(kind))

  test('anything at all is answered', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseComparison(`v=1&${text}`).kind).toBeDefined()
      }),
    )
  })
})
