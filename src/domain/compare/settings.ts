import { laterOf } from '#domain/day/isoDay.ts'
import { startDay } from '#domain/consent/start.ts'
import { openEnded, replayOf } from '#domain/compare/comparison.ts'
import { parseScenario, type Parsed } from '#domain/scenario/parse.ts'
import type { Person, Scenario } from '#domain/scenario/types.ts'
import { usualEnd } from '#domain/scenario/usual.ts'

/** What of one side a reader may set. */
export interface SideChange extends Partial<Pick<Scenario, 'telling' | 'reading'>> {
  readonly person?: Partial<Person>
}

/** The same steps in another setting. Steps before the account began are left behind. */
export function inOtherSetting(scenario: Scenario, { person, ...rest }: SideChange): Parsed {
  const changed = { ...scenario, ...rest, person: { ...scenario.person, ...person } }
  const first = startDay(changed.person.joined)
  const steps = changed.steps.filter((step) => step.on >= first)
  const parsed = parseScenario({ ...changed, steps, until: laterOf(first, usualEnd({ ...changed, steps })) })
  return parsed.ok ? { ok: true, scenario: openEnded(parsed.scenario) } : parsed
}

export const SETTING_KEYS = [
  'design',
  'telling',
  'reading',
  'region',
  'joined',
  'phone',
  'parentAccount',
  'firstSeen',
] as const
export type SettingKey = (typeof SETTING_KEYS)[number]

/** In what the two are not the same person in the same telling, the weightiest first. */
export function settingsApart(a: Scenario, b: Scenario): readonly SettingKey[] {
  const differs: Readonly<Record<SettingKey, boolean>> = {
    design: a.design !== b.design,
    telling: a.telling !== b.telling,
    reading: a.reading !== b.reading,
    region: a.person.region !== b.person.region,
    joined: a.person.joined !== b.person.joined,
    phone: a.person.phone !== b.person.phone,
    parentAccount: a.person.parentAccount !== b.person.parentAccount,
    firstSeen: a.firstSeen[2016] !== b.firstSeen[2016] || a.firstSeen[2021] !== b.firstSeen[2021],
  }
  return SETTING_KEYS.filter((key) => differs[key])
}

/** How many of a story's steps are not possible where it stands: they are kept, and said. */
export function refusedSteps(scenario: Scenario): number {
  return replayOf(scenario)
    .parts.flatMap(({ entries }) => entries)
    .filter(({ refused }) => refused !== undefined).length
}
