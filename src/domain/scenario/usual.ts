import type { IsoDay } from '#domain/day/isoDay.ts'
import { isExistingUser } from '#domain/consent/start.ts'
import { FIRST_SEEN, USUAL_PERSON } from '#domain/scenario/defaults.ts'
import { SCENARIO_FORMAT, type Scenario } from '#domain/scenario/types.ts'

/** Where a scenario without `until` ends: with its last step, or on the day it begins to matter. */
export function usualEnd({ steps, person, firstSeen }: Omit<Scenario, 'until'>): IsoDay {
  return steps.at(-1)?.on ?? (isExistingUser(person.joined) ? firstSeen[2016] : person.joined)
}

/** The scenario that an empty file is. */
export function usualScenario(): Scenario {
  const scenario = {
    format: SCENARIO_FORMAT,
    title: '',
    person: USUAL_PERSON,
    firstSeen: { 2016: FIRST_SEEN[2016].usual, 2021: FIRST_SEEN[2021].usual },
    telling: 'happened',
    reading: 'record',
    steps: [],
  } as const
  return { ...scenario, until: usualEnd(scenario) }
}
