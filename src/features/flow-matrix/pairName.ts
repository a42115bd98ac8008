import { say } from '#content/say.ts'
import type { CategoryId, FlowStatus } from '#domain/dataflow/ids.ts'
import type { HeldBy } from '#domain/dataflow/status.ts'
import type { MatrixCell } from './rows.ts'

/** A status in words, with what holds back where something does. */
export function statusWords(status: FlowStatus, by: HeldBy | null): string {
  if (by !== null && (status === 'held' || status === 'heldOpen')) return say(`flow.${status}.${by}`)
  return say(`flow.is.${status}`)
}

export interface PairMarks {
  /** Rests only on sources later than the day shown. */
  readonly later: boolean
  /** Only what was public on the day counts. */
  readonly isCut: boolean
  /** Another reading draws it otherwise. */
  readonly differs: boolean
}

/** The accessible name of a tile: “Phone number, ads: held back by your choice. Changed; it was shared.” */
export function pairName(category: CategoryId, cell: MatrixCell, by: HeldBy | null, marks: PairMarks): string {
  const values = {
    category: say(`category.${category}`),
    purpose: say(`purpose.${cell.purpose}.name`),
    status: statusWords(cell.status, by),
    previous: say(`flow.is.${cell.previous}`),
  }
  const pair = say(cell.changed ? 'flow.pair.changed' : 'flow.pair', values)
  const marked = marks.later ? say(marks.isCut ? 'cutoff.unknown' : 'flow.pair.star', { pair }) : pair
  return marks.differs ? say('flow.pair.differs', { pair: marked }) : marked
}
