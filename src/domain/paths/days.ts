import { LAST_DAY, REPLAY_START } from '#domain/consent/calendar.ts'
import { DELETION_STEPS_SINCE, EFFECTIVE_DAY } from '#domain/consent/guards.ts'
import { marks, type Mark } from '#domain/consent/marks.ts'
import { WORLD_EVENT_TYPES, type AnyEventType } from '#domain/consent/events.ts'
import type { Setting } from '#domain/consent/standing.ts'
import { addDays, daysBetween, type IsoDay } from '#domain/day/isoDay.ts'
import { rowsOfDesign } from '#domain/design/registry.ts'
import { rowsFor } from '#domain/scenario/worldDay.ts'

/** A day as a number: how many days after the first that is replayed. */
export function dayNumber(day: IsoDay): number {
  return daysBetween(REPLAY_START, day)
}

const texts: IsoDay[] = []

export function dayAt(number: number): IsoDay {
  return (texts[number] ??= addDays(REPLAY_START, number))
}

/** Guards ask of a day only whether it lies before one of these. */
const ASKED_DAYS = [DELETION_STEPS_SINCE, EFFECTIVE_DAY].map(dayNumber)
export const ERA_COUNT = ASKED_DAYS.length + 1

/** Between which of the asked days a day lies. On two days of one era every step leads to the same. */
export function eraOf(day: number): number {
  let era = 0
  for (const asked of ASKED_DAYS) if (day >= asked) era += 1
  return era
}

/** A day of an era, to ask the engine on. */
export function dayOfEra(era: number): IsoDay {
  return era === 0 ? REPLAY_START : dayAt(ASKED_DAYS[era - 1] ?? 0)
}

/** The days on which something falls due for everybody in this setting, or from which on guards answer otherwise. */
export function datedDays(setting: Setting): number[] {
  const dated = new Set(ASKED_DAYS)
  for (const { on, event } of rowsFor(setting)) {
    // Overlays of authorities are shown beside the chart and change nothing in it.
    if (event === 'overlayBegan') continue
    const day = typeof on === 'string' ? dayNumber(on) : fixedDay(on, setting)
    if (day !== null) dated.add(day)
  }
  return [...dated, ...usualDues(setting)]
}

function marksFor({ design }: Setting): readonly Mark[] {
  return design ? rowsOfDesign(design).marks : marks
}

/** How long after an event something of the person's own falls due: a mark's days, and those of the row that counts on. */
function delaysAfter(event: AnyEventType, setting: Setting): number[] {
  return marksFor(setting)
    .filter(({ on }) => on === event)
    .flatMap(({ mark, days }) =>
      rowsFor(setting).flatMap(({ on }) => (typeof on !== 'string' && on.after === mark ? [days + on.days] : [])),
    )
}

/** What steps set going, by the rows as they stand. Where a search finds more, it begins anew with it. */
export function usualDelays(setting: Setting): number[] {
  const events = new Set(marksFor(setting).map(({ on }) => on))
  for (const event of WORLD_EVENT_TYPES) events.delete(event)
  return [...new Set([...events].flatMap((step) => delaysAfter(step, setting)))]
}

/** The same for what the world sets going on a dated day. */
function usualDues(setting: Setting): number[] {
  return rowsFor(setting).flatMap(({ on, event }) => {
    const day = typeof on === 'string' ? dayNumber(on) : fixedDay(on, setting)
    return day === null ? [] : delaysAfter(event, setting).map((delay) => day + delay)
  })
}

function fixedDay({ after, days }: { readonly after: string; readonly days: number }, setting: Setting): number | null {
  return after in setting ? dayNumber(setting[after as keyof Setting] as IsoDay) + days : null
}

export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * The days that matter between two days, both included. A day divides time when something falls due on it, or when what
 * a step sets going on it (`delays`: so many days later) falls due beside such a day. Between two dividing days, one day
 * is like another: the first and the last of them stand for all. The decision record proves it; a test lives every
 * single day and finds the same standings.
 */
export function daysThatMatter({ from, to }: Span, dated: readonly number[], delays: readonly number[]): number[] {
  const dividing = new Set([from, to, ...dated])
  for (const day of [to, ...dated]) for (const delay of delays) dividing.add(day - delay)
  const days = new Set<number>()
  for (const day of dividing) for (const near of [day - 1, day, day + 1]) if (near >= from && near <= to) days.add(near)
  return [...days].sort((a, b) => a - b)
}

export const LAST_NUMBER = dayNumber(LAST_DAY)
