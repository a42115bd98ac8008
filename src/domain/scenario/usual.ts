import type { IsoDay } from '#domain/day/isoDay.ts'
import { LAST_DAY_OF_2016_TERMS } from '#domain/consent/calendar.ts'
import { isExistingUser } from '#domain/consent/start.ts'
import { FIRST_SEEN, USUAL_PERSON } from '#domain/scenario/defaults.ts'
import { SCENARIO_FORMAT, type Scenario } from '#domain/scenario/types.ts'

/** Where a scenario without `until` ends: with its last step, or on the day it begins to matter. */
export function usualEnd(scenario: Omit<Scenario, 'until'>): IsoDay {
  return scenario.steps.at(-1)?.on ?? firstDayThatMatters(scenario)
}

/** The day the question is first put to this person, or the day they joined without being asked. */
export function firstDayThatMatters({ person, firstSeen, design }: Omit<Scenario, 'until'>): IsoDay {
  if (design?.question === '2021') return person.joined > LAST_DAY_OF_2016_TERMS ? person.joined : firstSeen[2021]
  return isExistingUser(person.joined) ? firstSeen[2016] : person.joined
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
