import { partialDay } from '#content/factDay.ts'
import { say } from '#content/say.ts'
import type { WorldEvent } from '#domain/evidence/events.ts'

/** When it happened: a day, a span, or two days of one matter. */
export function eventDay({ date, to, also, precision }: WorldEvent): string {
  const start = partialDay(date)
  if (to === 'open') return say('timelinePage.day.open', { start })
  if (to !== undefined) return say('timelinePage.day.span', { start, end: partialDay(to) })
  if (also !== undefined) return say('timelinePage.day.two', { start, also: partialDay(also) })
  return precision === 'about' ? say('timelinePage.day.about', { day: start }) : start
}
