import { addDays, isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import type { WorldEventType } from '#domain/consent/events.ts'
import { EFFECTIVE_DAY, type GuardId } from '#domain/consent/guards.ts'
import { overlayRulings } from '#domain/consent/overlays.ts'
import type { Basis, ByDesign, Where } from '#domain/consent/row.ts'
import type { Actor, Region, Telling } from '#domain/scenario/types.ts'

export const REPLAY_START = isoDay('2016-08-24')
export const LAST_DAY = isoDay('2026-11-22')
/** Who joined on or before this day was asked in 2016; who joined later never was (F20). */
export const LAST_EXISTING_DAY = isoDay('2016-08-25')
/** Who joined after this day accepted the 2021 terms at sign-up. */
export const LAST_DAY_OF_2016_TERMS = isoDay('2021-01-04')

/** A day of this person's own: the row falls due the given number of days after it. */
type PersonalDay = {
  readonly after: 'firstSeen2016' | 'firstSeen2021' | 'acceptBy' | 'optOutUntil' | 'joined' | 'remindOn'
  readonly days: number
}

export type CalendarRow = {
  readonly on: IsoDay | PersonalDay
  readonly event: WorldEventType
  readonly by: Actor
  readonly when?: GuardId
  readonly tellings?: readonly Telling[]
  readonly regions?: readonly Region[]
  /** Which ruling or limit, where several share an event. */
  readonly id?: string
  readonly where?: Where
} & (Basis | ByDesign)

const ANNOUNCED: readonly Telling[] = ['announced-january', 'announced-february', 'announced-may']
const MOVED: readonly Telling[] = ['happened', 'announced-february', 'announced-may']
export const EUROPE: readonly Region[] = ['uk', 'eu', 'germany', 'france']

const SEVERAL_WEEKS = 28
const A_FEW_WEEKS = 21
/** Days without connecting after which an account is generally deleted (T23). */
const INACTIVITY = 120

const silentFebruary = addDays(EFFECTIVE_DAY, A_FEW_WEEKS)
const listHidden = addDays(EFFECTIVE_DAY, SEVERAL_WEEKS)
const silentMay = addDays(listHidden, A_FEW_WEEKS)

/** What the world and the clock do, in the order in which it stands within one day. */
// prettier-ignore
export const calendar: readonly (CalendarRow & Basis)[] = [
  { on: { after: 'firstSeen2016', days: 0 }, event: 'noticeShown2016', by: 'company', when: 'isNotAsked2016', cites: ['F05', 'F06'] },
  { on: { after: 'firstSeen2021', days: 0 }, event: 'noticeShown2021', by: 'company', when: 'isNotAsked2021', cites: ['P03'] },
  { on: { after: 'acceptBy', days: 1 }, event: 'acceptByPassed', by: 'clock', when: 'isUnanswered2016', cites: ['F07', 'F08'], assumes: 'noRecordPastDate' },
  { on: { after: 'optOutUntil', days: 1 }, event: 'windowClosed', by: 'clock', when: 'isWindowOpen', cites: ['F09'], assumes: 'inclusiveWindow' },
  { on: isoDay('2021-01-15'), event: 'dateMoved', by: 'company', tellings: MOVED, cites: ['T06'] },
  { on: isoDay('2021-02-18'), event: 'bannerShown', by: 'company', tellings: MOVED, cites: ['T09', 'T10'] },
  { on: EFFECTIVE_DAY, event: 'effectiveDay', by: 'company', tellings: MOVED, cites: ['T06', 'T16'] },
  { on: isoDay('2018-04-24'), event: 'textChanged', by: 'company', regions: EUROPE, cites: ['F43'] },
  { on: { after: 'acceptBy', days: 1 }, event: 'blockedFor2016', by: 'clock', when: 'isUnanswered2016', tellings: ANNOUNCED, cites: ['F45', 'F46'] },
  { on: isoDay('2021-02-08'), event: 'blockedFor2021', by: 'clock', when: 'isUnaccepted2021', tellings: ['announced-january'], cites: ['P06', 'P11'], assumes: 'firstDayWithout' },
  { on: EFFECTIVE_DAY, event: 'callsOnlyBegan', by: 'clock', when: 'isUnaccepted2021', tellings: ['announced-february'], id: 'callsOnly', cites: ['T11', 'T12'] },
  { on: listHidden, event: 'chatListHidden', by: 'clock', when: 'isUnaccepted2021', tellings: ['announced-may'], id: 'noChatList', cites: ['T14'], assumes: 'severalWeeks' },
  { on: silentFebruary, event: 'accountSilenced', by: 'clock', when: 'isCallsOnly', tellings: ['announced-february'], cites: ['T12'], assumes: 'severalWeeks' },
  { on: silentMay, event: 'accountSilenced', by: 'clock', when: 'hasNoChatList', tellings: ['announced-may'], cites: ['T14'], assumes: 'severalWeeks' },
  { on: addDays(silentFebruary, INACTIVITY), event: 'accountDeleted', by: 'clock', when: 'isSilent', tellings: ['announced-february'], cites: ['T12', 'T23'], assumes: 'inactivityFromSilence' },
  { on: addDays(silentMay, INACTIVITY), event: 'accountDeleted', by: 'clock', when: 'isSilent', tellings: ['announced-may'], cites: ['T14', 'T23'], assumes: 'inactivityFromSilence' },
  { on: isoDay('2016-11-07'), event: 'pauseBegan', by: 'authority', regions: ['uk'], id: 'pauseUk', cites: ['F32'] },
  { on: isoDay('2016-11-08'), event: 'pauseBegan', by: 'authority', regions: ['eu', 'germany', 'france'], id: 'pauseEu', cites: ['F33'], assumes: 'pauseDayEu' },
  ...overlayRulings,
]
