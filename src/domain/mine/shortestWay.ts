import type { IsoDay } from '#domain/day/isoDay.ts'
import { can, next } from '#domain/consent/next.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { STEPS, type Step } from '#domain/scenario/types.ts'

interface Reached {
  readonly standing: Standing
  readonly steps: readonly Step[]
}

/**
 * The fewest steps of one day that lead from here to where a wish is fulfilled; null where none do. Found by trying what
 * the engine allows, not written down: where the chart changes, the way does.
 */
export function shortestWay(
  from: Standing,
  on: IsoDay,
  setting: Setting,
  isFulfilled: (standing: Standing) => boolean,
): readonly Step[] | null {
  if (isFulfilled(from)) return []
  const seen = new Set([JSON.stringify(from)])
  const queue: Reached[] = [{ standing: from, steps: [] }]
  for (const { standing, steps } of queue) {
    for (const step of STEPS) {
      if (step === 'wait' || !can(standing, step, on, setting)) continue
      const after = next(standing, { type: step, on }, setting).standing
      const way = [...steps, step]
      if (isFulfilled(after)) return way
      const key = JSON.stringify(after)
      if (seen.has(key)) continue
      seen.add(key)
      queue.push({ standing: after, steps: way })
    }
  }
  return null
}
