import type { IsoDay } from '#domain/day/isoDay.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import type { RefusalId } from '#domain/scenario/types.ts'

type Guard = (standing: Standing, setting: Setting, on: IsoDay) => boolean

/** From this day on the deletion page has a field to touch first and, on Android, a list of reasons (K01, K02). */
export const DELETION_STEPS_SINCE = isoDay('2021-01-01')
/** The day on which the 2021 terms took effect in the end (T16). */
export const EFFECTIVE_DAY = isoDay('2021-05-15')

const isBlocked: Guard = (s) => s.account === 'blocked2016' || s.account === 'blocked2021'
const isLimited: Guard = (s) => s.account === 'callsOnly' || s.account === 'noChatList' || s.account === 'silent'
const answers2016: Guard = (s) => s.screen === 'notice2016' || s.screen === 'panel2016'
const answers2021: Guard = (s) =>
  s.screen === 'notice2021' || s.screen === 'accept2021' || s.screen === 'blocked' || s.screen === 'limited'
const hasNotAccepted2021: Guard = (s) => s.terms2021 !== 'accepted' && s.terms2021 !== 'acceptedAtSignup'
const asksReason: Guard = (_, setting, on) => setting.phone === 'android' && on >= DELETION_STEPS_SINCE

/** The questions a row may ask. None reads a clock: the day comes with the event. */
export const guards = {
  isActive: (s) => s.account === 'active',
  isBlocked,
  isBlockedBy2021: (s) => s.account === 'blocked2021',
  isLimited,
  isOnBlockedPage: (s) => s.account === 'blocked2021' || (s.account === 'blocked2016' && s.terms2021 !== 'notAsked'),
  isInUk: (_, setting) => setting.region === 'uk',
  isAndroid: (_, setting) => setting.phone === 'android',
  isIphone: (_, setting) => setting.phone === 'iphone',
  isBannered: (s) => s.terms2021 === 'bannered',
  onNotice2016: (s) => s.screen === 'notice2016',
  onNotice2021: (s) => s.screen === 'notice2021',
  onPanel2016: (s) => s.screen === 'panel2016',
  onAccount: (s) => s.screen === 'account',
  onBlocked: (s) => s.screen === 'blocked',
  switchIsOn: (s) => s.panelSwitch === 'on',
  switchIsOff: (s) => s.panelSwitch === 'off',
  rowIsEnabled: (s) => s.row === 'enabled',
  askedInPanel: (s) => s.askedFrom === 'panel2016',
  askedInAccount: (s) => s.askedFrom === 'account',
  openedFromAccount: (s) => s.deleteFrom === 'account',
  openedFromBlocked: (s) => s.deleteFrom === 'blocked',
  openedFromNotice: (s) => s.deleteFrom === 'notice2016',
  helpFromNotice: (s) => s.helpFrom === 'notice2021',
  helpFromBlocked: (s) => s.helpFrom === 'blocked',
  answers2016,
  answers2021,
  accepts2016On: (s, setting, on) => answers2016(s, setting, on) && s.panelSwitch === 'on',
  accepts2016Off: (s, setting, on) => answers2016(s, setting, on) && s.panelSwitch === 'off',
  isUnanswered2016: (s) => s.terms2016 === 'asked',
  isUnaccepted2021: (s, setting, on) => s.account === 'active' && hasNotAccepted2021(s, setting, on),
  isNotAsked2016: (s) => s.terms2016 === 'notAsked',
  isNotAsked2021: (s) => s.terms2021 === 'notAsked',
  isCallsOnly: (s) => s.account === 'callsOnly',
  hasNoChatList: (s) => s.account === 'noChatList',
  isSilent: (s) => s.account === 'silent',
  isWindowOpen: (s) => s.window2016 === 'open',
  isReminderDue: (s) => s.account === 'active' && s.terms2021 === 'reminded',
  /** The effective day brings a notice that returns, unless the telling limits the account at once. */
  remindsFromMay: (s, setting) => setting.telling !== 'announced-february' && s.terms2021 === 'bannered',
  remindsActiveFromMay: (s, setting) =>
    setting.telling !== 'announced-february' && s.terms2021 === 'bannered' && s.account === 'active',
  isBeforeEffectiveDay: (_, __, on) => on < EFFECTIVE_DAY,
  isSinceEffectiveDay: (_, __, on) => on >= EFFECTIVE_DAY,
  hasNumberField: (_, __, on) => on >= DELETION_STEPS_SINCE,
  canTypeNumber: (s, _, on) => on < DELETION_STEPS_SINCE || s.field !== 'empty',
  isReadyToAskReason: (s, setting, on) => s.field === 'typed' && asksReason(s, setting, on),
  isReadyToDelete: (s, setting, on) => s.field === 'typed' && !asksReason(s, setting, on),
  isListOpen: (s) => s.reasons !== 'closed',
  isReasonChosen: (s) => s.reasons === 'chosen',
  isNotice2016Due: (s) => s.account === 'active' && s.terms2016 === 'asked' && s.terms2021 === 'notAsked',
  isNotice2021Due: (s) => s.account === 'active' && (s.terms2021 === 'asked' || s.terms2021 === 'reminded'),
} as const satisfies Record<string, Guard>

export type GuardId = keyof typeof guards

/** Why a step is not possible, told by the guard that said no. Guards of world events never refuse a person. */
export const refusalOf: Partial<Record<GuardId, (standing: Standing) => RefusalId>> = {
  isActive: () => 'cannotBePutOff',
  isBlocked: () => 'notBlocked',
  isBlockedBy2021: () => 'noHelpHere',
  isAndroid: () => 'notOnThisPhone',
  isIphone: () => 'notOnThisPhone',
  isBannered: () => 'noBanner',
  switchIsOn: () => 'switchAlreadyOff',
  switchIsOff: () => 'switchAlreadyOn',
  rowIsEnabled: (s) => (s.row === 'greyed' ? 'rowGreyed' : 'rowAbsent'),
  hasNumberField: () => 'fieldNotThere',
  canTypeNumber: () => 'fieldNotFocused',
  isReadyToAskReason: () => 'noNumberTyped',
  isReadyToDelete: () => 'noNumberTyped',
  isListOpen: () => 'listNotOpened',
  isReasonChosen: () => 'noReasonChosen',
}
