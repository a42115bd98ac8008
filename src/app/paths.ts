import type { Cursor } from '#domain/scenario/momentAt.ts'
import { startDay } from '#domain/consent/start.ts'
import { FIRST_SEEN, parseScenario, USUAL_PERSON } from '#domain/scenario/parse.ts'
import { SCENARIO_FORMAT, type Scenario, type ScenarioStep } from '#domain/scenario/types.ts'
import { parseIsoDay, type IsoDay } from '#domain/day/isoDay.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import { endCursor, openingCursor } from '#store/story.ts'

/** Version of the link. It lives in the fragment, which a browser never sends: no server log learns what a person did. */
export const LINK_VERSION = '1'
/** What nearly every program that handles addresses accepts. */
export const LONGEST_LINK = 1800

export interface LinkState {
  readonly scenario: Scenario
  readonly cursor: Cursor
}

export type ParsedLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'moment'; readonly state: LinkState; readonly ignored: readonly string[] }
  | { readonly kind: 'newer'; readonly version: string }
  | { readonly kind: 'broken'; readonly faults: readonly Fault[] }

/** Where each part of a scenario stands in a link. */
const KEYS = ['v', 'x', 'j', 'r', 'p', 'f', 's16', 's21', 't', 'w', 'a', 'u', 'd', 'n'] as const

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

function parseSteps(text: string): { on: string; do: string }[] {
  if (text === '') return []
  return text.split('~').flatMap((day) => {
    const [on = '', ...steps] = day.split('.')
    return steps.length > 0 ? steps.map((step) => ({ on, do: step })) : [{ on, do: '' }]
  })
}

/** The fragment for a moment, without `#`: readable, versioned, and without what is usual. */
export function printFragment({ scenario, cursor }: LinkState): string {
  const { person, firstSeen, title, telling, reading, steps, until } = scenario
  const parts: [(typeof KEYS)[number], string][] = [['v', LINK_VERSION]]
  if (title !== '') parts.push(['x', title])
  if (person.joined !== USUAL_PERSON.joined) parts.push(['j', person.joined])
  if (person.region !== USUAL_PERSON.region) parts.push(['r', person.region])
  if (person.phone !== USUAL_PERSON.phone) parts.push(['p', person.phone])
  if (!person.parentAccount) parts.push(['f', 'no'])
  if (firstSeen[2016] !== FIRST_SEEN[2016].usual) parts.push(['s16', firstSeen[2016]])
  if (firstSeen[2021] !== FIRST_SEEN[2021].usual) parts.push(['s21', firstSeen[2021]])
  if (telling !== 'happened') parts.push(['t', telling])
  if (reading !== 'record') parts.push(['w', reading])
  if (steps.length > 0) parts.push(['a', printSteps(steps)])
  parts.push(['u', until])
  if (cursor.on !== until) parts.push(['d', cursor.on])
  if (cursor.steps !== steps.length) parts.push(['n', String(cursor.steps)])
  return parts.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')
}

/** What a fragment says; anything that cannot be used is named, and nothing is lost by it. */
export function parseFragment(fragment: string): ParsedLink {
  const text = fragment.replace(/^#/, '')
  if (!/(^|&)v=/.test(text)) return text === '' || !text.includes('=') ? { kind: 'none' } : brokenLink(text)
  const values = new Map<string, string>()
  const ignored: string[] = []
  for (const part of text.split('&')) {
    const at = part.indexOf('=')
    const key = at < 0 ? part : part.slice(0, at)
    const value = decoded(at < 0 ? '' : part.slice(at + 1))
    if (value !== null && (KEYS as readonly string[]).includes(key) && !values.has(key)) values.set(key, value)
    else ignored.push(part)
  }
  const version = values.get('v') ?? ''
  if (version !== LINK_VERSION)
    return /^\d+$/.test(version) && Number(version) > Number(LINK_VERSION)
      ? { kind: 'newer', version }
      : brokenLink(text)
  return readLink(values, ignored)
}

function brokenLink(text: string): ParsedLink {
  return {
    kind: 'broken',
    faults: [{ path: '#v', code: 'notOneOf', found: JSON.stringify(text.slice(0, 40)), wanted: [`v=${LINK_VERSION}`] }],
  }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function readLink(values: ReadonlyMap<string, string>, ignored: readonly string[]): ParsedLink {
  const given = (key: string, field: string): object => (values.has(key) ? { [field]: values.get(key) } : {})
  const parsed = parseScenario({
    format: SCENARIO_FORMAT,
    ...given('x', 'title'),
    person: {
      ...given('j', 'joined'),
      ...given('r', 'region'),
      ...given('p', 'phone'),
      ...(values.has('f') ? { parentAccount: values.get('f') === 'no' ? false : values.get('f') } : {}),
    },
    firstSeen: { ...given('s16', '2016'), ...given('s21', '2021') },
    ...given('t', 'telling'),
    ...given('w', 'reading'),
    steps: parseSteps(values.get('a') ?? ''),
    ...given('u', 'until'),
  })
  if (!parsed.ok) return { kind: 'broken', faults: parsed.faults }
  const { cursor, bad } = readCursor(values, parsed.scenario)
  return { kind: 'moment', state: { scenario: parsed.scenario, cursor }, ignored: [...ignored, ...bad] }
}

/** Where the link looks from. A place that does not exist becomes the end of the story, and is named. */
function readCursor(values: ReadonlyMap<string, string>, scenario: Scenario): { cursor: Cursor; bad: string[] } {
  const day = values.get('d')
  const count = values.get('n')
  const end = values.has('u')
    ? endCursor(scenario)
    : scenario.steps.length > 0
      ? endCursor(scenario)
      : openingCursor(scenario)
  const bad: string[] = []
  const on = day === undefined ? end.on : parseIsoDay(day)
  const steps = count === undefined ? end.steps : /^\d+$/.test(count) ? Number(count) : -1
  if (on === null || on < startDay(scenario.person.joined) || on > scenario.until) bad.push(`d=${day}`)
  if (steps < 0 || steps > scenario.steps.length) bad.push(`n=${count}`)
  if (bad.length > 0 || on === null) return { cursor: end, bad }
  const isPossible = (scenario.steps[steps - 1]?.on ?? on) <= on && on <= (scenario.steps[steps]?.on ?? on)
  return isPossible ? { cursor: { on, steps }, bad } : { cursor: end, bad: [`d=${day ?? ''}`, `n=${count ?? ''}`] }
}
