import { say } from '#content/say.ts'
import type { CategoryId, FlowStatus } from '#domain/dataflow/ids.ts'
import type { HeldBy } from '#domain/dataflow/status.ts'
import type { MatrixCell } from './rows.ts'

/** A status in words, with what holds back where something does. */
export function statusWords(status: FlowStatus, by: HeldBy | null): string {
  if (by !== null && (status === 'held' || status === 'heldOpen')) return say(`flow.${status}.${by}`)
  return say(`flow.is.${status}`)
}

/** The accessible name of a tile: “Phone number, ads: held back by your choice. Changed; it was shared.” */
export function pairName(category: CategoryId, cell: MatrixCell, by: HeldBy | null, later: boolean): string {
  const values = {
    category: say(`category.${category}`),
    purpose: say(`purpose.${cell.purpose}.name`),
    status: statusWords(cell.status, by),
    previous: say(`flow.is.${cell.previous}`),
  }
  const pair = say(cell.changed ? 'flow.pair.changed' : 'flow.pair', values)
  return later ? say('flow.pair.star', { pair }) : pair
}
