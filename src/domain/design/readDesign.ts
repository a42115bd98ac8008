import { PURPOSE_IDS, type PurposeId } from '#domain/dataflow/ids.ts'
import {
  AS_BUILT,
  CHOICES,
  DAY_COUNTS,
  FLAGS,
  KNOB_IDS,
  QUESTIONS,
  sortedPurposes,
  type Design,
  type KnobId,
} from '#domain/design/design.ts'
import type { Reader } from '#domain/scenario/reader.ts'

const AS_SHIPPED = 'as-shipped'
type Fields = Readonly<Record<string, unknown>>

/** What an object merely inherits is not there. */
function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}

/** The design of a file: null for the question as it was shipped, undefined where it cannot be used. */
export function readDesign(reader: Reader, path: string, value: unknown): Design | null | undefined {
  if (value === AS_SHIPPED) return null
  if (typeof value === 'string') return reader.fault(path, 'notOneOf', value, [AS_SHIPPED])
  const fields = reader.fields(path, value, KNOB_IDS)
  if (!fields) return undefined
  const asked = own(fields, 'question')
  const question =
    asked === undefined
      ? reader.fault(`${path}.question`, 'missing', undefined, QUESTIONS)
      : reader.oneOf(`${path}.question`, asked, QUESTIONS)
  const read: Partial<Record<KnobId, unknown>> = {}
  for (const knob of KNOB_IDS) {
    const given = own(fields, knob)
    if (knob !== 'question' && given !== undefined) read[knob] = readKnob(reader, `${path}.${knob}`, knob, given)
  }
  return question === undefined ? undefined : sameDesign({ ...AS_BUILT[question], ...read } as Design)
}

const known = new Map<string, Design>()

/** Equal designs are one object: what is derived from a design is then found again. A faulty one is never used. */
export function sameDesign(design: Design): Design {
  if (Object.values(design).includes(undefined)) return design
  const key = shortDesign(design)
  const first = known.get(key)
  if (first) return first
  known.set(key, design)
  return design
}

/** One setting of a design. */
export function readKnob(reader: Reader, path: string, knob: KnobId, value: unknown): unknown {
  if (knob in CHOICES) return reader.oneOf<string>(path, value, CHOICES[knob as keyof typeof CHOICES])
  if ((FLAGS as readonly KnobId[]).includes(knob)) return reader.boolean(path, value)
  if (knob === 'stops') return readStops(reader, path, value)
  const { least, most, orNone } = DAY_COUNTS[knob as keyof typeof DAY_COUNTS]
  if (value === null && orNone) return null
  return reader.wholeNumber(path, value, least, most)
}

function readStops(reader: Reader, path: string, value: unknown): readonly PurposeId[] | undefined {
  if (!Array.isArray(value)) return reader.fault(path, 'notList', value)
  const stops = value.map((one, index) => reader.oneOf(`${path}[${index}]`, one, PURPOSE_IDS))
  for (const [index, one] of stops.entries()) {
    if (one !== undefined && stops.indexOf(one) < index) reader.fault(`${path}[${index}]`, 'twice', one)
  }
  return sortedPurposes(stops.filter((one) => one !== undefined))
}

/** Fields of the same value, in the same order, give the same text: `1.2016.windowDays-90.stops-ads_product`. */
const SHORT_VERSION = '1'

/** A design in a few readable words for a link: what is as it was built is left out. */
export function shortDesign(design: Design): string {
  const usual = AS_BUILT[design.question]
  const words = KNOB_IDS.filter((knob) => shortValue(design[knob]) !== shortValue(usual[knob])).map(
    (knob) => `${knob}-${shortValue(design[knob])}`,
  )
  return [SHORT_VERSION, design.question, ...words].join('.')
}

/** One value in a word of a link. */
export function shortValue(value: Design[KnobId]): string {
  if (typeof value === 'object' && value !== null) return value.join('_')
  return value === null ? 'none' : typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

/** The same as a value to be read as that of a file; what makes no sense is kept, so that it is named. */
export function longDesign(short: string): unknown {
  const [version, question, ...words] = short.split('.')
  if (version !== SHORT_VERSION) return short
  const fields: Record<string, unknown> = { question }
  for (const word of words) {
    const at = word.indexOf('-')
    const knob = at < 0 ? word : word.slice(0, at)
    fields[knob] = longValue(knob, at < 0 ? '' : word.slice(at + 1))
  }
  return fields
}

function longValue(knob: string, text: string): unknown {
  if (knob === 'stops') return text === '' ? [] : text.split('_')
  if ((FLAGS as readonly string[]).includes(knob)) return text === 'yes' ? true : text === 'no' ? false : text
  if (!Object.hasOwn(DAY_COUNTS, knob)) return text
  return text === 'none' ? null : /^\d+$/.test(text) ? Number(text) : text
}

/** A design as it stands in a file: whole, so that it says of itself what it is. */
export function printDesign(design: Design): Fields {
  return Object.fromEntries(KNOB_IDS.map((knob) => [knob, design[knob]]))
}
