import { dayLong, intlLocale } from '#content/format.ts'
import { say } from '#content/say.ts'
import { parseIsoDay } from '#domain/day/isoDay.ts'
import type { FactRow } from '#domain/evidence/fact.ts'

/** `2016-08-25`, `2016-08` or `2016` in words, exactly as precise as it is recorded. */
export function partialDay(text: string): string {
  const day = parseIsoDay(text)
  if (day) return dayLong(day)
  const month = parseIsoDay(`${text}-01`)
  if (!month) return text
  return new Intl.DateTimeFormat(intlLocale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}T00:00:00Z`),
  )
}

/** When a fact holds: a day, a span, a span without an end, or two days of one matter. Null: no day is recorded. */
export function factDay({ from, to, also }: Pick<FactRow, 'from' | 'to' | 'also'>): string | null {
  if (from === null) return null
  const start = partialDay(from)
  if (to === 'open') return say('evidence.day.open', { start })
  if (to !== undefined) return say('evidence.day.span', { start, end: partialDay(to) })
  if (also !== undefined) return say('evidence.day.two', { start, also: partialDay(also) })
  return start
}
