import { shortestWay, type Taken } from '#domain/consent/shortestWay.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { tapsOf } from '#domain/scenario/taps.ts'
import type { AnyStep, ScenarioStep, Screen } from '#domain/scenario/types.ts'

/** A shortest way, and what it costs besides taps. */
export interface Path {
  readonly on: IsoDay
  /** What was done before that day, so that the way can be played from the beginning. */
  readonly before: readonly ScenarioStep[]
  readonly steps: readonly AnyStep[]
  readonly taps: number
  /** Screens on which something is done, each once. */
  readonly screens: number
  readonly scrolls: number
  /** How often "are you sure?" is answered. */
  readonly confirmations: number
  /** How often something has to be typed. */
  readonly typed: number
  /** Screens left behind before the first control that holds something back; null where the way uses none. */
  readonly depth: number | null
  readonly start: Standing
  readonly end: Standing
}

export type Goal = (standing: Standing) => boolean

/**
 * The fewest taps that lead to a goal within one day, found by trying everything that the engine offers: typing costs
 * none, and ties go to the way with fewer steps. Null: no way at all.
 */
export function shortestPath(
  standing: Standing,
  on: IsoDay,
  setting: Setting,
  isGoal: Goal,
  before: readonly ScenarioStep[] = [],
): Path | null {
  const way = shortestWay({ standing, on, setting }, { isDone: isGoal, cost: tapsOf })
  return way && { ...pathOf(way, standing, on), before }
}

const REFUSES = /^(switchOff|decline|hold-)/

/** In the panel the control is at the very end (F14): whoever does something there has scrolled once. */
function needsScroll(screen: Screen, step: AnyStep): boolean {
  return screen === 'panel2016' && step !== 'closePanel'
}

function pathOf(way: readonly Taken[], start: Standing, on: IsoDay): Omit<Path, 'before'> {
  const steps = way.map(({ step }) => step)
  const screens = way.map(({ from }) => from.screen)
  const refusal = steps.findIndex((step) => REFUSES.test(step))
  return {
    on,
    steps,
    taps: steps.reduce((sum, step) => sum + tapsOf(step), 0),
    screens: new Set(screens).size,
    scrolls: way.some(({ from, step }) => needsScroll(from.screen, step)) ? 1 : 0,
    confirmations: steps.filter((step) => step === 'dontShare' || step === 'share').length,
    typed: steps.filter((step) => step === 'typeNumber').length,
    depth: refusal < 0 ? null : new Set(screens.slice(0, refusal + 1)).size - 1,
    start,
    end: way.at(-1)?.to ?? start,
  }
}
