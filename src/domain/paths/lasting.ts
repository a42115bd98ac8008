import type { LabRegions, Regions, Standing } from '#domain/consent/standing.ts'
import type { PurposeId } from '#domain/dataflow/ids.ts'
import type { Design } from '#domain/design/design.ts'
import { heldIn } from '#domain/design/held.ts'

/**
 * What stays of a day when it is over. An end is one value for each: on which screen somebody happens to look, and what
 * a page remembers while it is open, make no other end.
 */
export const LASTING = ['sharing2016', 'account', 'terms2016', 'window2016', 'terms2021', 'authority'] as const
export type LastingId = (typeof LASTING)[number]

/** Of a design from the lab the answer stays, too, and which uses are held back. */
export interface EndState extends Pick<Regions, LastingId> {
  readonly answer?: LabRegions['answer']
  readonly held?: readonly PurposeId[]
}

export function endStateOf(standing: Standing, design: Design | undefined): EndState {
  const { sharing2016, account, terms2016, window2016, terms2021, authority, answer } = standing
  const state = { sharing2016, account, terms2016, window2016, terms2021, authority }
  return design && answer !== undefined ? { ...state, answer, held: heldIn({ ...standing, answer }, design) } : state
}

export function endKey(state: EndState): string {
  const { answer, held } = state
  const shipped = LASTING.map((region) => state[region]).join()
  return answer === undefined ? shipped : `${shipped},${answer},${held?.join('+')}`
}
