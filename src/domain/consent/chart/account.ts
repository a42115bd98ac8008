import { rowsOf } from '#domain/consent/row.ts'

/** Whether the account can be used, and what took it away. */
// prettier-ignore
export const accountRows = rowsOf('account', [
  { from: 'active', on: 'blockedFor2016', to: 'blocked2016', cites: ['F46', 'F45'] },
  { from: 'active', on: 'blockedFor2021', to: 'blocked2021', cites: ['P11'], assumes: 'firstDayWithout' },
  { from: 'active', on: 'callsOnlyBegan', to: 'callsOnly', cites: ['T11'] },
  { from: 'active', on: 'chatListHidden', to: 'noChatList', cites: ['T14'], assumes: 'severalWeeks' },
  { from: ['callsOnly', 'noChatList'], on: 'accountSilenced', to: 'silent', cites: ['T12', 'T14'], assumes: 'severalWeeks' },
  { from: 'silent', on: 'accountDeleted', to: 'deleted', cites: ['T12', 'T23'], assumes: 'inactivityFromSilence' },
  { from: ['blocked2016', 'blocked2021', 'callsOnly', 'noChatList', 'silent'], on: 'agree', to: 'active', cites: ['P11', 'T11', 'T15'], assumes: 'acceptRestores' },
  { from: ['active', 'blocked2016', 'blocked2021'], on: 'deleteAccount', when: 'isReadyToDelete', to: 'deleted', cites: ['K02', 'K03'] },
  { from: ['active', 'blocked2016', 'blocked2021'], on: 'confirmDelete', when: 'isReasonChosen', to: 'deleted', cites: ['K01', 'K03'] },
])
