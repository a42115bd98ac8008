import { printFragment } from '#app/link.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { endCursor, momentOf, openingCursor, storyOf } from '#store/story.ts'

// Data alone: in a build this module is what it comes to, so that the home page shows a moment without the engine.

const start = usualScenario()
const cursor = openingCursor(start)
const { standing, on, offered } = momentOf(storyOf(start), cursor)

/** The moment at which the usual story opens. */
export const opening = { standing, on, offered: [...offered], skin: start.person.phone, region: start.person.region }

/** A person who agreed in 2016, on the day the notice of 2021 comes, with January's announcement taken at its word. */
const january: Scenario = {
  ...start,
  telling: 'announced-january',
  steps: [{ on: isoDay('2016-08-26'), do: 'agree' }],
  until: isoDay('2021-01-06'),
}

/** The two ways in from the home page. */
export const doors = {
  august2016: { to: { pathname: '/play/', hash: printFragment({ scenario: start, cursor }) } },
  january2021: { to: { pathname: '/play/', hash: printFragment({ scenario: january, cursor: endCursor(january) }) } },
}
