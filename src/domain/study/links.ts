import { conditionsOf } from '#domain/study/conditions.ts'
import {
  conditionOfParticipant,
  permutedBlocks,
  slotAt,
  slotCode,
  slotOfCode,
  type Plan,
} from '#domain/study/assign.ts'
import type { BlockPlan } from '#domain/study/assign.ts'
import type { Condition, Study } from '#domain/study/types.ts'

export function planOf(study: Study): Plan {
  return { study: study.id, seed: study.assignment.seed, conditions: conditionsOf(study).length }
}

/** Null where the conditions are not given out in blocks, or there are none. */
export function blockPlanOf(study: Study): BlockPlan | null {
  const { assignment } = study
  const plan = planOf(study)
  if (assignment.by === 'participantId' || plan.conditions === 0) return null
  return { ...plan, blocks: assignment.blocks }
}

/** The file that participants open. */
export function runFileName({ id }: Study): string {
  return `run-${id}.html`
}

/** After `#`, which no host is told: the study's id and a slot, never the study. */
export function studyLink(base: string, { id }: Pick<Study, 'id'>, code: string): string {
  return `${base}#study=${id}&slot=${code}`
}

/** What a panel adds behind it is read elsewhere. */
const LINK = /^#study=([a-z0-9][a-z0-9-]{0,39})&slot=([0-9a-z]{1,6}-[0-9a-z]{6})(?:&.*)?$/

/** What a link says after `#`; null: it is none of ours. */
export function readLink(hash: string): { readonly study: string; readonly slot: string } | null {
  const [, study, slot] = LINK.exec(hash) ?? []
  return study === undefined || slot === undefined ? null : { study, slot }
}

/** What a study was about, to be read at any later time: it names the session, for whoever has it on this device. */
export function debriefLink(base: string, session: string): string {
  return `${base}#debrief=${session}`
}

const DEBRIEF = /^#debrief=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** The session that a debrief link names; null: it is none. */
export function readDebriefLink(hash: string): string | null {
  return DEBRIEF.exec(hash)?.[1] ?? null
}

/** Who comes, as the run page knows them. */
export type Arrival =
  | { readonly slot: string }
  | { readonly participant: string }
  /** How many sessions this device has begun before. */
  | { readonly counter: number }

/** The condition of who comes; null where the study does not assign by that, or the slot is none of its own. */
export function assignedCondition(study: Study, arrival: Arrival): Condition | null {
  const index = placeOf(study, arrival)
  return index === null ? null : (conditionsOf(study)[index] ?? null)
}

function placeOf(study: Study, arrival: Arrival): number | null {
  const { by } = study.assignment
  const blocks = blockPlanOf(study)
  if ('slot' in arrival) {
    const slot = blocks && by === 'links' ? slotOfCode(blocks, arrival.slot) : null
    return blocks && slot !== null ? slotAt(blocks, slot).condition : null
  }
  if ('counter' in arrival) {
    const { counter } = arrival
    const isCount = Number.isSafeInteger(counter) && counter >= 0
    return blocks && by === 'kiosk' && isCount ? slotAt(blocks, counter).condition : null
  }
  const plan = planOf(study)
  return by === 'participantId' && plan.conditions > 0 ? conditionOfParticipant(plan, arrival.participant) : null
}

/** The list of single-use links as CSV (RFC 4180); none of its columns tells the condition. */
export function linksCsv(study: Study, count: number, base: string): string {
  const plan = blockPlanOf(study)
  if (!plan) return csv([['number', 'block', 'slot', 'link']])
  const rows = permutedBlocks(plan, count).map(({ index, block }) => {
    const code = slotCode(plan, index)
    return [String(index + 1), String(block + 1), code, studyLink(base, study, code)]
  })
  return csv([['number', 'block', 'slot', 'link'], ...rows])
}

/** RFC 4180: lines end in CR LF; what holds a comma, a quote or an end of line stands in quotes, quotes doubled. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
