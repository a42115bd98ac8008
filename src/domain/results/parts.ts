import { strFromU8 } from 'fflate'
import { readEventsCsv } from '#domain/results/readEventsCsv.ts'
import { textOf, textSource, type ImportSource } from '#domain/results/source.ts'
import { openZip } from '#domain/results/zip.ts'

/** Lines of one session that stand together in a file. */
export interface Part {
  readonly source: ImportSource
  readonly from: number
  readonly to: number
  /** The row of the first of them, from 1. */
  readonly row: number
}

/** Where each session is to be found. */
export type SessionIndex = Map<string, Part[]>

export type FileTrouble = 'notRecords' | 'brokenArchive' | 'unreadableEntry' | 'unreadable'

export interface FileFault {
  readonly file: string
  readonly what: FileTrouble
}

export interface RowFault {
  readonly file: string
  /** From 1, as an editor counts. */
  readonly row: number
}

export interface Indexed {
  readonly sessions: SessionIndex
  readonly files: number
  readonly bytes: number
  readonly faults: readonly FileFault[]
  /** Rows of tables out of which no line can be made. */
  readonly rows: readonly RowFault[]
}

/** As the device names what it exports: `STUDY_SESSION.jsonl`. */
const DEVICE_NAME = /(?:^|\/)[a-z0-9][a-z0-9-]{0,63}_([0-9a-f-]{36})(?: ?\(\d+\))?\.jsonl$/
/** As it travels; a collector may lay it under any folder, or have no folders. */
const TRAVEL_NAME = /(?:^|[/_])([0-9a-f-]{36})-\d{6,9}-([0-9a-f]{64})\.jsonl$/

/** The hash that the name of a batch promises; null: it promises none. */
export function promisedHash(name: string): string | null {
  return TRAVEL_NAME.exec(name)?.[2] ?? null
}

const LINES = /\.(jsonl|ndjson|txt)$/i
const TABLE = /\.csv$/i
const ARCHIVE = /\.zip$/i

/** Finds out which file holds which session, reading as little as that takes. */
export async function* indexSources(sources: readonly ImportSource[]): AsyncGenerator<number, Indexed> {
  const found = { sessions: new Map<string, Part[]>(), files: 0, bytes: 0 }
  const faults: FileFault[] = []
  const rows: RowFault[] = []
  const queue = [...sources]
  let done = 0
  for (let source = queue.shift(); source; source = queue.shift()) {
    try {
      if (ARCHIVE.test(source.name)) {
        const zip = await openZip(source)
        if (zip) {
          queue.unshift(...zip.entries.filter(({ name }) => isData(name)))
          for (const file of zip.unreadable) faults.push({ file: `${source.name}/${file}`, what: 'unreadableEntry' })
        } else faults.push({ file: source.name, what: 'brokenArchive' })
      } else {
        const lines = TABLE.test(source.name) ? await linesOfTable(source, rows) : source
        if (lines) await indexLines(lines, found.sessions)
        // In an archive, other tables lie beside the one of events.
        else if (sources.includes(source) && source.size > 0) faults.push({ file: source.name, what: 'notRecords' })
        // A download or an upload that broke off before its first line.
        if (source.size === 0) faults.push({ file: source.name, what: 'notRecords' })
        found.files += 1
        found.bytes += lines?.size ?? source.size
      }
    } catch {
      faults.push({ file: source.name, what: 'unreadable' })
    }
    done += 1
    yield done / (done + queue.length)
  }
  return { ...found, faults, rows }
}

/** What else lies in an archive (scripts, a description, words to read) is no concern of the import. */
function isData(name: string): boolean {
  return ARCHIVE.test(name) || TABLE.test(name) || (LINES.test(name) && !/(^|\/)readme[^/]*$/i.test(name))
}

async function linesOfTable(source: ImportSource, rows: RowFault[]): Promise<ImportSource | null> {
  const read = readEventsCsv(await textOf(source))
  if (!read) return null
  for (const row of read.unread) rows.push({ file: source.name, row })
  return textSource(source.name, read.text)
}

async function indexLines(source: ImportSource, sessions: SessionIndex): Promise<void> {
  const named = DEVICE_NAME.exec(source.name)?.[1] ?? TRAVEL_NAME.exec(source.name)?.[1]
  if (named !== undefined) addPart(sessions, named, { source, from: 0, to: source.size, row: 1 })
  else for (const [session, part] of await scan(source)) addPart(sessions, session, part)
}

function addPart(sessions: SessionIndex, session: string, part: Part): void {
  const known = sessions.get(session)
  if (known) known.push(part)
  else sessions.set(session, [part])
}

const CHUNK = 4 * 1024 * 1024
const SESSION = /"session":\s*"([^"\\]{0,200})"/g

/** Runs of lines that name the same session. What names none is read as part of the run that it stands in. */
async function scan(source: ImportSource): Promise<[string, Part][]> {
  const runs: [string, Part][] = []
  let session: string | null = null
  let begin = 0
  let beginRow = 1
  let row = 1
  for (let at = 0; at < source.size;) {
    const chunk = await source.bytes(at, Math.min(source.size, at + CHUNK))
    const isLast = at + chunk.length >= source.size
    // One sign a byte, so that places in the text are places in the file. A line longer than this is none of ours.
    const text = strFromU8(chunk, true)
    const whole = isLast ? text.length : text.lastIndexOf('\n') + 1 || text.length
    for (let from = 0; from < whole; row++) {
      const next = text.indexOf('\n', from) + 1 || whole
      const named = lastSession(text.slice(from, next))
      if (named !== null && named !== session) {
        if (session !== null) {
          runs.push([session, { source, from: begin, to: at + from, row: beginRow }])
          begin = at + from
          beginRow = row
        }
        session = named
      }
      from = next
    }
    at += whole
  }
  if (source.size > begin) runs.push([session ?? '', { source, from: begin, to: source.size, row: beginRow }])
  return runs
}

/** An id of a panel may bear the same name: as printed, the line's own comes after everything that an event holds. */
function lastSession(line: string): string | null {
  return [...line.matchAll(SESSION)].at(-1)?.[1] ?? null
}
