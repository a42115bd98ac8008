import type { ClaimId, PlainId } from '#content/sentence.ts'
import { isoDay, laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import { REGIONS, TELLINGS, type Region, type Scenario, type Telling } from '#domain/scenario/types.ts'

/** A documented event of the time line: its few words on the line, and the sentence that opens its sources. */
export interface WorldEventRow {
  readonly id: string
  readonly on: IsoDay
  readonly by: 'company' | 'authority'
  readonly words: PlainId
  readonly claim: ClaimId
  readonly regions: readonly Region[]
  readonly tellings: readonly Telling[]
}

type Row = readonly [id: string, on: string, by: 'company' | 'authority', words: PlainId, claim: ClaimId]

const EUROPE = ['uk', 'eu', 'germany', 'france'] as const satisfies readonly Region[]
/** The three tellings in which the date of February 2021 was moved (T06). */
const MOVED = ['happened', 'announced-february', 'announced-may'] as const satisfies readonly Telling[]

function rows(
  regions: readonly Region[],
  tellings: readonly Telling[],
  ...list: readonly Row[]
): readonly WorldEventRow[] {
  return list.map(([id, on, by, words, claim]) => ({ id, on: isoDay(on), by, words, claim, regions, tellings }))
}

const WORLD_EVENTS: readonly WorldEventRow[] = [
  ...rows(
    REGIONS,
    TELLINGS,
    ['terms2016', '2016-08-25', 'company', 'clock.world.terms', 'clock.claim.terms2016'],
    ['terms2021', '2021-01-04', 'company', 'clock.world.terms', 'clock.claim.terms2021'],
  ),
  ...rows(
    REGIONS,
    MOVED,
    ['dateMoved', '2021-01-15', 'company', 'clock.world.dateMoved', 'clock.claim.dateMoved'],
    ['banner', '2021-02-18', 'company', 'clock.world.banner', 'clock.claim.banner'],
    ['effectiveDay', '2021-05-15', 'company', 'clock.world.datePasses', 'clock.claim.datePasses'],
  ),
  ...rows(REGIONS, ['happened'], ['noLimits', '2021-05-28', 'company', 'clock.world.noLimits', 'clock.claim.noLimits']),
  ...rows(
    REGIONS,
    ['announced-january'],
    ['januaryDate', '2021-02-08', 'company', 'clock.world.datePasses', 'clock.claim.datePassesJanuary'],
  ),
  ...rows(
    ['india'],
    TELLINGS,
    ['in2016', '2016-09-23', 'authority', 'clock.world.courtOrder', 'clock.claim.in2016'],
    ['in2021', '2021-07-09', 'company', 'clock.world.promise', 'clock.claim.in2021'],
    ['in2024', '2024-11-18', 'authority', 'clock.world.competition', 'clock.claim.in2024'],
    ['in2025stay', '2025-01-23', 'authority', 'clock.world.courtOrder', 'ledger.in2025stay'],
    ['in2025', '2025-11-04', 'authority', 'clock.world.courtOrder', 'ledger.in2025'],
    ['in2025choice', '2025-12-15', 'authority', 'clock.world.courtOrder', 'ledger.in2025choice'],
    ['in2026', '2026-02-23', 'company', 'clock.world.promise', 'ledger.in2026'],
  ),
  ...rows(
    ['germany'],
    TELLINGS,
    // The day on the order; it was announced four days later (F29). The ledger has the same day.
    ['de2016', '2016-09-23', 'authority', 'clock.world.order', 'clock.claim.de2016'],
    ['de2021', '2021-05-11', 'authority', 'clock.world.order', 'clock.claim.de2021'],
  ),
  ...rows(
    ['uk'],
    TELLINGS,
    ['pauseUk', '2016-11-07', 'authority', 'clock.world.pause', 'clock.claim.pauseUk'],
    ['uk2018', '2018-03-14', 'authority', 'clock.world.undertaking', 'clock.claim.uk2018'],
  ),
  ...rows(['eu', 'germany', 'france'], TELLINGS, [
    'pauseEu',
    '2016-11-08',
    'authority',
    'clock.world.pause',
    'clock.claim.pauseEu',
  ]),
  ...rows(['france'], TELLINGS, [
    'fr2017',
    '2017-12-18',
    'authority',
    'clock.world.formalNotice',
    'clock.claim.fr2017',
  ]),
  ...rows(EUROPE, TELLINGS, ['text2018', '2018-04-24', 'company', 'clock.world.text', 'clock.claim.text2018']),
]

/** The two acts are drawn whole. What came later appears when the clock gets there. */
const END_OF_SECOND_ACT = isoDay('2021-06-01')

/**
 * The documented events of a story, oldest first, as far as the line is drawn. Under a design from the lab nobody told of
 * dates, moved them or showed a banner: what authorities and their regions brought is all that is left of history.
 */
export function worldEvents({ person, telling, design }: Scenario, reached: IsoDay): readonly WorldEventRow[] {
  const end = laterOf(reached, END_OF_SECOND_ACT)
  return WORLD_EVENTS.filter(
    ({ on, regions, tellings }) =>
      on <= end && regions.includes(person.region) && tellings.includes(telling) && !(design && regions === REGIONS),
  ).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
