import { designTools, hasDesignTools } from '#domain/design/registry.ts'
import { FIRST_SEEN, USUAL_PERSON } from '#domain/scenario/defaults.ts'
import { parseQuestion, type QuestionFault, type WrittenQuestion } from './parseQuestion.ts'
import { ASKABLE_IDS, USUAL_OF_DESIGN, usualQuestion, type Question } from './question.ts'

/** A question in an address, behind `#`: readable, versioned, without what is usual, and never sent to a server. */
const VERSION = '1'
/** With a design from the lab: an older copy says that it is newer. */
const VERSION_2 = '2'
const DESIGN_KEY = 'g'
/** What a link of the lab says besides: the preset that it begins with, and a name, which a question has no use for. */
const PRESET_KEY = 'b'
const NAME_KEY = 'x'
/** The keys of a link to the main screen, where they mean the same. */
const KEYS = {
  j: 'joined',
  r: 'region',
  p: 'phone',
  s16: 'firstSeen2016',
  s21: 'firstSeen2021',
  t: 'telling',
  on: 'on',
} as const

export function printQuestion({ scenario, wanted }: Question): string {
  const { person, firstSeen, telling, design, until } = scenario
  const parts: [string, string][] = [['v', design ? VERSION_2 : VERSION]]
  if (design) parts.push([DESIGN_KEY, designTools().short(design)])
  if (person.joined !== USUAL_PERSON.joined) parts.push(['j', person.joined])
  if (person.region !== USUAL_PERSON.region) parts.push(['r', person.region])
  if (person.phone !== USUAL_PERSON.phone) parts.push(['p', person.phone])
  if (firstSeen[2016] !== FIRST_SEEN[2016].usual) parts.push(['s16', firstSeen[2016]])
  if (firstSeen[2021] !== FIRST_SEEN[2021].usual) parts.push(['s21', firstSeen[2021]])
  if (telling !== 'happened') parts.push(['t', telling])
  parts.push(['on', until])
  for (const id of ASKABLE_IDS) if (wanted[id] !== undefined) parts.push([id, wanted[id]])
  return parts.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')
}

export type LinkedQuestion =
  | { readonly kind: 'none' }
  | { readonly kind: 'question'; readonly question: Question; readonly ignored: readonly string[] }
  /** It holds a design from the lab, and how one is read is not loaded yet. */
  | { readonly kind: 'design' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken'; readonly faults: readonly QuestionFault[] }

/** What a fragment asks. What cannot be used is named. */
export function readQuestion(fragment: string): LinkedQuestion {
  const text = fragment.replace(/^#/, '')
  if (!text.includes('=')) return { kind: 'none' }
  const values = new Map<string, string>()
  const ignored: string[] = []
  for (const part of text.split('&')) {
    const [key = '', ...rest] = part.split('=')
    const value = decoded(rest.join('='))
    const isKnown =
      ['v', DESIGN_KEY, PRESET_KEY, NAME_KEY].includes(key) ||
      Object.hasOwn(KEYS, key) ||
      (ASKABLE_IDS as readonly string[]).includes(key)
    if (isKnown && value !== null && !values.has(key)) values.set(key, value)
    else ignored.push(part)
  }
  const version = values.get('v') ?? ''
  if (/^\d+$/.test(version) && Number(version) > Number(VERSION_2)) return { kind: 'newer' }
  if (version !== VERSION && version !== VERSION_2) return { kind: 'broken', faults: [versionFault(version)] }
  for (const key of version === VERSION ? [DESIGN_KEY, PRESET_KEY, NAME_KEY] : []) {
    const value = values.get(key)
    if (value !== undefined) ignored.push(`${key}=${value}`)
  }
  return version === VERSION_2 && !hasDesignTools() ? { kind: 'design' } : parsed(values, ignored)
}

function versionFault(version: string): QuestionFault {
  return { field: 'v', path: 'v', code: 'notOneOf', found: JSON.stringify(version), wanted: [VERSION, VERSION_2] }
}

function parsed(values: ReadonlyMap<string, string>, ignored: readonly string[]): LinkedQuestion {
  const fields = Object.entries(KEYS).flatMap(([key, field]) => {
    const value = values.get(key)
    return value === undefined ? [] : [[field, value] as const]
  })
  const wanted = [...values].filter(([key]) => (ASKABLE_IDS as readonly string[]).includes(key))
  const isLab = values.get('v') === VERSION_2
  const lived = isLab ? livedBy(values.get(DESIGN_KEY), values.get(PRESET_KEY)) : {}
  const result = parseQuestion({
    ...lived,
    ...Object.fromEntries(fields),
    wanted: Object.fromEntries(wanted),
  })
  if (result.ok) {
    // A link of the lab names a design and asks nothing of it: then what is asked first of every design is asked.
    const { question } = result
    const asksNothing = isLab && !values.has('on') && wanted.length === 0
    const usual = question.scenario.design ? USUAL_OF_DESIGN : usualQuestion().wanted
    return { kind: 'question', question: asksNothing ? { ...question, wanted: usual } : question, ignored }
  }
  const keyOf = new Map<string, string>(Object.entries(KEYS).map(([key, field]) => [field, key])).set(
    'design',
    DESIGN_KEY,
  )
  return {
    kind: 'broken',
    faults: result.faults.map((fault) => ({ ...fault, field: keyOf.get(fault.field) ?? fault.field })),
  }
}

/** The design that a link names: by its knobs, or by the preset of the lab, which may be what was shipped. */
function livedBy(short: string | undefined, id: string | undefined): Pick<WrittenQuestion, 'design' | 'telling'> {
  const { long, preset, print } = designTools()
  if (short !== undefined) return { design: long(short) }
  if (id === undefined) return {}
  const known = preset(id)
  if (!known) return { design: id }
  return known.shipped === null ? { design: print(known.design) } : { telling: known.shipped }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
