import type { Setting } from '#domain/consent/standing.ts'
import type { Design } from '#domain/design/design.ts'
import type { Goals } from '#domain/design/goals.ts'
import { isPerPurpose } from '#domain/design/held.ts'
import { promiseGapOf, type PromiseGap } from '#domain/design/measureFlows.ts'
import { knobsOf } from '#domain/design/measureParity.ts'
import { shortestPath, type Path } from '#domain/design/search.ts'
import { after, type Subject } from '#domain/design/subject.ts'
import type { Progress } from '#domain/scenario/progress.ts'
import type { ScenarioStep } from '#domain/scenario/types.ts'

/** A promise held against what it does, and the way on which that was found. */
export interface Kept extends PromiseGap {
  readonly way: Path
}

interface Asked {
  readonly done: readonly ScenarioStep[]
  readonly start: Progress
  readonly given: Progress
}

/** By the switch, where it stands when asked, or after accepting that day. Null: there is none. */
export function promiseOfSwitch(subject: Subject, setting: Setting, goals: Goals, asked: Asked): Kept | null {
  if (knobsOf(subject).switchPlace === 'nowhere') return null
  const { design } = subject
  const named = design && isPerPurpose(design) ? design.stops : null
  return kept(shortestPath(asked.start.standing, asked.start.on, setting, goals.switchedOff, asked.done), {
    ...asked,
    named,
    setting,
  })
}

/** By the button that says no to the whole. Null: there is none. */
export function promiseOfDecline(subject: Subject, setting: Setting, goals: Goals, asked: Asked): Kept | null {
  if (!knobsOf(subject).decline) return null
  return kept(shortestPath(asked.start.standing, asked.start.on, setting, goals.declined, asked.done), {
    ...asked,
    named: null,
    setting,
  })
}

interface Told extends Asked {
  readonly named: Design['stops'] | null
  readonly setting: Setting
}

function kept(way: Path | null, { start, given, named, setting }: Told): Kept | null {
  if (!way) return null
  const held = after(start, way.steps, setting)
  return { ...promiseGapOf(start, given, { named, held }, setting), way }
}
