/** The 97.5 percent point of the normal distribution: all intervals are of 95 percent, two-sided. */
const Z = 1.959963984540054

export interface Interval {
  readonly low: number
  readonly high: number
}

/** So many of so many. */
export interface Share {
  readonly count: number
  readonly of: number
}

export interface Estimate extends Interval {
  readonly value: number
}

/**
 * A share with Wilson's score interval without continuity correction (Wilson 1927, JASA 22:209–212; method 3 in
 * Newcombe 1998, Statistics in Medicine 17:857–872). Null: of nobody.
 */
export function wilson({ count, of }: Share): Estimate | null {
  if (of <= 0) return null
  const value = count / of
  const middle = (2 * count + Z * Z) / (2 * (of + Z * Z))
  const reach = (Z * Math.sqrt(Z * Z + 4 * count * (1 - value))) / (2 * (of + Z * Z))
  return {
    value,
    low: count === 0 ? 0 : Math.max(0, middle - reach),
    high: count === of ? 1 : Math.min(1, middle + reach),
  }
}

/**
 * The difference of two independent shares, the first less the second, with the hybrid score interval (method 10 in
 * Newcombe 1998, Statistics in Medicine 17:873–890). Null: one of them is of nobody.
 */
export function riskDifference(a: Share, b: Share): Estimate | null {
  const [one, other] = [wilson(a), wilson(b)]
  if (!one || !other) return null
  const value = one.value - other.value
  return {
    value,
    low: value - Math.hypot(one.value - one.low, other.high - other.value),
    high: value + Math.hypot(one.high - one.value, other.value - other.low),
  }
}

export interface OddsRatio extends Estimate {
  /** A half was added to each cell, because one of them was empty. */
  readonly isCorrected: boolean
}

/**
 * The ratio of the odds of two independent shares, the first to the second, with the interval of its logarithm (Woolf
 * 1955, Annals of Human Genetics 19:251–253). With an empty cell a half is added to all four (Haldane 1956, Annals of
 * Human Genetics 20:309–311; Anscombe 1956, Biometrika 43:461–464). Null: one of them is of nobody.
 */
export function oddsRatio(first: Share, second: Share): OddsRatio | null {
  if (first.of <= 0 || second.of <= 0) return null
  const cells = [first.count, first.of - first.count, second.count, second.of - second.count]
  const isCorrected = cells.includes(0)
  const [a = 0, b = 0, c = 0, d = 0] = isCorrected ? cells.map((cell) => cell + 0.5) : cells
  const log = Math.log((a * d) / (b * c))
  const reach = Z * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d)
  return { value: Math.exp(log), low: Math.exp(log - reach), high: Math.exp(log + reach), isCorrected }
}

/** Whether the interval of a difference leaves out zero: the test that belongs to it, at five percent, two-sided. */
export function excludesZero({ low, high }: Interval): boolean {
  return low > 0 || high < 0
}
