import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { Column } from '#domain/results/columns.ts'
import { consortOf } from '#domain/results/consort.ts'
import { eventColumns } from '#domain/results/eventColumns.ts'
import type { Imported } from '#domain/results/importRecords.ts'
import { outcomesOf } from '#domain/results/outcomes.ts'
import { dataFileName, STANDARD } from '#domain/results/psychDsNames.ts'
import { participantsOf } from '#domain/results/participants.ts'
import { pythonScript, rScript } from '#domain/results/starterScripts.ts'
import { codebookCsv, columnsFor, eventsCsv, exclusionsCsv, participantsCsv } from '#domain/results/tables.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import { studyAsFile } from '#domain/study/print.ts'

/** What content words of a dataset. Meanings stand under the names of columns. */
export interface DatasetWords {
  readonly description: string
  readonly readme: string
  readonly changes: string
  readonly meanings: Readonly<Record<string, string>>
}

export interface DatasetOptions {
  readonly words: DatasetWords
  /** Usually not: a dataset that is passed on needs no ids of a panel. */
  readonly withPanelIds?: boolean
  /** How many links were given out, if somebody said. */
  readonly issued?: number | null
}

export interface DatasetFile {
  readonly path: string
  /** Pieces of text, in their order. */
  readonly text: () => AsyncGenerator<string> | readonly string[]
}

/** As its own example says it. */
const VERSION = `${STANDARD} 0.1.0`

/** A dataset as Psych-DS wants it: data in tables, every column described, and all else in the folders it names. */
export function psychDsFiles(imported: Imported, options: DatasetOptions): readonly DatasetFile[] {
  const { study } = imported.study
  const { words, withPanelIds = false, issued = null } = options
  const participants = participantsOf(study, imported.sessions)
  const columns = columnsFor(study).filter(({ name }) => withPanelIds || name !== 'panel_id')
  const meaning = ({ name }: Column): string => words.meanings[name] ?? name
  const results = { flow: consortOf(imported, participants, issued), outcomes: outcomesOf(study, participants) }
  const books = [
    { table: 'participants', columns },
    { table: 'events', columns: eventColumns() },
  ]
  const script = { study, file: `data/${dataFileName(study, 'participants')}` }
  const file = (path: string, text: string): DatasetFile => ({ path, text: () => [text] })
  return [
    file('dataset_description.json', json(description(imported, books, words.description, meaning))),
    file('README.md', words.readme),
    file('CHANGES.md', words.changes),
    file('.psychdsignore', 'analysis/\nmaterials/\ndocumentation/\nresults/\n'),
    file(`data/${dataFileName(study, 'participants')}`, participantsCsv(columns, participants)),
    {
      path: `data/${dataFileName(study, 'events')}`,
      text: () => eventsCsv(imported, ({ event }) => withPanelIds || event.type !== 'panel'),
    },
    file('analysis/analyse.R', rScript(script)),
    file('analysis/analyse.py', pythonScript(script)),
    file('materials/study.json', json(studyAsFile(study))),
    file('documentation/codebook.csv', codebookCsv(books, meaning)),
    file('documentation/exclusions.csv', exclusionsCsv(participants)),
    file('results/results.json', json(results)),
  ]
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function description(
  { study: { study, hash } }: Imported,
  tables: readonly { readonly columns: readonly Column[] }[],
  words: string,
  meaning: (column: Column) => string,
): unknown {
  const columns = new Map<string, Column>()
  for (const table of tables)
    for (const each of table.columns) if (!columns.has(each.name)) columns.set(each.name, each)
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: study.title === '' ? study.id : study.title,
    description: words,
    schemaVersion: VERSION,
    identifier: `${study.id} ${hash}`,
    keywords: conditionsOf(study).map(({ id }) => id),
    variableMeasured: [...columns.values()].map((each) => ({
      '@type': 'PropertyValue',
      name: each.name,
      description: meaning(each),
      ...(each.unit === null ? {} : { unitText: each.unit }),
    })),
  }
}

/** An archive wants a time of each file: always the same, so that the same data gives the same archive. */
const NO_TIME = '1980-06-01T12:00:00'

/** The files as one archive, in pieces, each packed as soon as it is there. */
export async function* zipOf(files: readonly DatasetFile[]): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  for (const { path, text } of files) {
    const entry = new ZipDeflate(path, { level: 6 })
    entry.mtime = NO_TIME
    zip.add(entry)
    for await (const part of text()) {
      entry.push(strToU8(part), false)
      yield* pieces.splice(0)
    }
    entry.push(new Uint8Array(0), true)
  }
  zip.end()
  yield* pieces.splice(0)
}
