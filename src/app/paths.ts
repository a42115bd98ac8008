import { designTools, hasDesignTools } from '#domain/design/registry.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import { startDay } from '#domain/consent/start.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { SCENARIO_FORMAT, SCENARIO_FORMAT_2, type Scenario } from '#domain/scenario/types.ts'
import { parseIsoDay } from '#domain/day/isoDay.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import { endCursor, openingCursor } from '#store/story.ts'
import { LINK_KEYS, LINK_VERSION, LINK_VERSION_2, type LinkState } from '#app/link.ts'

export type ParsedLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'moment'; readonly state: LinkState; readonly ignored: readonly string[] }
  /** It holds a design from the lab, and how one is read is not loaded yet. */
  | { readonly kind: 'design' }
  | { readonly kind: 'newer'; readonly version: string }
  | { readonly kind: 'broken'; readonly faults: readonly Fault[] }

function parseSteps(text: string): { on: string; do: string }[] {
  if (text === '') return []
  return text.split('~').flatMap((day) => {
    const [on = '', ...steps] = day.split('.')
    return steps.length > 0 ? steps.map((step) => ({ on, do: step })) : [{ on, do: '' }]
  })
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
    if (value !== null && (LINK_KEYS as readonly string[]).includes(key) && !values.has(key)) values.set(key, value)
    else ignored.push(part)
  }
  const version = values.get('v') ?? ''
  if (version !== LINK_VERSION && version !== LINK_VERSION_2)
    return /^\d+$/.test(version) && Number(version) > Number(LINK_VERSION_2)
      ? { kind: 'newer', version }
      : brokenLink(text)
  return version === LINK_VERSION_2 && !hasDesignTools() ? { kind: 'design' } : readLink(values, ignored, version)
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

function readLink(values: ReadonlyMap<string, string>, ignored: readonly string[], version: string): ParsedLink {
  const given = (key: string, field: string): object => (values.has(key) ? { [field]: values.get(key) } : {})
  const parsed = parseScenario({
    format: version === LINK_VERSION_2 ? SCENARIO_FORMAT_2 : SCENARIO_FORMAT,
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
    ...(version === LINK_VERSION_2 && values.has('g') ? { design: designTools().long(values.get('g') ?? '') } : {}),
    steps: parseSteps(values.get('a') ?? ''),
    ...given('u', 'until'),
  })
  if (!parsed.ok) return { kind: 'broken', faults: parsed.faults }
  const { cursor, bad } = readCursor(values, parsed.scenario)
  const knowledge = values.get('k')
  // What a reading says rests on what came out later: it and the cut go apart.
  const publicOnly = knowledge === '1' && parsed.scenario.reading === 'record'
  if (knowledge !== undefined && !publicOnly) bad.push(`k=${knowledge}`)
  const state = { scenario: parsed.scenario, cursor, ...(publicOnly ? { publicOnly } : {}) }
  return { kind: 'moment', state, ignored: [...ignored, ...bad] }
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
