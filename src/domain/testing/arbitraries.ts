import fc from 'fast-check'
import { addDays, daysBetween, isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import { isExistingUser, startDay } from '#domain/consent/start.ts'
import { FIRST_SEEN, JOINED } from '#domain/scenario/defaults.ts'
import {
  PHONES,
  REGIONS,
  SCENARIO_FORMAT,
  STEPS,
  TELLINGS,
  type Person,
  type Scenario,
  type Step,
} from '#domain/scenario/types.ts'

/** Any day between two others, both included. */
export function dayBetween(first: IsoDay, last: IsoDay): fc.Arbitrary<IsoDay> {
  return fc.integer({ min: 0, max: daysBetween(first, last) }).map((count) => addDays(first, count))
}

// Days around which something happens, beside any other day.
const joined = fc.oneof(
  fc.constantFrom(...['2014-03-01', '2016-08-20', '2016-08-26', '2018-04-24', '2021-01-04', '2021-01-05'].map(isoDay)),
  dayBetween(JOINED.first, JOINED.last),
)

const person: fc.Arbitrary<Person> = fc.record({
  joined,
  region: fc.constantFrom(...REGIONS),
  phone: fc.constantFrom(...PHONES),
  parentAccount: fc.boolean(),
})

/** A step, those on the way to something more often than the rest. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(...STEPS),
  fc.constantFrom<Step>(
    'agree',
    'readMore',
    'switchOff',
    'dontShare',
    'notNow',
    'openMenu',
    'openSettings',
    'openAccount',
  ),
)

// Mostly the same day or the next, sometimes a jump over months.
const gap = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 900 }),
)

/** Any valid scenario: random people, random steps on random days. */
export function scenarios(most = 24): fc.Arbitrary<Scenario> {
  return fc
    .record({
      person,
      seen2016: dayBetween(FIRST_SEEN[2016].first, FIRST_SEEN[2016].last),
      seen2021: dayBetween(FIRST_SEEN[2021].first, FIRST_SEEN[2021].last),
      telling: fc.constantFrom(...TELLINGS),
      steps: fc.array(fc.tuple(gap, step), { maxLength: most }),
      more: gap,
    })
    .filter(({ person: one, seen2016 }) => !isExistingUser(one.joined) || one.joined < seen2016)
    .map(({ person: one, seen2016, seen2021, telling, steps, more }) => {
      let on = startDay(one.joined)
      const taken = steps.map(([days, does]) => {
        on = earliest(addDays(on, days))
        return { on, do: does }
      })
      return {
        format: SCENARIO_FORMAT,
        title: '',
        person: one,
        firstSeen: { 2016: seen2016, 2021: seen2021 },
        telling,
        reading: 'record',
        steps: taken,
        until: earliest(addDays(on, more)),
      }
    })
}

function earliest(day: IsoDay): IsoDay {
  return day < LAST_DAY ? day : LAST_DAY
}
