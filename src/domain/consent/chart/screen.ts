import { rowsOf } from '#domain/consent/row.ts'

/** What the phone shows. These rows also decide which steps are possible: a step without a row here is refused. */
// prettier-ignore
export const screenRows = rowsOf('screen', [
  // What the world puts on the phone.
  { from: '*', on: 'noticeShown2016', to: 'notice2016', cites: ['F05', 'F06'] },
  { from: '*', on: 'noticeShown2021', when: 'isBlocked', to: 'blocked', assumes: 'newNoticeReplaces' },
  { from: '*', on: 'noticeShown2021', to: 'notice2021', cites: ['P03'] },
  { from: '*', on: 'noticeReturned', when: 'isReminderDue', to: 'notice2021', cites: ['T17', 'T21'], assumes: 'returnsNextDay' },
  { from: '*', on: 'noticeReturned', when: 'isNotice2021Due', to: 'notice2021', cites: ['P10'], assumes: 'returnsNextDay' },
  { from: '*', on: 'noticeReturned', when: 'isNotice2016Due', to: 'notice2016', cites: ['F10', 'F46'], assumes: 'returnsNextDay' },
  { from: '*', on: 'dateMoved', when: 'onNotice2021', to: 'chats', cites: ['T06'] },
  { from: '*', on: 'effectiveDay', when: 'remindsActiveFromMay', to: 'notice2021', cites: ['T14', 'T17'] },
  { from: '*', on: 'blockedFor2016', to: 'notice2016', cites: ['F46'] },
  { from: '*', on: 'blockedFor2021', to: 'blocked', cites: ['P11'], assumes: 'firstDayWithout' },
  { from: '*', on: 'callsOnlyBegan', to: 'limited', cites: ['T11', 'T12'] },
  { from: '*', on: 'chatListHidden', to: 'limited', cites: ['T14'], assumes: 'severalWeeks' },
  { from: '*', on: 'accountSilenced', to: 'limited', cites: ['T12', 'T14'], assumes: 'severalWeeks' },
  { from: '*', on: 'accountDeleted', to: 'gone', cites: ['T23'], assumes: 'inactivityFromSilence' },
  { from: '*', on: 'dayBegan', when: 'isOnBlockedPage', to: 'blocked', cites: ['P11'] },
  { from: '*', on: 'dayBegan', when: 'isBlocked', to: 'notice2016', cites: ['F46'] },
  { from: '*', on: 'dayBegan', when: 'isLimited', to: 'limited', cites: ['T11', 'T14'] },
  { from: '*', on: 'dayBegan', to: 'chats', assumes: 'dayStartsAtChats' },

  // The notice of 2016 and its panel.
  { from: ['notice2016', 'panel2016'], on: 'agree', to: 'chats', cites: ['F11'] },
  { from: 'notice2016', on: 'notNow', when: 'isActive', to: 'chats', cites: ['F10'], assumes: 'notNowOnBoth' },
  { from: 'notice2016', on: 'readMore', to: 'panel2016', cites: ['F11', 'F12'] },
  { from: 'panel2016', on: 'closePanel', to: 'notice2016', cites: ['F11'] },
  { from: 'panel2016', on: 'switchOff', when: 'switchIsOn', to: 'warning', cites: ['F16'] },
  { from: 'panel2016', on: 'switchOn', when: 'switchIsOff', to: 'panel2016', assumes: 'switchBackInPanel' },
  { from: 'warning', on: ['dontShare', 'cancel'], when: 'askedInPanel', to: 'panel2016', cites: ['F16'] },
  { from: 'warning', on: ['dontShare', 'cancel'], when: 'askedInAccount', to: 'account', cites: ['F16', 'F17'] },

  // The way to the row in Settings.
  { from: 'chats', on: 'openMenu', when: 'isAndroid', to: 'menu', cites: ['F09'], assumes: 'usualScreens' },
  { from: 'chats', on: 'openSettings', when: 'isIphone', to: 'settings', cites: ['F09'], assumes: 'usualScreens' },
  { from: 'menu', on: 'openSettings', to: 'settings', cites: ['F09'] },
  { from: 'settings', on: 'openAccount', to: 'account', cites: ['F09', 'F18'] },
  { from: 'account', on: 'switchOff', when: 'rowIsEnabled', to: 'warning', cites: ['F09', 'F16'] },
  { from: ['menu', 'settings'], on: 'back', to: 'chats', assumes: 'usualScreens' },
  { from: 'account', on: 'back', to: 'settings', assumes: 'usualScreens' },

  // Deletion.
  { from: 'account', on: 'openDeleteAccount', to: 'delete', cites: ['K01', 'K02'] },
  { from: 'blocked', on: 'openDeleteAccount', to: 'delete', cites: ['P06'], assumes: 'deletionFromBlocked' },
  { from: 'notice2016', on: 'openDeleteAccount', when: 'isBlocked', to: 'delete', assumes: 'deletionFromBlocked' },
  { from: 'delete', on: 'focusField', when: 'hasNumberField', to: 'delete', cites: ['K01', 'K02'] },
  { from: 'delete', on: 'typeNumber', when: 'canTypeNumber', to: 'delete', cites: ['K01', 'K02'] },
  { from: 'delete', on: 'deleteAccount', when: 'isReadyToAskReason', to: 'deleteReasons', cites: ['K01'] },
  { from: 'delete', on: 'deleteAccount', when: 'isReadyToDelete', to: 'gone', cites: ['K02'], assumes: 'noReasonIn2016' },
  { from: 'delete', on: 'back', when: 'openedFromAccount', to: 'account', assumes: 'usualScreens' },
  { from: 'delete', on: 'back', when: 'openedFromBlocked', to: 'blocked', assumes: 'usualScreens' },
  { from: 'delete', on: 'back', when: 'openedFromNotice', to: 'notice2016', assumes: 'usualScreens' },
  { from: 'deleteReasons', on: 'openReasons', to: 'deleteReasons', cites: ['K01'] },
  { from: 'deleteReasons', on: 'chooseReason', when: 'isListOpen', to: 'deleteReasons', cites: ['K01'] },
  { from: 'deleteReasons', on: 'confirmDelete', when: 'isReasonChosen', to: 'gone', cites: ['K01'] },
  { from: 'deleteReasons', on: 'back', to: 'delete', assumes: 'usualScreens' },

  // The notice of 2021, its help, its banner, and what was announced for those who do not accept.
  { from: 'notice2021', on: 'agree', to: 'chats', cites: ['P06', 'P08'] },
  { from: 'notice2021', on: 'notNow', when: 'isActive', to: 'chats', cites: ['P08', 'P10'] },
  { from: 'notice2021', on: 'openHelp', to: 'help2021', cites: ['P06', 'P09'] },
  { from: 'help2021', on: 'back', when: 'helpFromNotice', to: 'notice2021', assumes: 'usualScreens' },
  { from: 'help2021', on: 'back', when: 'helpFromBlocked', to: 'blocked', assumes: 'usualScreens' },
  { from: 'chats', on: 'tapBanner', when: 'isBannered', to: 'review2021', cites: ['T09', 'T10'] },
  { from: 'review2021', on: 'continue', to: 'accept2021', cites: ['T10'] },
  { from: 'review2021', on: 'back', to: 'chats', assumes: 'usualScreens' },
  { from: 'accept2021', on: 'agree', to: 'chats', cites: ['T10'] },
  { from: 'accept2021', on: 'back', to: 'review2021', assumes: 'usualScreens' },
  { from: 'blocked', on: 'agree', to: 'chats', cites: ['P11'] },
  { from: 'blocked', on: 'openHelp', when: 'isBlockedBy2021', to: 'help2021', cites: ['P06'] },
  { from: 'limited', on: 'agree', to: 'chats', cites: ['T11', 'T15'], assumes: 'acceptRestores' },

  { from: '*', on: 'wait', to: 'stay', assumes: 'bookkeeping' },
])
