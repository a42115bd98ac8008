import { CATEGORY_IDS, FLOW_COLUMNS, VERDICTS } from '#domain/dataflow/ids.ts'
import { SCREENS } from '#domain/scenario/types.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import { own, Reader } from '#domain/scenario/reader.ts'
import { sha256Hex, sha256HexOf } from '#domain/canonical/sha256.ts'
import { readEvent } from '#domain/record/readEvent.ts'
import { hashOf } from '#domain/record/seal.ts'
import { RECORD_FORMAT, RECORD_KINDS, type RecordLine } from '#domain/record/types.ts'

type Fields = Readonly<Record<string, unknown>>

/** A line that can be used. */
export interface ReadLine {
  readonly line: RecordLine
  /** Whether its hash is that of what stands on it, as it stands there, whatever its version. */
  readonly isIntact: boolean
}

/** A line that cannot. Rows count from 1, as an editor does. */
export interface UnreadRow {
  readonly row: number
  readonly faults: readonly Fault[]
}

export interface ReadRecord {
  readonly lines: readonly ReadLine[]
  readonly unread: readonly UnreadRow[]
}

/**
 * How a line of each version is read into today's form. A new version brings a new entry here and lets the older ones
 * give the new form; none is ever taken away. Hashes are checked on what was written, so reading changes no hash.
 */
const VERSIONS: Readonly<Record<number, (reader: Reader, fields: Fields) => RecordLine | undefined>> = {
  1: readLine1,
}
const NEWEST = Math.max(...Object.keys(VERSIONS).map(Number))
const FORMAT = /^consent-replay\/record@(\d{1,6})$/

/**
 * The lines of a file, in the order in which they stand. Empty rows are nothing. Who has the text's bytes at hand gives
 * them too: then nothing has to be encoded again to be hashed.
 */
export function readRecord(text: string, bytes?: Uint8Array): ReadRecord {
  const lines: ReadLine[] = []
  const unread: UnreadRow[] = []
  // As many signs as bytes: then places in the one are places in the other.
  const plain = bytes?.length === text.length ? bytes : null
  let from = 0
  text.split('\n').forEach((row, index) => {
    const own = plain?.subarray(from, from + row.length) ?? null
    from += row.length + 1
    if (row.trim() === '') return
    const read = readRow(row, own)
    if ('line' in read) lines.push(read)
    else unread.push({ row: index + 1, faults: read.faults })
  })
  return { lines, unread }
}

function readRow(row: string, bytes: Uint8Array | null): ReadLine | { faults: readonly Fault[] } {
  const value = parsed(row)
  const reader = new Reader()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reader.fault('$', value === undefined ? 'notJson' : 'notObject', row)
    return { faults: reader.faults }
  }
  const fields = value as Fields
  const format = own(fields, 'format')
  const version = Number(FORMAT.exec(typeof format === 'string' ? format : '')?.[1] ?? 0)
  if (version > NEWEST) reader.fault('$.format', 'newer', format, [RECORD_FORMAT])
  else if (!VERSIONS[version])
    reader.fault('$.format', format === undefined ? 'missing' : 'notOneOf', format, [RECORD_FORMAT])
  const line = VERSIONS[version]?.(reader, fields)
  return line && reader.faults.length === 0
    ? { line, isIntact: isIntact(row, fields, bytes) }
    : { faults: reader.faults }
}

function parsed(row: string): unknown {
  try {
    return JSON.parse(row)
  } catch {
    return undefined
  }
}

/** As printed, a line holds its hash between others: without it, the text is what was hashed. Else it is spelled anew. */
function isIntact(row: string, fields: Fields, bytes: Uint8Array | null): boolean {
  const hash = own(fields, 'hash')
  if (typeof hash !== 'string') return false
  const field = `,"hash":"${hash}"`
  const at = row.indexOf(field)
  const end = at + field.length
  if (at > 0 && (bytes ? sha256HexOf(bytes, at, end) : sha256Hex(row.trim(), at, end)) === hash) return true
  try {
    return hashOf(fields) === hash
  } catch {
    return false
  }
}

const HASH = /^[0-9a-f]{64}$/
const LONGEST_ID = 200
const FIELDS = 'format session study studyHash condition kind seq t phone event changed prev hash'.split(' ')

function readLine1(reader: Reader, given: Fields): RecordLine | undefined {
  const fields = reader.fields('$', given, FIELDS)
  if (!fields) return undefined
  for (const name of ['session', 'study', 'studyHash', 'condition']) {
    reader.text(`$.${name}`, own(fields, name), LONGEST_ID)
  }
  reader.oneOf('$.kind', own(fields, 'kind'), RECORD_KINDS)
  reader.wholeNumber('$.seq', own(fields, 'seq'), 0, Number.MAX_SAFE_INTEGER)
  const t = own(fields, 't')
  if (t !== null && typeof t !== 'number') reader.fault('$.t', 'notANumber', t)
  readHash(reader, '$.prev', own(fields, 'prev'))
  readHash(reader, '$.hash', own(fields, 'hash'))
  readPhone(reader, own(fields, 'phone'))
  readChanged(reader, own(fields, 'changed'))
  const event = readEvent(reader, '$.event', own(fields, 'event'))
  // What was read is what is given, unless something was filled in: of most lines no copy is made.
  return event && ((event === fields['event'] ? fields : { ...fields, event }) as unknown as RecordLine)
}

/** The hash that was read last: a line points back to the one that mostly stands before it. */
let lastHash = ''

function readHash(reader: Reader, path: string, hash: unknown): void {
  if (hash === lastHash) return
  if (typeof hash === 'string' && HASH.test(hash)) lastHash = hash
  else reader.fault(path, 'notText', hash)
}

function readPhone(reader: Reader, value: unknown): void {
  if (value === null) return
  const fields = reader.fields('$.phone', value, ['day', 'screen', 'standing'])
  if (!fields) return
  reader.day('$.phone.day', own(fields, 'day'))
  reader.oneOf('$.phone.screen', own(fields, 'screen'), SCREENS)
  reader.text('$.phone.standing', own(fields, 'standing'), 2000)
}

function readChanged(reader: Reader, value: unknown): void {
  if (Array.isArray(value)) value.forEach((change, index) => readChange(reader, `$.changed[${index}]`, change))
  else reader.fault('$.changed', 'notList', value)
}

function readChange(reader: Reader, path: string, change: unknown): void {
  if (!Array.isArray(change) || change.length !== 4) {
    reader.fault(path, 'notList', change)
    return
  }
  const [category, purpose, from, to] = change as unknown[]
  reader.oneOf(`${path}[0]`, category, CATEGORY_IDS)
  reader.oneOf(`${path}[1]`, purpose, FLOW_COLUMNS)
  reader.oneOf(`${path}[2]`, from, VERDICTS)
  reader.oneOf(`${path}[3]`, to, VERDICTS)
}
