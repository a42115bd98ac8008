import {
  EMBED_NAME,
  EMBED_THEMES,
  EMBED_VERSION,
  type EmbedCommand,
  type EmbedCommandType,
  type EmbedView,
} from '#domain/embed/types.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import { own, Reader } from '#domain/scenario/reader.ts'

/** Twice what a link may be long: a longer one is no link. */
const LONGEST_LINK = 4000
const LONGEST_WORD = 100

const STORY = ['open', 'step', 'undo', 'day', 'theme', 'state'] as const

/** What each view takes. Where nothing is lived, nothing is done. */
export const TAKES: Readonly<Record<EmbedView, readonly EmbedCommandType[]>> = {
  phone: STORY,
  flow: STORY,
  map: STORY,
  timeline: STORY,
  compare: ['open', 'step', 'day', 'theme', 'state'],
  metric: ['open', 'theme', 'state'],
}

/** The fields of each command beside those that all have. */
const FIELDS: Readonly<Record<EmbedCommandType, readonly string[]>> = {
  open: ['link'],
  step: ['step'],
  undo: [],
  day: ['date'],
  theme: ['theme'],
  state: [],
}

export type ParsedCommand = { readonly ref?: string } & (
  { readonly ok: true; readonly command: EmbedCommand } | { readonly ok: false; readonly faults: readonly Fault[] }
)

/** A message of our own that comes back, as from a page that hands on all it hears: to answer it would never end. */
export function isOwnNews(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && own(message as Record<string, unknown>, 'source') === EMBED_NAME
  )
}

/** What a page around an embed wants, read strictly: what is not understood is named, and nothing is done. */
export function parseCommand(message: unknown, view: EmbedView): ParsedCommand {
  const reader = new Reader()
  if (typeof message !== 'object' || message === null || Array.isArray(message)) {
    reader.fault('$', 'notObject', message)
    return { ok: false, faults: reader.faults }
  }
  const given = message as Record<string, unknown>
  const ref = own(given, 'ref') === undefined ? undefined : reader.text('$.ref', own(given, 'ref'), LONGEST_WORD)
  const echo = ref === undefined ? {} : { ref }
  const command = readCommand(reader, given, view)
  return reader.faults.length === 0 && command
    ? { ok: true, command, ...echo }
    : { ok: false, faults: reader.faults, ...echo }
}

function readCommand(reader: Reader, given: Record<string, unknown>, view: EmbedView): EmbedCommand | undefined {
  reader.oneOf('$.to', own(given, 'to'), [EMBED_NAME])
  const version = own(given, 'version')
  if (typeof version === 'number' && version > EMBED_VERSION) {
    reader.fault('$.version', 'newer', version, [String(EMBED_VERSION)])
    return undefined
  }
  if (version !== EMBED_VERSION) reader.fault('$.version', 'notOneOf', version, [String(EMBED_VERSION)])
  const type = reader.oneOf('$.type', own(given, 'type'), TAKES[view])
  if (type === undefined) return undefined
  const side = type === 'step' && view === 'compare' ? ['side'] : []
  reader.fields('$', given, ['to', 'version', 'ref', 'type', ...FIELDS[type], ...side])
  return readFields(reader, given, type, view)
}

function readFields(
  reader: Reader,
  given: Record<string, unknown>,
  type: EmbedCommandType,
  view: EmbedView,
): EmbedCommand | undefined {
  if (type === 'open') {
    const link = reader.text('$.link', own(given, 'link'), LONGEST_LINK)
    return link === undefined ? undefined : { type, link }
  }
  if (type === 'step') {
    const step = reader.text('$.step', own(given, 'step'), LONGEST_WORD)
    const side = view === 'compare' ? reader.oneOf('$.side', own(given, 'side'), ['a', 'b']) : undefined
    return step === undefined ? undefined : { type, step, ...(side === undefined ? {} : { side }) }
  }
  if (type === 'day') {
    const date = reader.day('$.date', own(given, 'date'))
    return date === undefined ? undefined : { type, date }
  }
  if (type === 'theme') {
    const theme = reader.oneOf('$.theme', own(given, 'theme'), EMBED_THEMES)
    return theme === undefined ? undefined : { type, theme }
  }
  return { type }
}
