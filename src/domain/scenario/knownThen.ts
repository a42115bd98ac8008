import type { CategoryId, FlowStatus, PurposeId, RegimeId } from '#domain/dataflow/ids.ts'
import { matrix } from '#domain/dataflow/matrix/matrix.ts'
import { PAIRS } from '#domain/dataflow/pairs.ts'
import type { Lens } from '#domain/dataflow/readings/lens.ts'
import { resolve } from '#domain/dataflow/readings/resolve.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { evidencePublicOn, laterThan } from '#domain/evidence/publicOn.ts'
import type { SourceId } from '#domain/evidence/sources.ts'
import type { Moment } from '#domain/scenario/moment.ts'

/** What could be known on a day. Heavy (the record with all its sources): loaded with `import()` when it is asked for. */

/** What a pair rests on as it is read: the rows of the reading where it has any, else the record's sources. */
function restsOn(lens: Lens, regime: RegimeId, category: CategoryId, purpose: PurposeId): readonly SourceId[] {
  const { terms, row } = resolve(lens, regime, category, purpose)
  if (row && row.says !== 'record') return row.src
  return matrix[category][terms?.as ?? regime][purpose].src
}

/** Whether every source of a pair, as it is read, is later than the day. */
export function isKnownOnlyLater(
  lens: Lens,
  regime: RegimeId,
  category: CategoryId,
  purpose: PurposeId,
  on: IsoDay,
): boolean {
  return laterThan(restsOn(lens, regime, category, purpose), on) !== null
}

/** Pairs, as `category purpose`, that have something to say and rest only on sources later than the day shown. */
export function laterPairsRead(
  regime: RegimeId,
  on: IsoDay,
  statuses: readonly FlowStatus[],
  lens: Lens,
): ReadonlySet<string> {
  const later = PAIRS.filter(
    ({ category, purpose }, index) =>
      statuses[index] !== 'blank' && isKnownOnlyLater(lens, regime, category, purpose, on),
  )
  return new Set(later.map(({ category, purpose }) => `${category} ${purpose}`))
}

/** What was known of the pairs on a day: those that rest only on later sources were open. A blank stays blank. */
export function knownStatuses(
  regime: RegimeId,
  on: IsoDay,
  statuses: readonly FlowStatus[],
  lens: Lens,
): readonly FlowStatus[] {
  const later = laterPairsRead(regime, on, statuses, lens)
  return statuses.map((status, index) => {
    const pair = PAIRS[index]
    return pair && later.has(`${pair.category} ${pair.purpose}`) ? 'open' : status
  })
}

/**
 * The moment as far as it could be known on its day. What it was before is told with the same knowledge: a pair that
 * becomes known has not changed.
 */
export function knownMoment(moment: Moment): Moment {
  const { on, regime, regimeBefore, statuses, previousStatuses, lens, lensBefore } = moment
  return {
    ...moment,
    statuses: knownStatuses(regime, on, statuses, lens),
    previousStatuses: knownStatuses(regimeBefore, on, previousStatuses, lensBefore),
  }
}

/** Of a sentence, by what it rests on: one thing that came later is enough, for the sentence tells of it. */
export function tellsOfLater(ids: readonly string[], day: IsoDay): boolean {
  return ids.some((id) => evidencePublicOn(id, day) === false)
}
