import { can, next } from '#domain/consent/next.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { tapsOf } from '#domain/scenario/taps.ts'
import { LAB_STEPS } from '#domain/design/steps.ts'
import { STEPS, type AnyStep, type ScenarioStep, type Screen } from '#domain/scenario/types.ts'

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

interface Found {
  readonly standing: Standing
  readonly before: Found | null
  readonly step: AnyStep | null
  readonly taps: number
}

const ALL: readonly AnyStep[] = [...STEPS, ...LAB_STEPS].filter((step) => step !== 'wait')

/**
 * The fewest taps that lead to a goal within one day, found by trying everything that the engine offers: ways with the
 * same number of taps are met together, typing costs none, and ties go to the way with fewer steps. Null: no way at all.
 */
export function shortestPath(
  from: Standing,
  on: IsoDay,
  setting: Setting,
  isGoal: Goal,
  before: readonly ScenarioStep[] = [],
): Path | null {
  const seen = new Set<string>([keyOf(from)])
  const steps = setting.design ? ALL : ALL.filter((step) => (STEPS as readonly string[]).includes(step))
  let cheap: Found[] = [{ standing: from, before: null, step: null, taps: 0 }]
  let dear: Found[] = []
  while (cheap.length > 0) {
    for (let at = 0; at < cheap.length; at++) {
      const here = cheap[at]
      if (!here) continue
      if (isGoal(here.standing)) return { ...pathTo(here, from, on), before }
      for (const step of steps) {
        if (!can(here.standing, step, on, setting)) continue
        const standing = next(here.standing, { type: step, on }, setting).standing
        const key = keyOf(standing)
        if (seen.has(key)) continue
        seen.add(key)
        const taps = tapsOf(step)
        const found: Found = { standing, before: here, step, taps: here.taps + taps }
        if (taps === 0) cheap.push(found)
        else dear.push(found)
      }
    }
    cheap = dear
    dear = []
  }
  return null
}

function keyOf(standing: Standing): string {
  return Object.values(standing).join()
}

const REFUSES = /^(switchOff|decline|hold-)/

/** In the panel the control is at the very end (F14): whoever does something there has scrolled once. */
function needsScroll(screen: Screen, step: AnyStep): boolean {
  return screen === 'panel2016' && step !== 'closePanel'
}

function pathTo(end: Found, start: Standing, on: IsoDay): Omit<Path, 'before'> {
  const ways: { readonly screen: Screen; readonly step: AnyStep }[] = []
  for (let found: Found | null = end; found?.step; found = found.before)
    ways.unshift({ screen: found.before?.standing.screen ?? start.screen, step: found.step })
  const steps = ways.map(({ step }) => step)
  const refusal = ways.findIndex(({ step }) => REFUSES.test(step))
  return {
    on,
    steps,
    taps: end.taps,
    screens: new Set(ways.map(({ screen }) => screen)).size,
    scrolls: ways.some(({ screen, step }) => needsScroll(screen, step)) ? 1 : 0,
    confirmations: steps.filter((step) => step === 'dontShare' || step === 'share').length,
    typed: steps.filter((step) => step === 'typeNumber').length,
    depth: refusal < 0 ? null : new Set(ways.slice(0, refusal + 1).map(({ screen }) => screen)).size - 1,
    start,
    end: end.standing,
  }
}
