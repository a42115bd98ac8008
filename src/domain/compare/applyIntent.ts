import type { IsoDay } from '#domain/day/isoDay.ts'
import { shortestWay, stepsOfWay, type Here } from '#domain/consent/shortestWay.ts'
import { hasBegun, openEnded, replayOf, stepsBy } from '#domain/compare/comparison.ts'
import { intentRows, type Intent, type IntentRefusal } from '#domain/compare/intents.ts'
import { progressAt } from '#domain/scenario/replay.ts'
import { tapsOf } from '#domain/scenario/taps.ts'
import type { AnyStep, Scenario } from '#domain/scenario/types.ts'

/** What an intent came to on one side: the steps it took there, or why there was no way. */
export type Applied =
  | {
      readonly kind: 'done'
      readonly scenario: Scenario
      readonly steps: readonly AnyStep[]
      readonly taps: number
    }
  | { readonly kind: 'notPossible'; readonly reason: IntentRefusal }

/** The shortest list of possible steps that carries an intent out on this day; null when there is none. */
function wayOf(intent: Intent, here: Here): readonly AnyStep[] | null {
  const { by, isDone } = intentRows[intent]
  return stepsOfWay(shortestWay(here, { by, isDone: (standing) => isDone(here.standing, standing) }))
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
  const steps = wayOf(intent, { standing, on, setting: done.setting })
  if (!steps) return { kind: 'notPossible', reason: intentRows[intent].whyNot(standing) }
  const taps = steps.reduce((sum, step) => sum + tapsOf(step), 0)
  return { kind: 'done', scenario: withSteps(scenario, on, steps), steps, taps }
}
