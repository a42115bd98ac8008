import type { IsoDay } from '#domain/day/isoDay.ts'
import { currentLocale } from '#content/sentence.ts'

/** Days in English are written day first, as the whole product writes them. */
export function intlLocale(): string {
  return currentLocale() === 'en' ? 'en-GB' : currentLocale()
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Calendar days have no time zone: they are formatted in UTC, where no day is cut. */
function formatDay(day: IsoDay, options: Intl.DateTimeFormatOptions): string {
  const key = currentLocale() + JSON.stringify(options)
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(intlLocale(), { ...options, timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** 26 August 2016 */
export function dayLong(day: IsoDay): string {
  return formatDay(day, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** 26 Aug 2016 */
export function dayShort(day: IsoDay): string {
  return formatDay(day, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** 26 Aug: only where the year stands beside it */
export function dayMonth(day: IsoDay): string {
  return formatDay(day, { day: 'numeric', month: 'short' })
}

/** August 2016: where the day does not matter */
export function monthLong(day: IsoDay): string {
  return formatDay(day, { month: 'long', year: 'numeric' })
}

/** August: only where the year is known */
export function monthOnly(day: IsoDay): string {
  return formatDay(day, { month: 'long' })
}

/** Aug: a month's name on the time line */
export function monthShort(day: IsoDay): string {
  return formatDay(day, { month: 'short' })
}

/** Friday */
export function weekday(day: IsoDay): string {
  return formatDay(day, { weekday: 'long' })
}

/** 1,505 */
export function count(value: number): string {
  return new Intl.NumberFormat(intlLocale()).format(value)
}

/** What a clock on the wall says, as people here write it. */
export function timeOfDay(ms: number): string {
  return new Intl.DateTimeFormat(currentLocale() === 'en' ? 'en-GB' : currentLocale(), {
    hour: 'numeric',
    minute: '2-digit',
  }).format(ms)
}

/** A word of its own, as it stands inside a sentence: in English with a small letter, in German as it is. */
export function insideSentence(word: string): string {
  return currentLocale() === 'en' ? word.toLowerCase() : word
}
