import { describe, expect, test } from 'vitest'
import { chiSquareOfFit, logGamma, upperGamma } from './gamma.ts'
import { excludesZero, oddsRatio, riskDifference, wilson } from './proportions.ts'
import { quantile, quartiles } from './quantiles.ts'

describe('Wilson’s interval', () => {
  // Newcombe 1998, Statistics in Medicine 17:857–872, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (count, of, low, high) => {
    const found = wilson({ count, of })
    expect(found?.low).toBeCloseTo(low, 4)
    expect(found?.high).toBeCloseTo(high, 4)
  })

  test('of nobody is nothing, and never leaves 0 to 1', () => {
    expect(wilson({ count: 0, of: 0 })).toBeNull()
    for (let of = 1; of < 60; of++)
      for (let count = 0; count <= of; count++) {
        const found = wilson({ count, of })
        expect(
          found && 0 <= found.low && found.low <= found.value && found.value <= found.high && found.high <= 1,
        ).toBe(true)
      }
  })
})

describe('the interval of a difference', () => {
  // Newcombe 1998, Statistics in Medicine 17:873–890, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i of %i less %i of %i', (a, m, b, n, low, high) => {
    const found = riskDifference({ count: a, of: m }, { count: b, of: n })
    expect(found?.low).toBeCloseTo(low, 4)
    expect(found?.high).toBeCloseTo(high, 4)
  })

  test('the other way round it is the same with the other sign', () => {
    const one = riskDifference({ count: 56, of: 70 }, { count: 48, of: 80 })
    const other = riskDifference({ count: 48, of: 80 }, { count: 56, of: 70 })
    expect(other?.low).toBeCloseTo(-(one?.high ?? 0), 12)
    expect(one && excludesZero(one)).toBe(true)
    expect(riskDifference({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeNull()
  })
})

describe('the odds ratio', () => {
  test('hay fever and eczema in children (Bland & Altman 2000, BMJ 320:1468)', () => {
    const found = oddsRatio({ count: 141, of: 141 + 420 }, { count: 928, of: 928 + 13525 })
    expect(found?.value).toBeCloseTo(4.89, 2)
    expect(found?.low).toBeCloseTo(4.0, 2)
    expect(found?.high).toBeCloseTo(5.99, 2)
    expect(found?.isCorrected).toBe(false)
  })

  test('with an empty cell a half is added to each', () => {
    const found = oddsRatio({ count: 0, of: 10 }, { count: 5, of: 10 })
    expect(found?.isCorrected).toBe(true)
    expect(found?.value).toBeCloseTo((0.5 * 5.5) / (10.5 * 5.5), 12)
    expect(Number.isFinite(found?.high)).toBe(true)
    expect(oddsRatio({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeNull()
  })
})

describe('chi-square', () => {
  // Mendel 1866, 556 peas against 9 : 3 : 3 : 1: the example of many textbooks (χ² 0.470, p 0.925).
  test('Mendel’s peas', () => {
    const found = chiSquareOfFit([315, 108, 101, 32], [9, 3, 3, 1])
    expect(found?.statistic).toBeCloseTo(0.47, 3)
    expect(found?.df).toBe(3)
    expect(found?.p).toBeCloseTo(0.9254, 3)
  })

  // NIST/SEMATECH e-Handbook, 1.3.6.7.4, upper critical values.
  test.each([
    [1, 3.841, 0.05],
    [2, 5.991, 0.05],
    [3, 7.815, 0.05],
    [4, 9.488, 0.05],
    [7, 14.067, 0.05],
    [1, 6.635, 0.01],
    [10, 29.588, 0.001],
    [100, 124.342, 0.05],
  ])('%i degrees, %f', (df, value, p) => expect(upperGamma(df / 2, value / 2)).toBeCloseTo(p, 4))

  test('gamma where it is known in closed form', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 12)
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12)
    for (const x of [0, 0.1, 1, 2, 5, 30]) expect(upperGamma(1, x)).toBeCloseTo(Math.exp(-x), 12)
    expect(upperGamma(0, 1)).toBeNaN()
    expect(chiSquareOfFit([0, 0], [1, 1])).toBeNull()
  })
})

describe('quantiles of type 7', () => {
  // R's own data: quantile(mtcars$mpg).
  const mpg = [
    21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4, 33.9,
    21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
  ]
  test('miles per gallon of 32 cars', () => {
    const found = quartiles(mpg)
    expect(found?.first).toBeCloseTo(15.425, 10)
    expect(found?.median).toBeCloseTo(19.2, 10)
    expect(found?.third).toBeCloseTo(22.8, 10)
    expect([found?.lowest, found?.highest, found?.n]).toEqual([10.4, 33.9, 32])
  })

  test('between two and of one', () => {
    expect([0.25, 0.5, 0.75].map((share) => quantile([1, 2, 3, 4], share))).toEqual([1.75, 2.5, 3.25])
    expect(quartiles([7])).toEqual({ n: 1, lowest: 7, first: 7, median: 7, third: 7, highest: 7 })
    expect(quartiles([])).toBeNull()
  })
})
