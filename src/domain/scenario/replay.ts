import { laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import type { Setting } from '#domain/consent/standing.ts'
import { startDay } from '#domain/consent/start.ts'
import { beginReplay, passTo, takeStep, type Progress } from '#domain/scenario/progress.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { Scenario, ScenarioStep } from '#domain/scenario/types.ts'

/** A replay of a scenario's steps: one part for the first day, one for each step. A later part holds no earlier entry. */
export interface Replay {
  readonly setting: Setting
  readonly steps: readonly ScenarioStep[]
  /** `parts[0]` is the first day, `parts[i + 1]` ends with step `i`. */
  readonly parts: readonly Progress[]
}

/** What of a scenario the engine needs to know about the person and the telling. */
export function settingOf(scenario: Scenario): Setting {
  const { joined, region, phone, parentAccount } = scenario.person
  return {
    joined,
    region,
    phone,
    parentAccount,
    telling: scenario.telling,
    reading: scenario.reading,
    firstSeen2016: scenario.firstSeen[2016],
    firstSeen2021: scenario.firstSeen[2021],
    ...(scenario.design ? { design: scenario.design } : {}),
  }
}

function isSameSetting(a: Setting, b: Setting): boolean {
  return a.design === b.design && (Object.keys(a) as (keyof Setting)[]).every((key) => a[key] === b[key])
}

/**
 * Replays the steps of a scenario. Pure: the same scenario gives the same parts. With an earlier replay at hand the
 * steps that both begin with are taken from it, so one more tap costs one more `next`.
 */
export function replay(scenario: Scenario, earlier?: Replay): Replay {
  const setting = settingOf(scenario)
  const known = earlier && isSameSetting(earlier.setting, setting) ? earlier : null
  const shared = known ? sharedLength(known.steps, scenario.steps) : 0
  const parts = known ? known.parts.slice(0, shared + 1) : [beginReplay(setting)]
  for (let index = shared; index < scenario.steps.length; index++) {
    const last = parts[index]
    const step = scenario.steps[index]
    if (last && step) parts.push(takeStep(last, step, index, setting))
  }
  return { setting, steps: scenario.steps, parts }
}

function sharedLength(a: readonly ScenarioStep[], b: readonly ScenarioStep[]): number {
  if (a === b) return a.length
  const most = Math.min(a.length, b.length)
  for (let index = 0; index < most; index++) if (!isSameStep(a[index], b[index])) return index
  return most
}

function isSameStep(a: ScenarioStep | undefined, b: ScenarioStep | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.on === b.on && a.do === b.do)
}

/** Where a story stands after some of its steps, on a day not before the last of them. */
export function progressAt(done: Replay, steps: number, on: IsoDay): Progress {
  const part = done.parts[Math.min(steps, done.parts.length - 1)] ?? beginReplay(done.setting)
  const until = laterOf(on, laterOf(part.on, startDay(done.setting.joined)))
  return until > part.on ? passTo(part, until, done.setting) : { ...part, entries: [] }
}

/** All entries up to a point: those of the first parts, then those of the days that passed since. */
export function entriesAt(done: Replay, steps: number, tail: Progress): LedgerEntry[] {
  const entries: LedgerEntry[] = []
  for (let index = 0; index <= steps; index++) {
    const part = done.parts[index]
    if (part) for (const entry of part.entries) entries.push(entry)
  }
  for (const entry of tail.entries) entries.push(entry)
  return entries
}
