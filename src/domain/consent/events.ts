import type { LabStep, Step } from '#domain/scenario/types.ts'

/** What the world and the clock do; a person's steps are the other half of the events. */
export const WORLD_EVENT_TYPES = [
  'dayBegan',
  'noticeShown2016',
  'noticeShown2021',
  'noticeReturned',
  'acceptByPassed',
  'windowClosed',
  'dateMoved',
  'bannerShown',
  'effectiveDay',
  'textChanged',
  'blockedFor2016',
  'blockedFor2021',
  'callsOnlyBegan',
  'chatListHidden',
  'accountSilenced',
  'accountDeleted',
  'pauseBegan',
  'overlayBegan',
] as const
export type WorldEventType = (typeof WORLD_EVENT_TYPES)[number]
export type EventType = Step | WorldEventType
/** With what only a lab design offers. */
export type AnyEventType = EventType | LabStep
