import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDay } from '#domain/day/isoDay.ts'
import { facts } from '#domain/evidence/facts.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import {
  evidencePublicOn,
  factPublicOn,
  firstDayOf,
  isPublicOn,
  laterThan,
  type Publicity,
} from '#domain/evidence/publicOn.ts'
import { sources, type SourceId } from '#domain/evidence/sources.ts'
import { dayBetween } from '#domain/testing/arbitraries.ts'

const NOTICE = isoDay('2016-08-26')
const ids = [...Object.keys(facts), ...Object.keys(sources)]

test.each([
  ['2016-08-25', '2016-08-26', true],
  ['2016-08-26', '2016-08-26', true],
  ['2016-08-27', '2016-08-26', false],
  // A month or a year counts from its first day.
  ['2016-08', '2016-08-01', true],
  ['2016-09', '2016-08-31', false],
  ['2016', '2016-01-01', true],
  ['2017', '2016-12-31', false],
  ['undated', '2016-08-26', 'undated'],
  [null, '2016-08-26', 'undated'],
] as const)('a source of %s was public on %s: %s', (date, day, known) => {
  expect(isPublicOn({ date }, isoDay(day))).toBe(known)
})

test.each([
  // The press shows the switch on the day before; the German court comes in 2017.
  ['F14', '2016-08-26', true],
  ['F28', '2016-08-26', false],
  ['F28', '2017-04-24', true],
  // An order of 23 September that became known on the 27th (F29).
  ['F29', '2016-09-26', false],
  ['F29', '2016-09-27', true],
  // Sources without a date: public from the fact's own day on, for all that is known.
  ['T08', '2021-01-26', false],
  ['T08', '2021-01-27', 'undated'],
  ['T17', '2021-05-27', false],
  // What was said of 2016 only in 2018 (F45) is not known in 2016.
  ['F45', '2016-12-31', false],
] as const)('fact %s was public on %s: %s', (id, day, known) => {
  expect(factPublicOn(facts[id], isoDay(day))).toBe(known)
})

test('on the day of the notice 17 facts are public or undated, and in the end all', () => {
  const known = (day: string): Publicity[] => Object.values(facts).map((row) => factPublicOn(row, isoDay(day)))
  expect(known('2016-08-26').filter((one) => one !== false)).toHaveLength(17)
  expect(known('2026-12-31')).not.toContain(false)
})

test('what neither fact nor source is has no day', () => {
  expect(evidencePublicOn('returnsNextDay', NOTICE)).toBe('undated')
})

const RANK = new Map<Publicity, number>([
  [false, 0],
  ['undated', 1],
  [true, 2],
])

test('what is public on a day is public on every later day', () => {
  const day = dayBetween(isoDay('2012-01-01'), isoDay('2027-01-01'))
  fc.assert(
    fc.property(fc.constantFrom(...ids), day, day, (id, one, other) => {
      const [earlier, later] = one <= other ? [one, other] : [other, one]
      const rank = (on: typeof one): number => RANK.get(evidencePublicOn(id, on)) ?? -1
      expect(rank(later)).toBeGreaterThanOrEqual(rank(earlier))
    }),
    { numRuns: 2_000 },
  )
})

test('no fact is public before its own day, nor before every source of it', () => {
  for (const [id, row] of Object.entries(facts) as [FactId, (typeof facts)[FactId]][]) {
    if (row.from !== null && firstDayOf(row.from) > NOTICE) expect(factPublicOn(row, NOTICE), id).toBe(false)
    if (laterThan(row.sources, NOTICE) !== null) expect(factPublicOn(row, NOTICE), id).toBe(false)
  }
})

test('the earliest date is told only where every source is later', () => {
  expect(laterThan(['CNIL-2017', 'VZBV-2017'] satisfies SourceId[], NOTICE)).not.toBeNull()
  expect(laterThan(['CNIL-2017', 'TECHCRUNCH-2016'] satisfies SourceId[], NOTICE)).toBeNull()
})
