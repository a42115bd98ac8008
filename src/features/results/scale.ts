/** From values to places, and the values to name at the axis. */
export interface Scale {
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
}

const STEPS = [1, 2, 5, 10] as const

/** The round distance that divides a span into about so many parts. */
function niceStep(span: number, parts: number): number {
  const rough = span / parts
  const power = 10 ** Math.floor(Math.log10(rough))
  return (STEPS.find((one) => one * power >= rough * 0.999) ?? 10) * power
}

/** Even distances. The ends are widened to round numbers. */
export function linearScale(low: number, high: number, from: number, to: number, parts = 5): Scale {
  const span = high > low ? high - low : Math.abs(high) || 1
  const step = niceStep(span, parts)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil((low + span) / step - 1e-9))
  return {
    at: (value) => from + ((value / step - first) / (last - first)) * (to - from),
    // Whole steps, so that no tick is called 0.30000000000000004.
    ticks: Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12))),
  }
}

/** Even ratios, for what is positive. */
export function logScale(low: number, high: number, from: number, to: number): Scale {
  const ticks = logTicks(low, high)
  const first = Math.log(Math.min(low, ticks[0] ?? low))
  const last = Math.log(Math.max(high, ticks.at(-1) ?? high))
  const span = last > first ? last - first : 1
  return { at: (value) => from + ((Math.log(value) - first) / span) * (to - from), ticks }
}

const MOST_TICKS = 9

/** 1, 2, 5 of every power of ten from below the least to above the most; of wide spans the powers alone. */
function logTicks(low: number, high: number): readonly number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))]
  const powers = Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at))
  const all = powers.flatMap((power) => [1, 2, 5].map((one) => Number((one * power).toPrecision(6))))
  const from = all.findLastIndex((one) => one <= low)
  const until = all.findIndex((one) => one >= high)
  const within = all.slice(Math.max(0, from), until === -1 ? undefined : until + 1)
  return within.length <= MOST_TICKS ? within : powers
}
