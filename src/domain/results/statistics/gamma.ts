/** Lanczos' approximation with g = 7 and nine terms; about 15 digits. */
const LANCZOS_G = 7
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const

/** ln Γ(x) for x > 0 (Lanczos 1964, SIAM J. Numer. Anal. B 1:86–96; the reflection of Euler below one half). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const z = x - 1
  const base = z + LANCZOS_G + 0.5
  const sum = LANCZOS.reduce((all, term, at) => (at === 0 ? term : all + term / (z + at)), 0)
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(base) - base + Math.log(sum)
}

const PRECISION = 1e-15
const MOST_TERMS = 10_000
const TINY = 1e-300

/**
 * The regularised upper incomplete gamma function Q(a, x) = Γ(a, x) / Γ(a): by its series below a + 1, by Lentz'
 * continued fraction above (Abramowitz & Stegun 1964, 6.5.29 and 6.5.31; Press et al., Numerical Recipes, §6.2).
 */
export function upperGamma(a: number, x: number): number {
  if (!(a > 0) || !(x >= 0)) return Number.NaN
  if (x === 0) return 1
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x)
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < MOST_TERMS; n++) {
    term *= x / (a + n)
    sum += term
    if (Math.abs(term) < Math.abs(sum) * PRECISION) break
  }
  return sum
}

function upperFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1 / TINY
  let d = 1 / b
  let value = d
  for (let n = 1; n < MOST_TERMS; n++) {
    const step = -n * (n - a)
    b += 2
    d = notZero(step * d + b)
    c = notZero(b + step / c)
    d = 1 / d
    value *= d * c
    if (Math.abs(d * c - 1) < PRECISION) break
  }
  return value
}

function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value
}

export interface ChiSquare {
  readonly statistic: number
  readonly df: number
  readonly p: number
}

/**
 * Pearson's test of goodness of fit (Pearson 1900, Phil. Mag. 50:157–175): Σ (observed − expected)² / expected, with
 * p = Q(df / 2, χ² / 2). Shares are in any unit. Null: nothing was counted, or there is nothing to compare.
 */
export function chiSquareOfFit(observed: readonly number[], shares: readonly number[]): ChiSquare | null {
  const all = observed.reduce((sum, count) => sum + count, 0)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  if (all === 0 || observed.length < 2 || shares.length !== observed.length) return null
  const statistic = observed.reduce((sum, count, at) => {
    const expected = (all * (shares[at] ?? 0)) / whole
    return sum + (count - expected) ** 2 / expected
  }, 0)
  const df = observed.length - 1
  return { statistic, df, p: upperGamma(df / 2, statistic / 2) }
}
