import { isoDay } from '#domain/day/isoDay.ts'
import type { Person } from '#domain/scenario/types.ts'

/** What a scenario file may leave out, and what it then means. */

export const LONGEST_TITLE = 120
export const JOINED = { first: isoDay('2009-05-01'), last: isoDay('2026-10-31') }
export const FIRST_SEEN = {
  2016: { first: isoDay('2016-08-25'), last: isoDay('2016-10-31'), usual: isoDay('2016-08-26') },
  2021: { first: isoDay('2021-01-05'), last: isoDay('2021-01-14'), usual: isoDay('2021-01-06') },
} as const
export const USUAL_PERSON: Person = {
  joined: isoDay('2014-03-01'),
  region: 'world',
  phone: 'android',
  parentAccount: true,
}
