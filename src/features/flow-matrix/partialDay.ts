import { dayShort, intlLocale } from '#content/format.ts'
import { parseIsoDay } from '#domain/day/isoDay.ts'

/** A day, a month or a year in words, as precise as the source gives it. */
export function partialDay(date: string): string {
  const day = parseIsoDay(date)
  if (day) return dayShort(day)
  if (!/^\d{4}-\d{2}$/.test(date)) return date
  const month = new Intl.DateTimeFormat(intlLocale(), { month: 'short', year: 'numeric', timeZone: 'UTC' })
  return month.format(new Date(`${date}-01T00:00:00Z`))
}
