import { count, intlLocale } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { Interval } from '#domain/results/statistics/proportions.ts'
import { MEASURES, type Outcome } from '#domain/study/types.ts'

/** What all intervals here are of. */
export function level(): string {
  return new Intl.NumberFormat(intlLocale(), { style: 'percent' }).format(0.95)
}

/** 41.7% */
export function percent(share: number): string {
  return new Intl.NumberFormat(intlLocale(), {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(share)
}

/** A difference of shares, in percentage points, with its sign: +12.3, −4.0 */
export function points(difference: number): string {
  return new Intl.NumberFormat(intlLocale(), {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
    .format(difference * 100)
    .replace('-', '−')
}

/** As many places as matter, and none that say nothing. */
export function plain(value: number): string {
  const size = Math.abs(value)
  if (size >= 100) return count(Math.round(value))
  const maximumFractionDigits = size >= 10 ? 1 : 2
  return new Intl.NumberFormat(intlLocale(), { maximumFractionDigits }).format(value).replace('-', '−')
}

function places(value: number, digits: number): string {
  return new Intl.NumberFormat(intlLocale(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  )
}

/** A ratio, with two places: 0.77 */
export function ratioText(value: number): string {
  return value >= 100 ? count(Math.round(value)) : places(value, 2)
}

/** A probability: never "zero". */
export function probability(p: number): string {
  return p < 0.001 ? `< ${places(0.001, 3)}` : places(p, 3)
}

export function interval({ low, high }: Interval, told: (value: number) => string): string {
  return say('resultsPage.intervalOf', { low: told(low), high: told(high) })
}

const SECOND = 1000

/** A value of a measure, with its unit where it has one. */
export function measureText({ measure }: Outcome): (value: number) => string {
  const kind = MEASURES[measure]
  if (kind === 'time') return (value) => say('resultsPage.unit.time', { value: plain(value / SECOND) })
  if (measure === 'comprehension') return percent
  return plain
}

/** 12.34 s */
export function seconds(ms: number): string {
  return say('resultsPage.unit.time', { value: plain(ms / SECOND) })
}
