import type { FlowStatus, RegimeId } from '#domain/dataflow/ids.ts'
import { knownSince } from '#domain/dataflow/knownSince.ts'
import { PAIRS } from '#domain/dataflow/pairs.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'

/** Pairs, as `category purpose`, that have something to say and rest only on sources later than the day shown. */
export function laterPairs(regime: RegimeId, on: IsoDay, statuses: readonly FlowStatus[]): ReadonlySet<string> {
  const later = PAIRS.filter(({ category, purpose }, index) => {
    const since = knownSince(regime, category, purpose)
    return since !== null && on < since && statuses[index] !== 'blank'
  })
  return new Set(later.map(({ category, purpose }) => `${category} ${purpose}`))
}
