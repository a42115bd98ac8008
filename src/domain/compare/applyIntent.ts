import type { IsoDay } from '#domain/day/isoDay.ts'
import { next } from '#domain/consent/next.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { hasBegun, openEnded, replayOf, stepsBy } from '#domain/compare/comparison.ts'
import { intentRows, type Intent, type IntentRefusal } from '#domain/compare/intents.ts'
import { progressAt } from '#domain/scenario/replay.ts'
import { tapsOf } from '#domain/scenario/taps.ts'
import { STEPS, type AnyStep, type Scenario } from '#domain/scenario/types.ts'

/** What an intent came to on one side: the steps it took there, or why there was no way. */
export type Applied =
  | {
      readonly kind: 'done'
      readonly scenario: Scenario
      readonly steps: readonly AnyStep[]
      readonly taps: number
    }
  | { readonly kind: 'notPossible'; readonly reason: IntentRefusal }

interface Way {
  readonly standing: Standing
  readonly steps: readonly AnyStep[]
}

/** The shortest list of possible steps that carries an intent out on this day; null when there is none. */
export function shortestWay(from: Standing, intent: Intent, on: IsoDay, setting: Setting): readonly AnyStep[] | null {
  const { by: all, isDone } = intentRows[intent]
  const by = setting.design ? all : all.filter((step) => (STEPS as readonly AnyStep[]).includes(step))
  const seen = new Set([keyOf(from)])
  let ways: readonly Way[] = [{ standing: from, steps: [] }]
  while (ways.length > 0) {
    const longer: Way[] = []
    for (const way of ways) {
      for (const step of by) {
        const outcome = next(way.standing, { type: step, on }, setting)
        if (outcome.refused !== undefined) continue
        const steps = [...way.steps, step]
        if (isDone(from, outcome.standing)) return steps
        const key = keyOf(outcome.standing)
        if (seen.has(key)) continue
        seen.add(key)
        longer.push({ standing: outcome.standing, steps })
      }
    }
    ways = longer
  }
  return null
}

function keyOf(standing: Standing): string {
  return Object.values(standing).join()
}

/** A story cut off at the end of a day: who acts in the past leaves what came after. */
function upTo(scenario: Scenario, on: IsoDay): Scenario {
  const count = stepsBy(scenario, on)
  return count === scenario.steps.length ? scenario : openEnded({ ...scenario, steps: scenario.steps.slice(0, count) })
}

/** Does more on a day, after everything that was done by then. */
export function withSteps(scenario: Scenario, on: IsoDay, steps: readonly AnyStep[]): Scenario {
  const before = upTo(scenario, on)
  return openEnded({ ...before, steps: [...before.steps, ...steps.map((step) => ({ on, do: step }))] })
}

/** Carries an intent out on one side, in the way that this side has; or says why it has none. Never silent. */
export function applyIntent(scenario: Scenario, on: IsoDay, intent: Intent): Applied {
  if (!hasBegun(scenario, on)) return { kind: 'notPossible', reason: 'notBegun' }
  const done = replayOf(scenario)
  const { standing } = progressAt(done, stepsBy(scenario, on), on)
  const steps = shortestWay(standing, intent, on, done.setting)
  if (!steps) return { kind: 'notPossible', reason: intentRows[intent].whyNot(standing) }
  const taps = steps.reduce((sum, step) => sum + tapsOf(step), 0)
  return { kind: 'done', scenario: withSteps(scenario, on, steps), steps, taps }
}
