/** From values to places, and the values to name at the axis. */
export interface Scale {
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
}

const STEPS = [1, 2, 5, 10] as const

/** Round numbers that divide a span into about so many parts. */
export function niceTicks(low: number, high: number, parts: number): readonly number[] {
  const rough = (high - low) / parts
  if (!(rough > 0)) return [low]
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = (STEPS.find((one) => one * power >= rough) ?? 10) * power
  const ticks: number[] = []
  for (let count = Math.ceil(low / step - 1e-9); count * step <= high + step * 1e-9; count++)
    // Whole steps, so that no tick is called 0.30000000000000004.
    ticks.push(Number((count * step).toPrecision(12)))
  return ticks
}

/** Even distances. The ends are widened to round numbers. */
export function linearScale(low: number, high: number, from: number, to: number, parts = 5): Scale {
  const span = high > low ? high - low : Math.abs(high) || 1
  const wanted = niceTicks(low, high > low ? high : low + span, parts)
  const step = (wanted[1] ?? low + span) - (wanted[0] ?? low)
  const first = Math.floor(low / step + 1e-9) * step
  const last = Math.max(first + step, Math.ceil(high / step - 1e-9) * step)
  return {
    at: (value) => from + ((value - first) / (last - first)) * (to - from),
    ticks: niceTicks(first, last, Math.round((last - first) / step)),
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

const MOST_TICKS = 7

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
