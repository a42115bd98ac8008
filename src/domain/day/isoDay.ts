/**
 * A calendar day as text, `2016-08-25`. No time zone, no clock: days are what the sources give,
 * they sort as text, and nothing can shift them by an hour.
 */
export type IsoDay = string & { readonly __brand: 'IsoDay' }

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_PER_DAY = 86_400_000

function toNumber(day: IsoDay): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY
}

function fromNumber(days: number): IsoDay {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10) as IsoDay
}

/** The day, or null when the text is not a day that exists (`2021-02-30`, `26.8.2016`). */
export function parseIsoDay(text: string): IsoDay | null {
  if (!SHAPE.test(text)) return null
  const days = toNumber(text as IsoDay)
  return !Number.isNaN(days) && fromNumber(days) === text ? (text as IsoDay) : null
}

/** A day that is written in the source code. Throws on a typo: a programmer's mistake, not a user's. */
export function isoDay(text: string): IsoDay {
  const day = parseIsoDay(text)
  if (day === null) throw new RangeError(`not a day: ${text}`)
  return day
}

/** `count` days later; earlier when negative. */
export function addDays(day: IsoDay, count: number): IsoDay {
  return fromNumber(toNumber(day) + count)
}

/** How many days from `start` to `end`: 0 for the same day, negative when `end` is earlier. */
export function daysBetween(start: IsoDay, end: IsoDay): number {
  return toNumber(end) - toNumber(start)
}

export function laterOf(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? b : a
}

export function earlierOf(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? a : b
}
