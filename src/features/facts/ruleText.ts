import { eventWord, guardWord, noticeYears, regionWord, stateWord } from '#content/chartWords.ts'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { CalendarRow } from '#domain/consent/calendar.ts'
import { eventsOf } from '#domain/consent/graph.ts'
import type { ChartRow } from '#domain/consent/row.ts'

/** A rule in the words of the chart. */
export function ruleText(row: ChartRow): string {
  const { region, from, to, when } = row
  const leaves = from === '*' ? '' : ([from].flat() as string[]).map((value) => stateWord(region, value)).join(', ')
  const isAny = from === '*'
  return say('facts.used.row', {
    region: regionWord(region),
    event: eventsOf(row).map(eventWord).join(', '),
    kind: to === 'stay' ? (isAny ? 'anyStay' : 'stay') : isAny ? 'any' : 'both',
    from: leaves,
    to: to === 'stay' ? '' : stateWord(region, to),
    guarded: when ? 'yes' : 'no',
    guard: when ? guardWord(when) : '',
  })
}

/** A row of the calendar: on which day, for whom, what happens. What was announced only is said to be so. */
export function dayText({ on, event, regions, tellings }: CalendarRow): string {
  const places = regions?.map((region) => say(`person.region.${region}`)).join(', ')
  return say('facts.used.day', {
    day: typeof on === 'string' ? dayLong(on) : dayAfter(on),
    where: places === undefined ? '' : say('facts.used.in', { places }),
    told: tellings && !tellings.includes('happened') ? 'announced' : 'all',
    event: eventWord(event),
  })
}

function dayAfter({ after, days }: Exclude<CalendarRow['on'], string>): string {
  return say('facts.used.after', { days, start: say(`facts.used.after.${after}`, noticeYears) })
}
