import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { REGIME_IDS } from '#domain/dataflow/ids.ts'
import { laterPairs } from '#domain/dataflow/laterPairs.ts'
import { regimes } from '#domain/dataflow/matrix/regimes.ts'
import { PAIRS } from '#domain/dataflow/pairs.ts'
import { lensOn, RECORD } from '#domain/dataflow/readings/lens.ts'
import { registerReadings } from '#domain/dataflow/readings/letters.ts'
import { readingLetters } from '#domain/dataflow/readings/readingLetters.ts'
import { countStatus, statuses } from '#domain/dataflow/status.ts'
import { addDays, isoDay, laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import { knownMoment, knownStatuses, laterPairsRead, tellsOfLater } from '#domain/scenario/knownThen.ts'
import { momentAt } from '#domain/scenario/momentAt.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { replay } from '#domain/scenario/replay.ts'
import { READINGS } from '#domain/scenario/types.ts'
import { dayBetween } from '#domain/testing/arbitraries.ts'

registerReadings(readingLetters)
const anyDay = dayBetween(isoDay('2016-08-25'), isoDay('2026-12-31'))

describe('what a pair becomes', () => {
  test.each([
    // regime, day, not yet known, shared then, shared as known now
    ['on2016', '2016-08-26', 4, 25, 29],
    ['on2016', '2018-07-09', 1, 28, 29],
    ['on2016', '2020-10-01', 0, 29, 29],
    ['optout2016', '2016-08-26', 4, 15, 19],
    ['paused2016', '2016-11-08', 7, 12, 19],
    ['row2021', '2021-01-06', 2, 54, 56],
    ['row2021', '2021-05-01', 0, 56, 56],
  ] as const)('under %s on %s %i pairs were not known: %i shared, not %i', (regime, day, unknown, then, now) => {
    const on = isoDay(day)
    const all = statuses(regime, true)
    const known = knownStatuses(regime, on, all, RECORD)
    expect(laterPairsRead(regime, on, all, RECORD).size).toBe(unknown)
    expect(countStatus(known, 'shared')).toBe(then)
    expect(countStatus(all, 'shared')).toBe(now)
    expect(countStatus(known, 'open')).toBe(countStatus(all, 'open') + unknown)
  })

  test('a blank stays blank, nothing else than open comes of it, and what is known is untouched', () => {
    for (const regime of REGIME_IDS)
      for (const reading of READINGS) {
        const lens = lensOn({ reading, region: 'world' }, isoDay('2016-08-26'))
        const all = statuses(regime, true, lens)
        const later = laterPairsRead(regime, isoDay('2016-08-26'), all, lens)
        const known = knownStatuses(regime, isoDay('2016-08-26'), all, lens)
        PAIRS.forEach(({ category, purpose }, index) => {
          const wanted = later.has(`${category} ${purpose}`) ? 'open' : all[index]
          expect(known[index]).toBe(wanted)
          if (all[index] === 'blank') expect(known[index]).toBe('blank')
        })
      }
  })

  // Before its first day no regime holds, so the table has nothing for it.
  test('the light table of the record says the same from the first day of a regime on', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REGIME_IDS), anyDay, fc.boolean(), (regime, day, parentAccount) => {
        const on = laterOf(day, regimes[regime].from)
        const all = statuses(regime, parentAccount)
        expect(laterPairs(regime, on, all)).toEqual(laterPairsRead(regime, on, all, RECORD))
      }),
    )
  })

  test('is known on every later day, once it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REGIME_IDS),
        fc.constantFrom(...READINGS),
        anyDay,
        fc.nat(2000),
        (regime, reading, on, more) => {
          const lens = lensOn({ reading, region: 'world' }, on)
          const all = statuses(regime, true, lens)
          const laterOn = (day: IsoDay): ReadonlySet<string> => laterPairsRead(regime, day, all, lens)
          expect([...laterOn(addDays(on, more))].filter((pair) => !laterOn(on).has(pair))).toEqual([])
        },
      ),
    )
  })

  test('on a late day nothing is unknown, in any reading', () => {
    for (const regime of REGIME_IDS)
      for (const reading of READINGS) {
        const lens = lensOn({ reading, region: 'world' }, isoDay('2026-12-31'))
        expect(laterPairsRead(regime, isoDay('2026-12-31'), statuses(regime, true, lens), lens).size).toBe(0)
      }
  })
})

test('a moment is told with the knowledge of its day, before and after: what becomes known has not changed', () => {
  const parsed = parseScenario({
    format: 'consent-replay/scenario@1',
    steps: [{ on: '2016-08-26', do: 'agree' }],
    until: '2018-07-09',
  })
  if (!parsed.ok) throw new Error('not valid')
  const done = replay(parsed.scenario)
  const on = (day: string) => knownMoment(momentAt(done, { on: isoDay(day), steps: 1 }))
  expect(countStatus(on('2016-08-26').statuses, 'shared')).toBe(25)
  expect(countStatus(on('2016-08-26').previousStatuses, 'shared')).toBe(0)
  const becameKnown = on('2018-07-09')
  expect(countStatus(becameKnown.statuses, 'shared')).toBe(28)
  const before = on('2018-07-08')
  expect(countStatus(before.statuses, 'shared')).toBe(25)
})

test('a sentence is held back when one thing behind it came later', () => {
  const day = isoDay('2016-08-26')
  expect(tellsOfLater(['F14'], day)).toBe(false)
  expect(tellsOfLater(['F14', 'F35'], day)).toBe(true)
  expect(tellsOfLater(['F14', 'F35'], isoDay('2017-05-12'))).toBe(false)
  expect(tellsOfLater([], day)).toBe(false)
})
