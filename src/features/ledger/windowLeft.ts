import { LAST_EXISTING_DAY } from '#domain/consent/calendar.ts'
import { EFFECTIVE_DAY } from '#domain/consent/guards.ts'
import { addDays, daysBetween, isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import type { LedgerItem } from './ledgerItem.ts'

/** How long a choice is still there after an entry. */
type WindowLeft =
  | { readonly kind: 'accept' | 'change' | 'opened'; readonly days: number; readonly until: IsoDay }
  | { readonly kind: 'closed' | 'closedBefore'; readonly until: IsoDay }
  | { readonly kind: 'used' | 'offAtOnce' | 'blocked' | 'none' }

/** The date that the notice of January 2021 names (P06), until it is moved (T06). */
const DATE_2021 = isoDay('2021-02-08')
const MOVED_ON = isoDay('2021-01-15')

const NONE: WindowLeft = { kind: 'none' }

function isAccepted2021({ entry }: LedgerItem): boolean {
  return entry.regime === 'row2021' || entry.regime === 'row2021optout' || entry.regime === 'eea2021'
}

function left2021({ entry, asOf, scenario }: LedgerItem): WindowLeft {
  if (entry.screen === 'blocked' || entry.screen === 'limited') return { kind: 'blocked' }
  const isMoved = scenario.telling !== 'announced-january' && asOf >= MOVED_ON
  const until = isMoved ? EFFECTIVE_DAY : DATE_2021
  return asOf > until ? NONE : { kind: 'accept', days: daysBetween(asOf, until), until }
}

function leftToAccept(item: LedgerItem): WindowLeft {
  const { asOf, scenario } = item
  const { person, firstSeen } = scenario
  if (asOf >= firstSeen[2021]) return left2021(item)
  const until = addDays(firstSeen[2016], 30)
  const isAsked = person.joined <= LAST_EXISTING_DAY && asOf >= firstSeen[2016] && asOf <= until
  return isAsked ? { kind: 'accept', days: daysBetween(asOf, until), until } : NONE
}

function leftToChange({ entry, asOf }: LedgerItem): WindowLeft {
  const until = entry.standing.optOutUntil
  if (until === null) return NONE
  if (entry.event === 'windowClosed') return { kind: 'closed', until }
  if (asOf > until) return { kind: 'closedBefore', until }
  return {
    kind: asOf === entry.on && entry.event === 'agree' ? 'opened' : 'change',
    days: daysBetween(asOf, until),
    until,
  }
}

/** A lab design: its own dates, whichever they are. */
function leftInLab(item: LedgerItem): WindowLeft {
  const { entry, asOf } = item
  const { account, answer, acceptBy } = entry.standing
  if (account !== 'active') return { kind: 'blocked' }
  if (answer !== 'open') return leftToChange(item)
  return acceptBy === null || asOf > acceptBy
    ? NONE
    : { kind: 'accept', days: daysBetween(asOf, acceptBy), until: acceptBy }
}

export function windowLeft(item: LedgerItem): WindowLeft {
  const { entry, asOf, scenario } = item
  if (scenario.design && entry.screen !== 'gone') return leftInLab(item)
  if (entry.screen === 'gone' || isAccepted2021(item)) return NONE
  const { sharing2016, optOutUntil } = entry.standing
  if (sharing2016 === 'none') return leftToAccept(item)
  const asked2021 = asOf >= scenario.firstSeen[2021] ? left2021(item) : NONE
  if (asked2021.kind !== 'none') return asked2021
  if (sharing2016 === 'on') return leftToChange(item)
  if (sharing2016 === 'noChoice') return NONE
  return { kind: optOutUntil === null ? 'offAtOnce' : 'used' }
}
