import type { Column, ColumnType, Unit } from '#domain/results/columns.ts'
import { EVENT_COLUMNS, type EventColumn } from '#domain/results/eventRows.ts'
import { RECORD_KINDS } from '#domain/record/types.ts'

const KNOWN: Partial<Record<EventColumn, readonly [ColumnType, (Unit | null)?, (readonly string[])?]>> = {
  seq: ['integer', 'count'],
  t_ms: ['number', 'ms'],
  sim_date: ['date'],
  actor: ['category', null, ['participant', 'app']],
  kind: ['category', null, RECORD_KINDS],
}

/** What some columns of the table of events share with that of participants, they mean there too. */
const SHARED: ReadonlySet<EventColumn> = new Set(['session_id', 'condition_id'])

export function eventColumns(): readonly Column[] {
  return EVENT_COLUMNS.map((name) => {
    const [type, unit, values] = KNOWN[name] ?? (['text'] as const)
    const about = SHARED.has(name) || name === 'row_id' ? name : `event_${name}`
    return { name, about, item: null, type, unit: unit ?? null, values: values ?? [] }
  })
}
