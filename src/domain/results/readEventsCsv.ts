import Papa from 'papaparse'
import { canonicalJson } from '#domain/canonical/canonicalJson.ts'
import type { EventColumn } from '#domain/results/eventRows.ts'

const NEEDED = ['session_id', 'seq', 'event', 'prev', 'hash', 'study_hash'] as const

export interface CsvRecords {
  /** Lines of the record, as they would stand in a file of their own. */
  readonly text: string
  /** Rows (from 1, the header is the first) out of which no line can be made. */
  readonly unread: readonly number[]
}

/** Our own export of events, back as lines of the record. Null: it is another table. */
export function readEventsCsv(text: string): CsvRecords | null {
  const { data } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true })
  const [header = [], ...rows] = data
  if (!NEEDED.every((column) => header.includes(column))) return null
  const lines: string[] = []
  const unread: number[] = []
  for (const [index, cells] of rows.entries()) {
    const line = cells.length === header.length ? lineOf(header, cells) : null
    if (line === null) unread.push(index + 2)
    else lines.push(`${line}\n`)
  }
  return { text: lines.join(''), unread }
}

function lineOf(header: readonly string[], cells: readonly string[]): string | null {
  const cell = (column: EventColumn): string => cells[header.indexOf(column)] ?? ''
  try {
    const time = cell('t_ms')
    const standing = cell('standing')
    const changed = cell('changed_pairs')
    return canonicalJson({
      format: cell('format'),
      session: cell('session_id'),
      study: cell('study_id'),
      studyHash: cell('study_hash'),
      condition: cell('condition_id'),
      kind: cell('kind'),
      seq: Number(cell('seq')),
      t: time === '' ? null : Number(time),
      phone: standing === '' ? null : { day: cell('sim_date'), screen: cell('screen'), standing },
      event: JSON.parse(cell('event')) as unknown,
      changed: changed === '' ? [] : changed.split('; ').map((change) => change.split(' ')),
      prev: cell('prev'),
      hash: cell('hash'),
    })
  } catch {
    return null
  }
}
