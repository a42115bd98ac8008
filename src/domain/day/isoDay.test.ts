import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, earlierOf, isoDay, laterOf, parseIsoDay } from '#domain/day/isoDay.ts'
import { dayBetween } from '#domain/testing/arbitraries.ts'

const days = dayBetween(isoDay('1999-12-31'), isoDay('2101-01-01'))
const counts = fc.integer({ min: -20_000, max: 20_000 })

describe('the arithmetic of days', () => {
  test('so many days on and back again is the same day', () => {
    fc.assert(
      fc.property(days, counts, (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day)
        expect(daysBetween(day, addDays(day, count))).toBe(count)
        expect(daysBetween(addDays(day, count), day)).toBe(0 - count)
      }),
    )
  })

  test('days sort as text, and the later of two is the later', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0)
        expect(laterOf(one, other) >= earlierOf(one, other)).toBe(true)
        expect(new Set([laterOf(one, other), earlierOf(one, other)])).toEqual(new Set([one, other]))
      }),
    )
  })

  test.each([
    ['2016-02-28', 1, '2016-02-29'],
    ['2016-02-29', 1, '2016-03-01'],
    ['2017-02-28', 1, '2017-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2016-12-31', 1, '2017-01-01'],
    ['2021-01-01', -1, '2020-12-31'],
    ['2016-08-26', 30, '2016-09-25'],
    ['2021-03-28', 1, '2021-03-29'],
    ['2016-02-29', 366, '2017-03-01'],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(addDays(isoDay(day), count)).toBe(expected)
    expect(addDays(isoDay(expected), -count)).toBe(day)
  })
})

describe('reading a day', () => {
  test('every day reads to itself', () => {
    fc.assert(fc.property(days, (day) => parseIsoDay(day) === day))
  })

  test.each([
    '2021-02-30',
    '2021-02-29',
    '2100-02-29',
    '2021-13-01',
    '2021-00-10',
    '2021-04-31',
    '2021-04-00',
    '26.8.2016',
    '2016-8-26',
    '2016-08-26T00:00:00Z',
    ' 2016-08-26',
    '2016-08-26\n',
    '+002016-08-26',
    '٢٠١٦-٠٨-٢٦',
    '',
  ])('%j is no day', (text) => {
    expect(parseIsoDay(text)).toBeNull()
    expect(() => isoDay(text)).toThrow(RangeError)
  })

  test('any text is either the day it writes, or none', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/))
    fc.assert(fc.property(texts, (text) => [null, text].includes(parseIsoDay(text))))
  })
})
