import { rowsOf } from '#domain/consent/row.ts'

/** The 2021 terms. There is no value for "refused": no control recorded a no (P08). */
// prettier-ignore
export const terms2021Rows = rowsOf('terms2021', [
  { from: 'notAsked', on: 'noticeShown2021', to: 'asked', cites: ['P03', 'P06'] },
  { from: ['asked', 'reminded'], on: 'notNow', when: 'onNotice2021', to: 'deferred', cites: ['P08', 'P10'] },
  { from: 'deferred', on: 'dayBegan', when: 'isBeforeEffectiveDay', to: 'asked', assumes: 'returnsNextDay' },
  { from: 'deferred', on: 'dayBegan', when: 'isSinceEffectiveDay', to: 'reminded', cites: ['T17', 'T21'], assumes: 'returnsNextDay' },
  { from: 'asked', on: 'dateMoved', to: 'postponed', cites: ['T06'] },
  { from: 'postponed', on: 'bannerShown', to: 'bannered', cites: ['T09', 'T10'] },
  { from: 'bannered', on: 'effectiveDay', when: 'remindsFromMay', to: 'reminded', cites: ['T14', 'T17'] },
  { from: ['asked', 'postponed', 'bannered', 'reminded'], on: 'agree', when: 'answers2021', to: 'accepted', cites: ['P06', 'T10'] },
])

/** From where the help page was opened. */
// prettier-ignore
export const helpFromRows = rowsOf('helpFrom', [
  { from: '*', on: 'openHelp', when: 'onNotice2021', to: 'notice2021', cites: ['P09'] },
  { from: '*', on: 'openHelp', when: 'onBlocked', to: 'blocked', cites: ['P06'] },
])

/** What authorities changed for people in Europe. */
// prettier-ignore
export const authorityRows = rowsOf('authority', [
  { from: 'none', on: 'pauseBegan', when: 'isInUk', to: 'paused', cites: ['F32'] },
  { from: 'none', on: 'pauseBegan', to: 'paused', cites: ['F33'], assumes: 'pauseDayEu' },
  { from: ['none', 'paused'], on: 'textChanged', to: 'text2018', cites: ['F43'] },
])
