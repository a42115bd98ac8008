import { next } from '#domain/consent/next.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { designTools } from '#domain/design/registry.ts'
import { STEPS, type AnyStep } from '#domain/scenario/types.ts'

/** Where a way begins: a standing on a day, in a setting. */
export interface Here {
  readonly standing: Standing
  readonly on: IsoDay
  readonly setting: Setting
}

/** One step of a way, and between which standings it lies. */
export interface Taken {
  readonly step: AnyStep
  readonly from: Standing
  readonly to: Standing
}

interface Search {
  readonly isDone: (standing: Standing) => boolean
  /** The steps that may lie on the way; any, where nothing is said. */
  readonly by?: readonly AnyStep[]
  /** What a step costs, nothing or one; where nothing is said, each costs one. */
  readonly cost?: (step: AnyStep) => number
}

/** A standing that can be reached, and what the cheapest way to it costs. */
export interface Reached {
  readonly standing: Standing
  readonly cost: number
  readonly before: Reached | null
  readonly step: AnyStep | null
}

/** Every step that a person of this setting can know of. Waiting leads nowhere within a day. */
function allSteps({ design }: Setting): readonly AnyStep[] {
  const all: readonly AnyStep[] = design ? [...STEPS, ...designTools().steps] : STEPS
  return all.filter((step) => step !== 'wait')
}

/**
 * The cheapest way within one day from here to where something is done; null where there is none. Found by trying what
 * the engine allows, not written down: where the chart changes, or is that of a design, the way does.
 */
export function shortestWay(here: Here, { isDone, ...how }: Search): readonly Taken[] | null {
  for (const reached of reachedFrom(here, how)) if (isDone(reached.standing)) return wayTo(reached)
  return null
}

/**
 * All that can be reached within one day, each once, the cheapest first. Ways that cost the same are met together; ties
 * go to fewer steps, then to the order of the steps.
 */
export function* reachedFrom({ standing, on, setting }: Here, how: Omit<Search, 'isDone'>): Generator<Reached, void> {
  const { by = allSteps(setting), cost = () => 1 } = how
  const seen = new Set([keyOf(standing)])
  let near: Reached[] = [{ standing, cost: 0, before: null, step: null }]
  let far: Reached[] = []
  while (near.length > 0) {
    // What costs nothing is met in the same round.
    for (const here of near) {
      yield here
      for (const step of by) {
        const outcome = next(here.standing, { type: step, on }, setting)
        if (outcome.refused !== undefined) continue
        const key = keyOf(outcome.standing)
        if (seen.has(key)) continue
        seen.add(key)
        const price = cost(step)
        const reached = { standing: outcome.standing, cost: here.cost + price, before: here, step }
        if (price === 0) near.push(reached)
        else far.push(reached)
      }
    }
    near = far
    far = []
  }
}

export function stepsOfWay(way: readonly Taken[] | null): readonly AnyStep[] | null {
  return way && way.map(({ step }) => step)
}

function keyOf(standing: Standing): string {
  return Object.values(standing).join()
}

function wayTo(end: Reached): readonly Taken[] {
  const way: Taken[] = []
  for (let at = end; at.before && at.step; at = at.before)
    way.push({ step: at.step, from: at.before.standing, to: at.standing })
  return way.toReversed()
}
