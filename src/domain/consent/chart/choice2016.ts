import { rowsOf } from '#domain/consent/row.ts'

/** The 2016 terms: asked, put off, accepted. */
// prettier-ignore
export const terms2016Rows = rowsOf('terms2016', [
  { from: 'notAsked', on: 'noticeShown2016', to: 'asked', cites: ['F05', 'F06', 'F07'] },
  { from: 'asked', on: 'notNow', when: 'onNotice2016', to: 'deferred', cites: ['F10'] },
  { from: 'deferred', on: 'dayBegan', to: 'asked', cites: ['F10', 'F46'], assumes: 'returnsNextDay' },
  { from: 'asked', on: 'agree', when: 'answers2016', to: 'accepted', cites: ['F08', 'F11'] },
])

/** What became of the sharing switch. No row leads from `off` to `on`: that is the finding, not an omission (F16). */
// prettier-ignore
export const sharing2016Rows = rowsOf('sharing2016', [
  { from: 'none', on: 'agree', when: 'accepts2016On', to: 'on', cites: ['F14'] },
  { from: 'none', on: 'agree', when: 'accepts2016Off', to: 'off', cites: ['F14', 'F16'] },
  { from: 'on', on: 'dontShare', when: 'askedInAccount', to: 'off', cites: ['F09', 'F16'] },
])

/** The thirty days in which the row in Settings works. */
// prettier-ignore
export const window2016Rows = rowsOf('window2016', [
  { from: 'none', on: 'agree', when: 'accepts2016On', to: 'open', cites: ['F09', 'F18'] },
  { from: 'open', on: 'dontShare', when: 'askedInAccount', to: 'used', cites: ['F09', 'F16'] },
  { from: 'open', on: 'windowClosed', to: 'closed', cites: ['F09'], assumes: 'inclusiveWindow' },
])

/** The switch in the panel, as it stands this day. */
// prettier-ignore
export const panelSwitchRows = rowsOf('panelSwitch', [
  { from: 'on', on: 'dontShare', when: 'askedInPanel', to: 'off', cites: ['F14', 'F16'] },
  { from: 'off', on: 'switchOn', to: 'on', assumes: 'switchBackInPanel' },
  { from: 'off', on: 'dayBegan', to: 'on', assumes: 'panelKeepsDay' },
])

/** The row in Settings → Account: there for thirty days, greyed once used, then gone. */
// prettier-ignore
export const rowRows = rowsOf('row', [
  { from: 'absent', on: 'agree', when: 'accepts2016On', to: 'enabled', cites: ['F09', 'F18'] },
  { from: 'enabled', on: 'dontShare', when: 'askedInAccount', to: 'greyed', cites: ['F17'] },
  { from: 'greyed', on: ['back', 'openDeleteAccount', 'dayBegan'], to: 'absent', cites: ['F17'] },
  { from: 'enabled', on: 'windowClosed', to: 'absent', cites: ['F44'], assumes: 'inclusiveWindow' },
])

/** Where the warning was asked for, and so where it leads back to. */
// prettier-ignore
export const askedFromRows = rowsOf('askedFrom', [
  { from: '*', on: 'switchOff', when: 'onPanel2016', to: 'panel2016', cites: ['F16'] },
  { from: '*', on: 'switchOff', when: 'onAccount', to: 'account', cites: ['F16'] },
])
