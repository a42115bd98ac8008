import { currentLocale } from '#content/sentence.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'

/** August 2016: the day does not matter yet. */
export function monthLong(day: IsoDay): string {
  const locale = currentLocale() === 'en' ? 'en-GB' : currentLocale()
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}
