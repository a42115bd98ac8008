import { participantColumns, type Column, type ParticipantColumn } from '#domain/results/columns.ts'
import { covariateTable } from '#domain/results/covariates.ts'
import { EVENT_COLUMNS, eventCells } from '#domain/results/eventRows.ts'
import { readSession, type Imported } from '#domain/results/importRecords.ts'
import { exclusionLog, type Participant } from '#domain/results/participants.ts'
import { printLine } from '#domain/record/seal.ts'
import type { RecordLine } from '#domain/record/types.ts'
import { csv } from '#domain/study/links.ts'
import type { Study } from '#domain/study/types.ts'

/** One row a participant: RFC 4180, lines end in CR LF, with a header. */
export function participantsCsv(columns: readonly ParticipantColumn[], participants: readonly Participant[]): string {
  return csv([columns.map(({ name }) => name), ...participants.map((one) => columns.map(({ cell }) => cell(one)))])
}

/** One object a participant and line; what is a number in the codebook is one here, and what is missing is null. */
export function participantsJsonLines(
  columns: readonly ParticipantColumn[],
  participants: readonly Participant[],
): string {
  return participants
    .map((one) => `${JSON.stringify(Object.fromEntries(columns.map((each) => [each.name, jsonCell(each, one)])))}\n`)
    .join('')
}

function jsonCell({ type, cell }: ParticipantColumn, one: Participant): string | number | null {
  const text = cell(one)
  if (text === '') return null
  return type === 'number' || type === 'integer' ? Number(text) : text
}

export function columnsFor(study: Study): readonly ParticipantColumn[] {
  return participantColumns(study, covariateTable(study))
}

/** One row an event, session by session: whole texts of it, so that nothing has to be held at once. */
export async function* eventsCsv(
  imported: Imported,
  holds: (line: RecordLine) => boolean = () => true,
): AsyncGenerator<string> {
  yield csv([EVENT_COLUMNS])
  for (const { session } of imported.sessions) {
    const lines = (await readSession(imported, session)).filter(holds)
    yield csv(lines.map(eventCells))
  }
}

/** The lines of the record, each once, as they were sealed. */
export async function* eventsJsonLines(imported: Imported): AsyncGenerator<string> {
  for (const { session } of imported.sessions) {
    const lines = await readSession(imported, session)
    yield lines.map((line) => `${printLine(line)}\n`).join('')
  }
}

/** What is measured, in what, and what it can be; its meaning is worded by content. */
export function codebookCsv(tables: readonly Codebook[], meaning: (column: Column) => string): string {
  return csv([
    ['table', 'name', 'type', 'unit', 'values', 'meaning'],
    ...tables.flatMap(({ table, columns }) =>
      columns.map((each) => [table, each.name, each.type, each.unit ?? '', each.values.join(' '), meaning(each)]),
    ),
  ])
}

export interface Codebook {
  readonly table: string
  readonly columns: readonly Column[]
}

export function exclusionsCsv(participants: readonly Participant[]): string {
  return csv([
    ['session_id', 'condition_id', 'rule', 'limit', 'found'],
    ...exclusionLog(participants).map(({ session, condition, rule, limit, found }) => [
      session,
      condition,
      rule,
      limit === null ? '' : String(limit),
      found === null ? '' : String(found),
    ]),
  ])
}
