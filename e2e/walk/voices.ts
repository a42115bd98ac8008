import { germanTexts } from '#content/de/catalogue.ts'
import { catalogue } from '#content/en/catalogue.ts'
import type { Message, Messages } from '#content/message.ts'
import { plainText } from '#content/plainText.ts'
import type { MessageId } from '#content/sentence.ts'
import { ASSUMPTION_IDS } from '#domain/consent/assumptions.ts'
import { calendar } from '#domain/consent/calendar.ts'
import { STATES } from '#domain/consent/states.ts'
import { WORLD_EVENT_TYPES } from '#domain/consent/events.ts'
import { guards } from '#domain/consent/guards.ts'
import { CONFLICT_IDS } from '#domain/evidence/factIds.ts'
import { isFactId } from '#domain/evidence/facts.ts'
import { seedClaims } from '#domain/evidence/seedClaims.ts'
import { isSourceId } from '#domain/evidence/sources.ts'
import { CODE_LETTERS } from '#domain/lesson/voteCode.ts'
import { STEPS } from '#domain/scenario/types.ts'
import { fits, patternsOf, type Pattern } from './patterns.ts'
import type { Piece, Walked } from './pieces.ts'
import { names, recordTexts } from './record.ts'

const inEnglish = Object.entries(catalogue as Messages)
/** In both languages: what is not translated stands in English on a page in German. */
const messages = [
  ...inEnglish,
  ...inEnglish.flatMap(([id, message]): [string, Message][] => {
    const text = (germanTexts as Readonly<Record<string, string>>)[id]
    return text === undefined ? [] : [[id, { ...message, text }]]
  }),
]

class Voice {
  readonly literals = new Set<string>()
  readonly open: Pattern[] = []
  constructor(kinds: readonly Message['kind'][]) {
    for (const [id, { kind, text }] of messages) {
      if (!kinds.includes(kind)) continue
      for (const pattern of patternsOf(id, text)) {
        if (pattern.words.length > 1) this.open.push(pattern)
        else this.literals.add(pattern.words[0] ?? '')
      }
    }
  }
}

/** What may be said without a source. */
const ours = new Voice(['interface', 'invented'])
const stating = Map.groupBy(
  messages
    .filter(([, { kind }]) => kind === 'claim' || kind === 'assumption')
    .flatMap(([id, { text }]) => patternsOf(id, text)),
  ({ id }) => id,
)

const MONTH =
  '(?:Jan(?:uary?|uar|\\.)?|Feb(?:ruary?|ruar|\\.)?|Mar(?:ch)?|März|Apr(?:il|\\.)?|May|Mai|June?|Juni|July?|Juli|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|O[ck]t(?:ober|\\.)?|Nov(?:ember|\\.)?|De[cz](?:ember|\\.)?)'
const DATES = new RegExp(
  `\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|\\d{1,2}\\.? ${MONTH}(?: \\d{4})?|${MONTH}(?: \\d{4})?|\\d{4}-\\d\\d(?:-\\d\\d)?|\\d{4})\\b`,
  'g',
)
const ENGINE_IDS: ReadonlySet<string> = new Set([
  ...Object.entries(STATES).flatMap(([region, states]) => [region, ...(states as readonly string[])]),
  ...WORLD_EVENT_TYPES,
  ...STEPS,
  ...Object.keys(guards),
  ...calendar.flatMap(({ id, on }) => [id ?? '', typeof on === 'string' ? '' : on.after]),
  'firstSeen2016',
  'firstSeen2021',
])

function isId(word: string): boolean {
  return (
    isFactId(word) ||
    isSourceId(word) ||
    Object.hasOwn(seedClaims, word) ||
    (CONFLICT_IDS as readonly string[]).includes(word)
  )
}

/** What a student reads out so that their vote counts. */
const VOTE_CODE = new RegExp(`^[${CODE_LETTERS}]{3}-[${CODE_LETTERS}]{3}$`)

/** Dates, numbers, signs, ids and codes: they state nothing by themselves. */
export function isData(text: string): boolean {
  if (VOTE_CODE.test(text)) return true
  const words = text.split(/[\s,;()]+/).filter((word) => !isId(word.replace(/[.:]$/, '')))
  return !/\p{L}/u.test(words.join(' ').replaceAll(DATES, ' '))
}

/** A rule of the chart or a row of the calendar in its own ids, as it stands in the code. */
function isCode(text: string): boolean {
  return text.split(/[\s:→|*+]+/).every((word) => ENGINE_IDS.has(word) || isData(word) || ['on', 'when'].includes(word))
}

/** Where a view may have put two texts together: after the mark the next begins. */
const MARKS = / *[,;:·→|–](?= |$) *|\.(?= |$) */gu

function isWord(text: string): boolean {
  // A step's own word begins with a capital where it stands alone, and a title loses its full stop in a list.
  const small = text.charAt(0).toLowerCase() + text.slice(1)
  return [text, small, `${text}.`].some((form) => ours.literals.has(form))
}

/** What somebody else wrote into an address or a file, quoted; and the fields and ids of the file format. */
function isGiven(text: string): boolean {
  // Between the parts of a list, as the browser joins them.
  if (text === 'and' || text === 'und') return true
  if (/^"[^"]*"$/.test(text) || text.startsWith("default-src 'none'")) return true
  return ENGINE_IDS.has(text) || /^(steps\[\d+\]|person|firstSeen)(\.\w+)?$/.test(text)
}

const atoms = new Map<string, boolean>()

function isAtom(text: string): boolean {
  const before = atoms.get(text)
  if (before !== undefined) return before
  const answer = text === '' || isWord(text) || names.has(text) || isGiven(text) || isData(text)
  atoms.set(text, answer)
  return answer
}

const spoken = new Map<string, boolean>()

/** Whether it is one of our words, with a name, data, or one more of our words for each value. */
function isSpoken(text: string, depth = 0): boolean {
  const key = depth + text
  const before = spoken.get(key)
  if (before !== undefined) return before
  const answer = ours.open.some((pattern) => fits(text, pattern, (value) => isValue(value, depth)))
  spoken.set(key, answer)
  return answer
}

function isValue(text: string, depth: number): boolean {
  return isAtom(text) || isList(text) || (depth < 2 && isSpoken(text, depth + 1))
}

/** Names with commas between them; some of them hold one. */
function isList(text: string): boolean {
  const words = text.split(', ')
  return words.some((_, n) => n > 0 && isAtom(words.slice(0, n).join(', ')) && isValue(words.slice(n).join(', '), 2))
}

/** Our words, names and data, put together with marks between them: each part has to be so by itself. */
function isJoined(text: string): boolean {
  const cuts = [...text.matchAll(MARKS)].map(({ index, 0: mark }) => ({
    end: index,
    sign: index + mark.trimEnd().length,
    next: index + mark.length,
  }))
  // What has more marks than that is prose.
  if (cuts.length === 0 || cuts.length > 16) return false
  const starts = [0]
  for (const cut of [...cuts, { end: text.length, sign: text.length, next: text.length }]) {
    const isPart = (start: number): boolean =>
      [text.slice(start, cut.end), text.slice(start, cut.sign)].some(
        (part) => isAtom(part) || isSpoken(part) || isSpoken(`${part}.`),
      )
    if (starts.some(isPart)) starts.push(cut.next)
  }
  return starts.includes(text.length)
}

const known = new Map<string, boolean>()

/** Whether a text is made of nothing but our words, names and data. */
function saysNothing(text: string): boolean {
  const answer = known.get(text) ?? (isAtom(text) || isSpoken(text) || isSpoken(`${text}.`) || isJoined(text))
  known.set(text, answer)
  return answer
}

function reads(id: string, text: string): boolean {
  return (stating.get(id) ?? []).some((pattern) => fits(text, pattern, saysNothing))
}

function message(id: string): Message | undefined {
  return (catalogue as Messages)[id]
}

function resolves(id: string): boolean {
  return isFactId(id) || isSourceId(id)
}

/** Whether a sentence of the record, or of the app as the record quotes it, rests on one of the ids beside it. */
function restsOn(text: string, ids: readonly string[]): boolean {
  if (ids.some((id) => recordTexts.get(text)?.has(id))) return true
  if (ids.some((id) => quoted.get(text)?.includes(id)) || withRecorded(text, ids)) return true
  // A claim that stands above its own sources, its days filled in.
  return messages.some(
    ([id, said]) => said.kind === 'claim' && said.facts.some((fact) => ids.includes(fact)) && reads(id, text),
  )
}

/** Claims as a list quotes them: with a blank for each day. */
const quoted = new Map<string, readonly string[]>()
for (const [id, said] of messages) {
  if (said.kind !== 'claim') continue
  const text = plainText(id as MessageId)
  quoted.set(text, [...(quoted.get(text) ?? []), ...said.facts])
}

/** One of our words with a sentence of the record in it. */
function withRecorded(text: string, ids: readonly string[]): boolean {
  if (ids.length === 0) return false
  return ours.open.some((pattern) =>
    fits(text, pattern, (value) => isAtom(value) || ids.some((id) => recordTexts.get(value)?.has(id) === true)),
  )
}

const judged = new Map<string, string | null>()

/** What is wrong with a piece: it states something and names nothing, or names what is not there. Null: nothing. */
export function faultOf(piece: Piece): string | null {
  const { text, claim, assumption, evidence, element } = piece
  // The same piece stands on hundreds of pages: it is judged once.
  const key = JSON.stringify([text, claim, assumption, evidence, element === 'code'])
  const before = judged.get(key)
  if (before !== undefined) return before
  const answer = judge(piece)
  judged.set(key, answer)
  return answer
}

function judge({ text, claim, assumption, evidence, element }: Piece): string | null {
  // A mark of the chart opens what a rule assumes as well.
  const lost = evidence.find((id) => !resolves(id) && !(ASSUMPTION_IDS as readonly string[]).includes(id))
  if (lost !== undefined) return `"${lost}" is no fact and no source: ${text}`
  if (claim !== null) return faultOfClaim(claim, text)
  if (assumption !== null) {
    if (message(assumption)?.kind !== 'assumption') return `"${assumption}" is no assumption: ${text}`
    return reads(assumption, text) || saysNothing(text) ? null : `this is not what ${assumption} says: ${text}`
  }
  if (isWord(text) || names.has(text) || restsOn(text, evidence)) return null
  if (element === 'code' && isCode(text)) return null
  if (!recordTexts.has(text) && saysNothing(text)) return null
  return evidence.length > 0
    ? `${evidence.join(' ')} does not say this: ${text}`
    : `states something without a fact: ${text}`
}

function faultOfClaim(id: string, text: string): string | null {
  const said = message(id)
  if (said?.kind !== 'claim') return `"${id}" is no claim: ${text}`
  const lost = said.facts.find((fact) => !resolves(fact))
  if (lost !== undefined) return `${id} rests on "${lost}", which is no fact and no source: ${text}`
  return reads(id, text) || saysNothing(text) ? null : `this is not what ${id} says: ${text}`
}

/** Everything that is wrong on a page, each fault once. */
export function faultsOf({ pieces, claims }: Walked): readonly string[] {
  const unmarked = claims.flatMap(({ id, mark }) => {
    const said = message(id)
    const count = said?.kind === 'claim' ? String(said.facts.length) : null
    return mark === count ? [] : [`the mark behind ${id} counts ${mark ?? 'nothing'}`]
  })
  const stated = pieces.flatMap((piece) => {
    const fault = faultOf(piece)
    return fault === null ? [] : [`${fault} <${piece.element}${piece.attribute ? ` ${piece.attribute}` : ''}>`]
  })
  return [...new Set([...unmarked, ...stated])]
}
