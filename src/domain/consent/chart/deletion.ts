import { rowsOf } from '#domain/consent/row.ts'

/** From where the delete page was opened, and so where Back leads. */
// prettier-ignore
export const deleteFromRows = rowsOf('deleteFrom', [
  { from: '*', on: 'openDeleteAccount', when: 'onAccount', to: 'account', cites: ['K01'] },
  { from: '*', on: 'openDeleteAccount', when: 'onBlocked', to: 'blocked', assumes: 'deletionFromBlocked' },
  { from: '*', on: 'openDeleteAccount', when: 'onNotice2016', to: 'notice2016', assumes: 'deletionFromBlocked' },
])

/** The number field of the delete page: it starts empty each time the page is opened. */
// prettier-ignore
export const fieldRows = rowsOf('field', [
  { from: '*', on: ['openDeleteAccount', 'dayBegan'], to: 'empty', assumes: 'usualScreens' },
  { from: 'empty', on: 'focusField', to: 'focused', cites: ['K01', 'K02'] },
  { from: ['empty', 'focused'], on: 'typeNumber', to: 'typed', cites: ['K01', 'K02'] },
])

/** The list of reasons, on Android from 2021. */
// prettier-ignore
export const reasonsRows = rowsOf('reasons', [
  { from: '*', on: ['deleteAccount', 'openDeleteAccount', 'dayBegan'], to: 'closed', cites: ['K01'] },
  { from: 'closed', on: 'openReasons', to: 'open', cites: ['K01'] },
  { from: 'open', on: 'chooseReason', to: 'chosen', cites: ['K01'] },
])
