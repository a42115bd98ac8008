import { canonicalJson } from '#domain/canonical/canonicalJson.ts'
import type { AnswerValue, RecordEvent, RecordLine } from '#domain/record/types.ts'

/** One row an event. The last eight give the line back as it was sealed: such a file can be imported again. */
export const EVENT_COLUMNS = [
  'row_id',
  'session_id',
  'condition_id',
  'seq',
  't_ms',
  'sim_date',
  'screen',
  'actor',
  'type',
  'target',
  'value',
  'changed_pairs',
  'kind',
  'standing',
  'event',
  'study_id',
  'study_hash',
  'format',
  'prev',
  'hash',
] as const
export type EventColumn = (typeof EVENT_COLUMNS)[number]

export function eventRow(line: RecordLine): Readonly<Record<EventColumn, string>> {
  const { event, phone } = line
  const { target, value } = toldOf(event)
  return {
    row_id: `${line.session}:${line.seq}`,
    session_id: line.session,
    condition_id: line.condition,
    seq: String(line.seq),
    t_ms: line.t === null ? '' : String(line.t),
    sim_date: phone?.day ?? '',
    screen: phone?.screen ?? '',
    actor: PARTICIPANT.has(event.type) ? 'participant' : 'app',
    type: event.type,
    target,
    value,
    changed_pairs: line.changed.map((change) => change.join(' ')).join('; '),
    kind: line.kind,
    standing: phone?.standing ?? '',
    event: canonicalJson(event),
    study_id: line.study,
    study_hash: line.studyHash,
    format: line.format,
    prev: line.prev,
    hash: line.hash,
  }
}

export function eventCells(line: RecordLine): readonly string[] {
  const row = eventRow(line)
  return EVENT_COLUMNS.map((column) => row[column])
}

const PARTICIPANT: ReadonlySet<RecordEvent['type']> = new Set([
  'consent',
  'step',
  'refused',
  'answered',
  'left',
  'kept',
  'withdrawn',
])

/** What an event was about, and what came of it. */
function toldOf(event: RecordEvent): { readonly target: string; readonly value: string } {
  switch (event.type) {
    case 'page':
      return { target: event.page, value: '' }
    case 'consent':
      return { target: event.statements.join(' '), value: yesNo(event.given) }
    case 'shown':
      return { target: event.screen, value: '' }
    case 'step':
      return { target: event.step, value: '' }
    case 'refused':
      return { target: event.step, value: event.reason }
    case 'passed':
      return { target: event.to, value: '' }
    case 'answered':
      return { target: event.question, value: answerText(event.value) }
    case 'away':
      return { target: event.how, value: String(event.ms) }
    case 'resumed':
      return { target: event.after, value: event.awayMs === null ? '' : String(event.awayMs) }
    case 'left':
      return { target: event.from, value: '' }
    default:
      return { target: '', value: '' }
  }
}

export function yesNo(value: boolean): 'yes' | 'no' {
  return value ? 'yes' : 'no'
}

/** Several answers to one item stand in one cell. */
export function answerText(value: AnswerValue): string {
  return Array.isArray(value) ? value.join(' ') : String(value)
}
