import { designTools, hasDesignTools } from '#domain/design/registry.ts'
import { FIRST_SEEN, USUAL_PERSON } from '#domain/scenario/defaults.ts'
import { parseQuestion, type QuestionFault } from './parseQuestion.ts'
import { ASKABLE_IDS, type Question } from './question.ts'

/** A question in an address, behind `#`: readable, versioned, without what is usual, and never sent to a server. */
const VERSION = '1'
/** With a design from the lab: an older copy says that it is newer. */
const VERSION_2 = '2'
const DESIGN_KEY = 'g'
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
      key === 'v' || key === DESIGN_KEY || Object.hasOwn(KEYS, key) || (ASKABLE_IDS as readonly string[]).includes(key)
    if (isKnown && value !== null && !values.has(key)) values.set(key, value)
    else ignored.push(part)
  }
  const version = values.get('v') ?? ''
  if (/^\d+$/.test(version) && Number(version) > Number(VERSION_2)) return { kind: 'newer' }
  if (version !== VERSION && version !== VERSION_2) return { kind: 'broken', faults: [versionFault(version)] }
  const design = values.get(DESIGN_KEY)
  if (version === VERSION && design !== undefined) ignored.push(`${DESIGN_KEY}=${design}`)
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
  const design = values.get('v') === VERSION_2 ? values.get(DESIGN_KEY) : undefined
  const result = parseQuestion({
    ...Object.fromEntries(fields),
    ...(design === undefined ? {} : { design: designTools().long(design) }),
    wanted: Object.fromEntries(wanted),
  })
  if (result.ok) return { kind: 'question', question: result.question, ignored }
  const keyOf = new Map<string, string>(Object.entries(KEYS).map(([key, field]) => [field, key])).set(
    'design',
    DESIGN_KEY,
  )
  return {
    kind: 'broken',
    faults: result.faults.map((fault) => ({ ...fault, field: keyOf.get(fault.field) ?? fault.field })),
  }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
