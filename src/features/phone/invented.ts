import { isoDay } from '#domain/day/isoDay.ts'

/** A number from the range set aside for fiction. */
export const INVENTED_NUMBER = '+1 202 555 0142'
/** The clock of the simulated phone stands still. */
export const PHONE_TIME = '09:41'
export const MESSAGE_TIME = '09:40'

/** The day that the notice of January 2021 printed (P06). */
export const PRINTED_2021 = isoDay('2021-02-08')
/** From then on the deletion page is known step by step (scenario format). */
export const DELETION_KNOWN_FROM = isoDay('2021-01-01')
