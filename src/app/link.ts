import type { IsoDay } from '#domain/day/isoDay.ts'
import { designTools } from '#domain/design/registry.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import type { Scenario, ScenarioStep } from '#domain/scenario/types.ts'
import { FIRST_SEEN, USUAL_PERSON } from '#domain/scenario/defaults.ts'

/** Version of the link. It lives in the fragment, which a browser never sends: no server log learns what a person did. */
export const LINK_VERSION = '1'
/** A link to a design from the lab: an older copy says that it is newer, and does not show another story instead. */
export const LINK_VERSION_2 = '2'
/** What nearly every program that handles addresses accepts. */
export const LONGEST_LINK = 1800

export interface LinkState {
  readonly scenario: Scenario
  readonly cursor: Cursor
  /** Only what was public on the day: how one looks, so no part of the scenario. */
  readonly publicOnly?: boolean
}

/** Where each part of a scenario stands in a link. */
export const LINK_KEYS = ['v', 'x', 'j', 'r', 'p', 'f', 's16', 's21', 't', 'w', 'g', 'a', 'u', 'd', 'n', 'k'] as const

/** Steps as `2016-08-26.readMore.agree~2016-09-20.openMenu`: a day once, then what was done on it. */
function printSteps(steps: readonly ScenarioStep[]): string {
  const days: string[] = []
  let on: IsoDay | null = null
  for (const step of steps) {
    if (step.on !== on) days.push(step.on)
    on = step.on
    days[days.length - 1] += `.${step.do}`
  }
  return days.join('~')
}

/** The fragment for a moment, without `#`: readable, versioned, and without what is usual. */
export function printFragment({ scenario, cursor, publicOnly = false }: LinkState): string {
  const { person, firstSeen, title, telling, reading, design, steps, until } = scenario
  const parts: [(typeof LINK_KEYS)[number], string][] = [['v', design ? LINK_VERSION_2 : LINK_VERSION]]
  if (title !== '') parts.push(['x', title])
  if (person.joined !== USUAL_PERSON.joined) parts.push(['j', person.joined])
  if (person.region !== USUAL_PERSON.region) parts.push(['r', person.region])
  if (person.phone !== USUAL_PERSON.phone) parts.push(['p', person.phone])
  if (!person.parentAccount) parts.push(['f', 'no'])
  if (firstSeen[2016] !== FIRST_SEEN[2016].usual) parts.push(['s16', firstSeen[2016]])
  if (firstSeen[2021] !== FIRST_SEEN[2021].usual) parts.push(['s21', firstSeen[2021]])
  if (telling !== 'happened') parts.push(['t', telling])
  if (reading !== 'record') parts.push(['w', reading])
  if (design) parts.push(['g', designTools().short(design)])
  if (steps.length > 0) parts.push(['a', printSteps(steps)])
  parts.push(['u', until])
  if (cursor.on !== until) parts.push(['d', cursor.on])
  if (cursor.steps !== steps.length) parts.push(['n', String(cursor.steps)])
  if (publicOnly) parts.push(['k', '1'])
  return parts.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')
}
