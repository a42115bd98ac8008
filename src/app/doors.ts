import { printFragment } from '#app/link.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { endCursor, openingCursor } from '#store/story.ts'
import type { Scenario } from '#domain/scenario/types.ts'

const start = usualScenario()

/** A person who agreed in 2016, on the day the notice of 2021 comes, with January's announcement taken at its word. */
const january: Scenario = {
  ...start,
  telling: 'announced-january',
  steps: [{ on: isoDay('2016-08-26'), do: 'agree' }],
  until: isoDay('2021-01-06'),
}

function playAt(scenario: Scenario, cursor: ReturnType<typeof endCursor>): { to: { pathname: string; hash: string } } {
  return { to: { pathname: '/play/', hash: printFragment({ scenario, cursor }) } }
}

/** The two ways in from the home page. */
export const doors = {
  august2016: playAt(start, openingCursor(start)),
  january2021: playAt(january, endCursor(january)),
}
