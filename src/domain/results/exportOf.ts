import { strToU8 } from 'fflate'
import type { Column } from '#domain/results/columns.ts'
import { eventColumns } from '#domain/results/eventColumns.ts'
import type { Imported } from '#domain/results/importRecords.ts'
import { participantsOf } from '#domain/results/participants.ts'
import type { SessionIndex } from '#domain/results/parts.ts'
import { psychDsFiles, zipOf, type DatasetWords } from '#domain/results/psychDs.ts'
import {
  codebookCsv,
  columnsFor,
  eventsCsv,
  eventsJsonLines,
  exclusionsCsv,
  participantsCsv,
  participantsJsonLines,
} from '#domain/results/tables.ts'

export const EXPORTS = [
  'participants.csv',
  'participants.jsonl',
  'events.csv',
  'events.jsonl',
  'codebook.csv',
  'exclusions.csv',
  'dataset.zip',
] as const
export type ExportId = (typeof EXPORTS)[number]

export interface ExportOrder {
  readonly what: ExportId
  readonly words: DatasetWords
  readonly withPanelIds: boolean
  readonly issued: number | null
}

/** A file in pieces, as a `Blob` takes them. */
export interface Exported {
  readonly name: string
  readonly type: string
  readonly pieces: readonly Uint8Array<ArrayBuffer>[]
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  jsonl: 'application/x-ndjson',
  zip: 'application/zip',
}

/**
 * What was taken in, as a file to keep. The tables and lines hold all of it; only the dataset leaves ids out. Yields how
 * far it is, from 0 to 1: sessions are read again one by one.
 */
export async function* exportOf(imported: Imported, order: ExportOrder): AsyncGenerator<number, Exported> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const told = { read: 0 }
  const all = imported.sessions.length + 1
  const counted = countedIn(imported, () => void (told.read += 1))
  for await (const piece of piecesOf(counted, order)) {
    // The archive's pieces are views of buffers that it goes on with.
    pieces.push(new Uint8Array(typeof piece === 'string' ? strToU8(piece) : piece))
    yield Math.min(1, told.read / all)
  }
  const type = TYPES[order.what.slice(order.what.indexOf('.') + 1)] ?? ''
  return { name: `${imported.study.study.id}-${order.what}`, type, pieces }
}

/** The same, and each session that is looked up is counted. */
function countedIn(imported: Imported, count: () => void): Imported {
  const index: SessionIndex = new Map(imported.index)
  index.get = (session) => {
    count()
    return imported.index.get(session)
  }
  return { ...imported, index }
}

async function* piecesOf(imported: Imported, order: ExportOrder): AsyncGenerator<string | Uint8Array> {
  const { study } = imported.study
  const { what, words } = order
  if (what === 'dataset.zip') return yield* zipOf(psychDsFiles(imported, order))
  if (what === 'events.csv') return yield* eventsCsv(imported)
  if (what === 'events.jsonl') return yield* eventsJsonLines(imported)
  const participants = participantsOf(study, imported.sessions)
  if (what === 'exclusions.csv') return yield exclusionsCsv(participants)
  const columns = columnsFor(study)
  if (what === 'participants.csv') return yield participantsCsv(columns, participants)
  if (what === 'participants.jsonl') return yield participantsJsonLines(columns, participants)
  yield codebookCsv(
    [
      { table: 'participants', columns },
      { table: 'events', columns: eventColumns() },
    ],
    ({ name }: Column) => words.meanings[name] ?? name,
  )
}
