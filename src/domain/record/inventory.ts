import type { RecordEventType, UnsealedLine } from '#domain/record/types.ts'

/** What is recorded, as a participant reads it before consenting: ids, worded by content. */
export const RECORDED_ITEMS = [
  'sessionNumber',
  'studyAndCondition',
  'times',
  'timeResolution',
  'simulatedPhone',
  'steps',
  'pagesAndScreens',
  'consentGiven',
  'answers',
  'timeAway',
  'interruptions',
  'deviceClass',
  'panelIds',
  'linkNumber',
  'leaving',
  'checksums',
] as const
export type RecordedItem = (typeof RECORDED_ITEMS)[number]

/** What is never recorded, whatever a study says. */
export const NEVER_RECORDED = ['address', 'userAgent', 'location', 'exactSize', 'pointerPath', 'keystrokes'] as const

/** Under which item of the list each field of a line stands; `event` by its type. The types hold it complete. */
export const ITEM_OF_FIELD: Readonly<Record<Exclude<keyof UnsealedLine, 'event'> | 'hash', RecordedItem>> = {
  format: 'checksums',
  session: 'sessionNumber',
  study: 'studyAndCondition',
  studyHash: 'studyAndCondition',
  condition: 'studyAndCondition',
  kind: 'studyAndCondition',
  seq: 'checksums',
  t: 'times',
  phone: 'simulatedPhone',
  changed: 'simulatedPhone',
  prev: 'checksums',
  hash: 'checksums',
}

export const ITEMS_OF_EVENT: Readonly<Record<RecordEventType, readonly RecordedItem[]>> = {
  begun: ['simulatedPhone', 'timeResolution', 'deviceClass'],
  panel: ['panelIds', 'linkNumber'],
  page: ['pagesAndScreens'],
  consent: ['consentGiven'],
  shown: ['pagesAndScreens'],
  step: ['steps'],
  refused: ['steps'],
  passed: ['steps'],
  answered: ['answers'],
  away: ['timeAway'],
  paused: ['interruptions'],
  resumed: ['interruptions', 'timeResolution'],
  left: ['leaving'],
  kept: ['leaving'],
  withdrawn: ['leaving'],
  completed: ['leaving'],
}
