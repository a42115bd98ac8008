import { DECISIONS } from '#domain/results/answer.ts'
import { covariateKey, COVARIATE_IDS, type CovariateTable } from '#domain/results/covariates.ts'
import { answerText, yesNo } from '#domain/results/eventRows.ts'
import { allItems } from '#domain/results/items.ts'
import { measured } from '#domain/results/measures.ts'
import type { Participant } from '#domain/results/participants.ts'
import { inRuns } from '#domain/results/ways.ts'
import type { ChainFault } from '#domain/record/verify.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import { HOLD_BACK_ANSWERS } from '#domain/study/holdBack.ts'
import { SUS_ITEMS, SUS_POINTS } from '#domain/study/scoring.ts'
import { LIMITED_RULES, PLAIN_RULES, type Item, type MeasureId, type Study } from '#domain/study/types.ts'

export type ColumnType = 'text' | 'number' | 'integer' | 'date' | 'category'
export type Unit = 'ms' | 'taps' | 'days' | 'pairs' | 'share' | 'points' | 'count'

/** A column as the codebook tells it. Its meaning is worded by content, by its kind and its item. */
export interface Column {
  readonly name: string
  /** What it is a column of; several columns may be of one kind. */
  readonly about: string
  readonly item: string | null
  readonly type: ColumnType
  readonly unit: Unit | null
  /** All that a category can be; empty: not a category. */
  readonly values: readonly string[]
}

export interface ParticipantColumn extends Column {
  /** Empty where there is nothing to say. */
  readonly cell: (one: Participant) => string
}

type Value = string | number | boolean | null | undefined

function column(
  name: string,
  [type, unit, values]: readonly [ColumnType, (Unit | null)?, (readonly string[])?],
  value: (one: Participant) => Value,
  about = name,
  item: string | null = null,
): ParticipantColumn {
  return { name, about, item, type, unit: unit ?? null, values: values ?? [], cell: (one) => told(value(one)) }
}

function told(value: Value): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'boolean' ? yesNo(value) : String(value)
}

const TEXT = ['text'] as const
const YES_NO = ['category', null, ['yes', 'no']] as const
const MS = ['number', 'ms'] as const
const COUNT = ['integer', 'count'] as const

/** All columns of the table of participants, in their order. */
export function participantColumns(study: Study, covariates: CovariateTable): readonly ParticipantColumn[] {
  return [
    ...sessionColumns(study),
    ...decisionColumns(),
    ...endColumns(study),
    ...allItems(study).flatMap(itemColumns),
    ...timeColumns(),
    ...recordColumns(),
    ...COVARIATE_IDS.map((id) =>
      column(
        id,
        id.startsWith('design_taps_') ? ['integer', 'taps'] : ['number'],
        ({ condition, task }) => task && covariates.get(covariateKey(condition, task.phone))?.[id],
      ),
    ),
  ]
}

function sessionColumns(study: Study): readonly ParticipantColumn[] {
  const conditions = conditionsOf(study).map(({ id }) => id)
  const rules = [...LIMITED_RULES, ...PLAIN_RULES]
  return [
    column('row_id', TEXT, ({ session }) => session),
    column('session_id', TEXT, ({ session }) => session),
    column('condition_id', ['category', null, conditions], ({ condition }) => condition),
    column('assigned_condition', ['category', null, conditions], ({ assigned }) => assigned),
    column('slot', ['integer', null], ({ slotNumber }) => slotNumber),
    column('panel_id', TEXT, ({ panelId }) => panelId),
    column('record_kind', ['category', null, ['real', 'preview', 'synthetic']], ({ kind }) => kind),
    column('consent', ['category', null, ['given', 'refused', 'notAsked']], ({ consent }) => consent),
    column('end', ['category', null, ['completed', 'left', 'open']], ({ end }) => end),
    column('kept', YES_NO, ({ isKept }) => isKept),
    column('analysed', YES_NO, ({ isAnalysed }) => isAnalysed),
    column('excluded_by', ['category', null, rules], ({ excludedBy }) => excludedBy.map(({ rule }) => rule).join(' ')),
  ]
}

function share(measure: MeasureId, name: string): ParticipantColumn {
  return column(name, YES_NO, (one) => {
    const value = measured({ measure, item: null }, one)
    return typeof value === 'boolean' ? value : null
  })
}

function decisionColumns(): readonly ParticipantColumn[] {
  const decisions = [...DECISIONS, 'none']
  return [
    column('phone', ['category', null, ['android', 'iphone']], ({ task }) => task?.phone),
    column('decision', ['category', null, decisions], ({ task }) => task && (task.first ?? 'none')),
    column('decision_ms', MS, ({ task }) => task?.decisionMs),
    column('taps_to_decision', ['integer', 'taps'], ({ task }) => task?.tapsToDecision),
    column('path', TEXT, ({ task }) => task && pathText(task.path)),
    share('heldBackFirst', 'held_back_first'),
    share('answered', 'answered'),
  ]
}

function endColumns(study: Study): readonly ParticipantColumn[] {
  const hasComprehension = allItems(study).some(({ kind }) => kind === 'comprehension')
  return [
    column('decision_at_end', ['category', null, [...DECISIONS, 'none']], ({ task }) => task && (task.atEnd ?? 'none')),
    share('heldBackAtEnd', 'held_back_at_end'),
    share('sharedAtEnd', 'shared_at_end'),
    share('leftService', 'left_service'),
    column('pairs_shared', ['integer', 'pairs'], ({ task }) => task?.pairsShared),
    column('taps', ['integer', 'taps'], ({ task }) => task?.taps),
    column('refused_steps', COUNT, ({ task }) => task?.refusals),
    column('last_day', ['date'], ({ task }) => task?.lastDay),
    column('last_screen', TEXT, ({ task }) => task?.lastScreen),
    ...(hasComprehension
      ? [
          column('comprehension_share', ['number', 'share'], (one) => {
            const value = measured({ measure: 'comprehension', item: null }, one)
            return typeof value === 'number' ? value : null
          }),
        ]
      : []),
    column('attention_failed', COUNT, ({ failedChecks }) => failedChecks),
  ]
}

/** `item_ID`, and what was made of it. Signs that names of variables cannot have are written as a line. */
function itemColumns(item: Item): readonly ParticipantColumn[] {
  const { id, kind } = item
  const name = `item_${id.replace(/[^A-Za-z0-9]/g, '_')}`
  const answer = (one: Participant): Value => {
    const value = one.answers[id]
    return value === undefined ? null : answerText(value)
  }
  if (kind === 'sus')
    return [
      ...SUS_ITEMS.map((number) =>
        column(
          `${name}_${number}`,
          ['integer', 'points', points(SUS_POINTS)],
          (one) => susAnswer(one, id, number),
          'item_sus',
          id,
        ),
      ),
      column(`${name}_score`, ['number', 'points'], ({ sus }) => sus, 'sus_score', id),
    ]
  const own = column(name, answerType(item), answer, `item_${kind}`, id)
  return kind === 'comprehension'
    ? [own, column(`${name}_right`, YES_NO, ({ understood }) => understood[id], 'item_right', id)]
    : [own]
}

function susAnswer({ answers }: Participant, id: string, number: number): Value {
  const whole = answers[id]
  const single = answers[`${id}.${number}`]
  return Array.isArray(whole) ? whole[number - 1] : single === undefined ? null : answerText(single)
}

function points(most: number): readonly string[] {
  return Array.from({ length: most }, (_, at) => String(at + 1))
}

function answerType(item: Item): readonly [ColumnType, (Unit | null)?, (readonly string[])?] {
  if (item.kind === 'number') return ['number']
  if (item.kind === 'likert') return ['integer', 'points', points(item.points)]
  if ('options' in item) return ['category', null, item.options.map(({ id }) => id)]
  if (item.kind !== 'comprehension') return TEXT
  return ['category', null, item.asks === 'canHoldBack' ? HOLD_BACK_ANSWERS : item.of]
}

function timeColumns(): readonly ParticipantColumn[] {
  return [
    column('run_ms', MS, ({ times }) => times.run),
    column('task_ms', MS, ({ times }) => times.task),
    column('hidden_ms', MS, ({ times }) => times.hidden),
    column('blurred_ms', MS, ({ times }) => times.blurred),
    column('away_ms', MS, ({ times }) => times.away),
    column('clock_resolution_ms', MS, ({ times }) => times.resolution),
    column('sittings', COUNT, ({ times }) => times.sittings),
    column('device_input', ['category', null, ['touch', 'mouse']], ({ device }) => device?.input),
    column('device_width', ['category', null, ['narrow', 'middle', 'wide']], ({ device }) => device?.width),
  ]
}

function recordColumns(): readonly ParticipantColumn[] {
  return [
    column('events', COUNT, ({ lines }) => lines.events),
    column('record_whole', YES_NO, ({ lines }) => lines.faults.length === 0),
    column('record_faults', TEXT, ({ lines }) => lines.faults.map(faultText).join('; ')),
  ]
}

/** A fault of a chain in words of the file: `gap 12-14`, `edited 20`. */
export function faultText(fault: ChainFault): string {
  if (fault.what === 'gap') return `gap ${fault.from}-${fault.to}`
  return fault.what === 'mixed' ? `mixed ${fault.seq} ${fault.field}` : `${fault.what} ${fault.seq}`
}

/** `readMore switchOff notNow*3`. */
export function pathText(path: Parameters<typeof inRuns>[0]): string {
  return inRuns(path)
    .map(({ step, times }) => (times === 1 ? step : `${step}*${times}`))
    .join(' ')
}
