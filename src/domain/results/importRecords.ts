import { readRecord, type ReadLine } from '#domain/record/readRecord.ts'
import { sha256Hex } from '#domain/canonical/sha256.ts'
import type { RecordKind, RecordLine } from '#domain/record/types.ts'
import { verifyRecords } from '#domain/record/verify.ts'
import { contextOf, type StudyContext } from '#domain/results/context.ts'
import {
  indexSources,
  promisedHash,
  type FileFault,
  type Indexed,
  type Part,
  type RowFault,
  type SessionIndex,
} from '#domain/results/parts.ts'
import type { SessionSummary } from '#domain/results/session.ts'
import { readPart, textOf, type ImportSource } from '#domain/results/source.ts'
import { summarise } from '#domain/results/summarise.ts'
import type { FrozenStudy } from '#domain/study/types.ts'

/** Why a session is not taken in. */
export type RefusalOfSession = 'foreignStudy' | 'otherVersion' | 'unknownCondition' | RecordKind | 'noLines'

export interface RefusedSession {
  readonly session: string
  readonly why: RefusalOfSession
  /** The study, hash or condition that it names. */
  readonly found: string
  readonly files: readonly string[]
}

export interface WithdrawnSession {
  readonly session: string
  /** What is to be erased where the records were collected. */
  readonly files: readonly string[]
}

export interface ImportReport {
  readonly files: number
  readonly bytes: number
  readonly lines: number
  /** Lines that stood there once more than needed. */
  readonly duplicates: number
  readonly fileFaults: readonly FileFault[]
  readonly rowFaults: readonly RowFault[]
  /** Files that do not hold what the hash in their names promises. Looked for where something is wrong. */
  readonly damaged: readonly string[]
  readonly refused: readonly RefusedSession[]
  readonly withdrawn: readonly WithdrawnSession[]
  /** All that is kept of them besides their numbers. */
  readonly withdrawnByCondition: Readonly<Record<string, number>>
}

export interface Imported {
  readonly study: FrozenStudy
  readonly sessions: readonly SessionSummary[]
  readonly report: ImportReport
  /** Where to read the events of each session again. Of withdrawn and refused ones nothing is in it. */
  readonly index: SessionIndex
}

export interface ImportOptions {
  readonly study: FrozenStudy
  /** Usually the real ones alone. */
  readonly kinds?: readonly RecordKind[]
  /** Sessions that were withdrawn by their code: whatever a file still holds of them. */
  readonly withdrawn?: readonly string[]
}

export interface ImportProgress {
  readonly stage: 'looking' | 'reading'
  /** From 0 to 1. */
  readonly done: number
}

const REAL: readonly RecordKind[] = ['real']

interface Gathering {
  readonly context: StudyContext
  readonly options: ImportOptions
  readonly index: SessionIndex
  readonly sessions: Map<string, SessionSummary>
  readonly refused: Map<string, RefusedSession>
  readonly withdrawn: Map<string, { readonly files: readonly string[]; readonly condition: string }>
  /** Sessions of which lines were found where a name, or the neighbours, spoke of another: they are read again. */
  readonly again: Set<string>
  readonly rowFaults: Map<string, RowFault>
  readonly damaged: Set<string>
  /** Files that could not be read to their end. */
  readonly unreadable: Set<string>
  /** What is being read already, while the sessions before it are taken in. */
  readonly ahead: Map<Part, Promise<Awaited<ReturnType<typeof readPart>> | null>>
}

/** So many sessions are read ahead: enough that none is waited for, few enough to hold. */
const AHEAD = 6

/**
 * Reads files from however many devices: session by session, of which it keeps a summary and forgets the events. The
 * same record in several files counts once. Yields how far it is; gives what it found.
 */
export async function* importRecords(
  sources: readonly ImportSource[],
  options: ImportOptions,
): AsyncGenerator<ImportProgress, Imported> {
  const looking = indexSources(sources)
  let looked = await looking.next()
  for (; !looked.done; looked = await looking.next()) yield { stage: 'looking', done: looked.value }
  const found = looked.value
  const gathering = gather(options, found)
  let done = 0
  const all = [...found.sessions]
  for (const [session, parts] of all) {
    for (const [, next] of all.slice(done, done + AHEAD)) readAhead(gathering, next)
    await takeIn(gathering, session, parts)
    done += 1
    yield { stage: 'reading', done: done / all.length }
  }
  for (const session of gathering.again) await takeIn(gathering, session, found.sessions.get(session) ?? [])
  return imported(gathering, found)
}

function gather(options: ImportOptions, found: Indexed): Gathering {
  return {
    context: contextOf(options.study),
    options,
    index: found.sessions,
    sessions: new Map(),
    refused: new Map(),
    withdrawn: new Map(),
    again: new Set(),
    rowFaults: new Map(found.rows.map((fault) => [`${fault.row} ${fault.file}`, fault])),
    damaged: new Set(),
    unreadable: new Set(),
    ahead: new Map(),
  }
}

function readAhead(gathering: Gathering, parts: readonly Part[]): void {
  for (const part of parts) if (!gathering.ahead.has(part)) gathering.ahead.set(part, readable(gathering, part))
}

/** Reads all lines of a session and files it under what it is. A second time replaces the first. */
async function takeIn(gathering: Gathering, session: string, parts: readonly Part[]): Promise<void> {
  const { lines, files, suspects } = await linesOfParts(gathering, session, parts)
  for (const known of [gathering.sessions, gathering.refused, gathering.withdrawn]) known.delete(session)
  const [chain] = verifyRecords(lines)
  if (!chain || !chain.isWhole) for (const part of suspects) await lookForDamage(gathering, part)
  const [head] = chain?.lines ?? []
  const isWithdrawn =
    gathering.options.withdrawn?.includes(session) || lines.some(({ line }) => line.event.type === 'withdrawn')
  const why = refusalOf(gathering, head?.study, head?.studyHash, head?.condition, head?.kind)
  if (chain && head && why === null && !isWithdrawn) {
    const known = gathering.context.conditions.get(head.condition)
    if (known) gathering.sessions.set(session, summarise(gathering.context, known, chain, files))
    return
  }
  if (session === '' && lines.length === 0) return
  if (isWithdrawn && (why === null || why[0] === 'noLines'))
    gathering.withdrawn.set(session, { files, condition: conditionNamed(gathering, lines, head) })
  else if (why) gathering.refused.set(session, { session, why: why[0], found: why[1], files })
}

/** Of somebody who is gone nothing is counted but this: then a line does that was changed afterwards. */
function conditionNamed({ context }: Gathering, lines: readonly ReadLine[], head?: RecordLine): string {
  const named = [head, ...lines.map(({ line }) => line)].map((line) => line?.condition ?? '')
  return named.find((condition) => context.conditions.has(condition)) ?? ''
}

function refusalOf(
  { context, options }: Gathering,
  study?: string,
  hash?: string,
  condition?: string,
  kind?: RecordKind,
): readonly [RefusalOfSession, string] | null {
  if (study === undefined || hash === undefined || condition === undefined || kind === undefined) return ['noLines', '']
  if (study !== context.frozen.study.id) return ['foreignStudy', study]
  if (!(options.kinds ?? REAL).includes(kind)) return [kind, kind]
  if (hash !== context.frozen.hash) return ['otherVersion', hash]
  return context.conditions.has(condition) ? null : ['unknownCondition', condition]
}

interface PartLines {
  readonly lines: ReadLine[]
  readonly files: readonly string[]
  /** Those whose name promises what they hold. */
  readonly suspects: readonly Part[]
}

async function linesOfParts(gathering: Gathering, session: string, parts: readonly Part[]): Promise<PartLines> {
  const lines: ReadLine[] = []
  for (const part of parts) {
    const { source, row } = part
    const found = await (gathering.ahead.get(part) ?? readable(gathering, part))
    gathering.ahead.delete(part)
    if (found === null) continue
    const read = readRecord(...found)
    for (const fault of read.unread) {
      const at = row + fault.row - 1
      gathering.rowFaults.set(`${at} ${source.name}`, { file: source.name, row: at })
    }
    for (const line of read.lines)
      if (line.line.session === session) lines.push(line)
      else addStray(gathering, line.line.session, part)
  }
  const files = [...new Set(parts.map(({ source }) => source.name))]
  return { lines, files, suspects: parts.filter(({ source }) => promisedHash(source.name) !== null) }
}

/** What cannot be unpacked or read is named, and the rest is read all the same. */
async function readable({ unreadable }: Gathering, { source, from, to }: Part) {
  try {
    return await readPart(source, from, to)
  } catch {
    unreadable.add(source.name)
    return null
  }
}

function addStray({ index, again }: Gathering, session: string, part: Part): void {
  const parts = index.get(session) ?? []
  if (parts.includes(part)) return
  index.set(session, [...parts, part])
  again.add(session)
}

async function lookForDamage({ damaged }: Gathering, { source }: Part): Promise<void> {
  const text = await textOf(source).catch(() => null)
  if (text === null || sha256Hex(text) !== promisedHash(source.name)) damaged.add(source.name)
}

function imported(gathering: Gathering, found: Indexed): Imported {
  const { sessions, refused, withdrawn, options, index } = gathering
  for (const session of index.keys()) if (!sessions.has(session)) index.delete(session)
  const summaries = [...sessions.values()]
  const byCondition: Record<string, number> = {}
  for (const { condition } of withdrawn.values()) byCondition[condition] = (byCondition[condition] ?? 0) + 1
  return {
    study: options.study,
    sessions: summaries,
    report: {
      files: found.files,
      bytes: found.bytes,
      lines: summaries.reduce((sum, { lines }) => sum + lines.events, 0),
      duplicates: summaries.reduce((sum, { lines }) => sum + lines.duplicates, 0),
      fileFaults: [
        ...found.faults,
        ...[...gathering.unreadable].map((file) => ({ file, what: 'unreadable' as const })),
      ],
      rowFaults: [...gathering.rowFaults.values()],
      damaged: [...gathering.damaged],
      refused: [...refused.values()],
      withdrawn: [...withdrawn].map(([session, { files }]) => ({ session, files })),
      withdrawnByCondition: byCondition,
    },
    index,
  }
}

/** The lines of a session, in order, each once: for its replay, and for the export of events. */
export async function readSession({ index }: Pick<Imported, 'index'>, session: string) {
  const lines: ReadLine[] = []
  for (const { source, from, to } of index.get(session) ?? [])
    for (const line of readRecord(...(await readPart(source, from, to))).lines)
      if (line.line.session === session) lines.push(line)
  return verifyRecords(lines)[0]?.lines ?? []
}
