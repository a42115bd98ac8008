export interface Quartiles {
  readonly n: number
  readonly lowest: number
  readonly first: number
  readonly median: number
  readonly third: number
  readonly highest: number
}

/**
 * A quantile by linear interpolation between order statistics, type 7 of Hyndman & Fan (1996, The American Statistician
 * 50:361–365): what R and NumPy give unless told otherwise. Wants the values sorted, and one at least.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const below = Math.floor(at)
  const low = sorted[below] ?? Number.NaN
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low
  return low + (at - below) * (high - low)
}

/** Null: there is nothing. */
export function quartiles(values: readonly number[]): Quartiles | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  return {
    n: sorted.length,
    lowest: quantile(sorted, 0),
    first: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    third: quantile(sorted, 0.75),
    highest: quantile(sorted, 1),
  }
}
