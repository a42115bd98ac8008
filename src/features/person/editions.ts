import { isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import type { Telling } from '#domain/scenario/types.ts'

export const FIRST_NOTICE_2021 = isoDay('2021-01-05')
/** FAQ of February (T11) and of May (T14): the first day on which each was said. */
export const SAID_IN_FEBRUARY = isoDay('2021-02-19')
export const SAID_IN_MAY = isoDay('2021-05-07')

export type AnnouncedTelling = Exclude<Telling, 'happened'>

/** What had last been announced by a day. */
export function announcedBy(on: IsoDay): AnnouncedTelling {
  if (on < SAID_IN_FEBRUARY) return 'announced-january'
  return on < SAID_IN_MAY ? 'announced-february' : 'announced-may'
}

export function hasEditions(on: IsoDay): boolean {
  return on >= FIRST_NOTICE_2021
}
