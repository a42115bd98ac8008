import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDay } from '#domain/day/isoDay.ts'
import { firstDayOf, momentOn, openEnded, toldUntil, type Comparison } from '#domain/compare/comparison.ts'
import { countPairs, differencesIn, type Difference } from '#domain/compare/differences.ts'
import { factsBehind, partedBy } from '#domain/compare/parted.ts'
import { labPairs } from '#domain/compare/labPairs.ts'
import {
  READY_PAIR_IDS,
  readyPair,
  readyPairOf,
  readyPairs,
  registerLabPairs,
  type ReadyPair,
  type ReadyPairId,
} from '#domain/compare/readyPairs.ts'
import { inOtherSetting, refusedSteps, settingsApart } from '#domain/compare/settings.ts'
import { nearestDifference, stopsOf } from '#domain/compare/stops.ts'
import { registerReadings } from '#domain/dataflow/readings/letters.ts'
import { readingLetters } from '#domain/dataflow/readings/readingLetters.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { isFactId } from '#domain/evidence/facts.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { dayBetween, scenarios } from '#domain/testing/arbitraries.ts'

registerReadings(readingLetters)
registerDesigns(allDesignTools)
registerLabPairs(labPairs)

/** A pair that has to be there. */
function given(id: ReadyPairId): ReadyPair {
  const ready = readyPair(id)
  if (!ready) throw new Error(`no pair ${id}`)
  return ready
}

/** One line for each difference: `account: blocked2021 | active`. */
function lines(comparison: Comparison): string[] {
  return differencesIn(comparison).map((one: Difference) => {
    const count = one.kind === 'pairs' ? ` (${one.pairs.length})` : ''
    return `${one.kind}: ${String(one.a)} | ${String(one.b)}${count}`
  })
}

describe('the ready pairs', () => {
  test.each<[ReadyPairId, string[]]>([
    ['announced', ['account: blocked2021 | active', 'terms2021: asked | postponed']],
    [
      'region',
      [
        'pairs: shared | held (10)',
        'pairs: open | heldOpen (26)',
        'pairs: disputed | heldOpen (6)',
        'authority: none | paused',
      ],
    ],
    [
      'joined',
      [
        'sharing: off | noChoice',
        'pairs: held | shared (10)',
        'pairs: heldOpen | open (24)',
        'pairs: heldOpen | disputed (6)',
        'terms2016: accepted | acceptedAtSignup',
        'taps: 4 | 0',
      ],
    ],
    [
      'choice',
      [
        'sharing: off | on',
        'pairs: held | shared (10)',
        'pairs: heldOpen | open (24)',
        'pairs: heldOpen | disputed (6)',
        'taps: 4 | 1',
      ],
    ],
    [
      'reading',
      [
        'pairs: blank | shared (53)',
        'pairs: never | shared (16)',
        'pairs: hosted | shared (12)',
        'pairs: disputed | shared (5)',
        'decision: 0 | 32',
      ],
    ],
    ['minimum', ['choice: null | forGood']],
    ['commitments', ['terms2021: reminded | declined', 'screen: notice2021 | chats', 'taps: 2 | 1']],
  ])('%s', (id, expected) => expect(lines(given(id))).toEqual(expected))

  test('rest on facts, open within their stories, and are known again', () => {
    for (const id of READY_PAIR_IDS) {
      const ready = given(id)
      expect(ready.facts.every(isFactId)).toBe(true)
      expect(ready.on >= firstDayOf(ready)).toBe(true)
      expect(refusedSteps(ready.a) + refusedSteps(ready.b)).toBe(0)
      expect(readyPairOf({ a: { ...ready.a }, b: { ...ready.b } })?.id).toBe(id)
      for (const side of [ready.a, ready.b]) {
        const told = toldUntil(side, ready.on)
        expect(parseScenario(told)).toEqual({ ok: true, scenario: told })
      }
    }
    expect(readyPairOf({ a: usualScenario(), b: usualScenario() })).toBeNull()
  })
})

describe('differences', () => {
  const { a, b, on } = readyPairs.announced

  test('of a story and itself there are none', () => {
    fc.assert(
      fc.property(scenarios(8), dayBetween(isoDay('2016-08-24'), isoDay('2023-01-01')), (scenario, day) => {
        const one = openEnded(scenario)
        expect(differencesIn({ a: one, b: one, on: day })).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('are the same from the other side, turned round', () => {
    fc.assert(
      fc.property(
        scenarios(6),
        scenarios(6),
        dayBetween(isoDay('2016-08-24'), isoDay('2023-01-01')),
        (one, two, day) => {
          const there = lines({ a: one, b: two, on: day })
          const back = differencesIn({ a: two, b: one, on: day })
          expect(back.length).toBe(there.length)
          expect(countPairs(back)).toBe(countPairs(differencesIn({ a: one, b: two, on: day })))
        },
      ),
      { numRuns: 60 },
    )
  })

  test('before one of them has begun, that is the only one', () => {
    const later = readyPairs.joined
    expect(lines({ ...later, on: isoDay('2016-09-01') })).toEqual(['begun: null | 2017-03-01'])
  })

  test('name the day until which one of them can still choose', () => {
    const { a: off, b: left } = readyPairs.choice
    expect(lines({ a: off, b: left, on: isoDay('2016-09-25') })).toContain('choice: null | 2016-09-25')
  })

  test('tell what the last decision changed only where both decided the same', () => {
    const { a: company, b: policy } = readyPairs.reading
    const later = { ...policy, steps: policy.steps.slice(0, 1) }
    expect(lines({ a: company, b: policy, on: isoDay('2016-08-26') })).toContain('decision: 87 | 121')
    const apart = lines({ a: company, b: later, on: isoDay('2021-01-06') })
    expect(apart.filter((line) => line.startsWith('decision'))).toEqual([])
  })

  test('before the two part, there are none', () => {
    expect(lines({ a, b, on: isoDay('2021-01-14') })).toEqual([])
    expect(lines({ a, b, on: isoDay('2021-01-15') })[0]).toBe('terms2021: asked | postponed')
  })

  test('what happened on one side only tells why', () => {
    const parted = partedBy(momentOn(a, on), momentOn(b, on))
    expect(parted.a.map(({ event }) => event)).toEqual(['accountBlocked'])
    expect(parted.b.map(({ event }) => event)).toContain('dateMoved')
    expect(factsBehind(parted)).toEqual(expect.arrayContaining(['P11', 'T06']))
  })
})

describe('the one clock', () => {
  test('stops where either story has something to show, in order and once', () => {
    const stops = stopsOf(readyPairs.announced)
    expect(stops).toEqual([...new Set(stops)].sort())
    for (const day of [
      '2016-08-26',
      '2016-09-25',
      '2021-01-06',
      '2021-01-15',
      '2021-02-08',
      '2021-02-18',
      '2021-05-15',
    ])
      expect(stops).toContain(day)
  })
})

test('where both are alike, the nearest day on which they part is known', () => {
  const { a, b } = readyPairs.announced
  expect(nearestDifference({ a, b, on: isoDay('2016-09-01') })).toBe('2021-01-15')
  expect(nearestDifference({ a, b: a, on: isoDay('2016-09-01') })).toBeNull()
})

describe('a side in another setting', () => {
  test('keeps its steps, and says which are not possible there', () => {
    const changed = inOtherSetting(readyPairs.joined.a, { person: { joined: isoDay('2016-08-26') } })
    expect(changed.ok && changed.scenario.steps.length).toBe(4)
    expect(changed.ok && refusedSteps(changed.scenario)).toBe(4)
    expect(changed.ok && settingsApart(readyPairs.joined.a, changed.scenario)).toEqual(['joined'])
  })

  test('leaves behind what lies before the account', () => {
    const changed = inOtherSetting(readyPairs.choice.b, { person: { joined: isoDay('2017-03-01') } })
    expect(changed.ok && changed.scenario.steps).toEqual([])
  })

  test('is refused where it does not fit', () => {
    const early = { ...usualScenario(), firstSeen: { 2016: isoDay('2016-08-25'), 2021: isoDay('2021-01-06') } }
    expect(inOtherSetting(early, { person: { joined: isoDay('2016-08-25') } }).ok).toBe(false)
  })
})
