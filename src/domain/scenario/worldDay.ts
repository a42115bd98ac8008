import { addDays, type IsoDay } from '#domain/day/isoDay.ts'
import { calendar, type CalendarRow } from '#domain/consent/calendar.ts'
import { guards } from '#domain/consent/guards.ts'
import { allows, next } from '#domain/consent/next.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { rowsOfDesign } from '#domain/design/registry.ts'

/** The rows of the calendar that can concern this person at all. */
export function rowsFor(setting: Setting): readonly CalendarRow[] {
  return (setting.design ? rowsOfDesign(setting.design).calendar(setting) : calendar).filter(
    (row) =>
      (!row.tellings || row.tellings.includes(setting.telling)) &&
      (!row.regions || row.regions.includes(setting.region)),
  )
}

/** The day a row falls due for this person; null when what it counts from has not happened. */
export function dueDay(row: CalendarRow, standing: Standing, setting: Setting): IsoDay | null {
  const { on } = row
  if (typeof on === 'string') return on
  const from = on.after in setting ? setting[on.after as keyof Setting] : standing[on.after as keyof Standing]
  return typeof from === 'string' ? addDays(from as IsoDay, on.days) : null
}

/** What the calendar brings on a day, in the order of its rows. */
export function rowsDue(rows: readonly CalendarRow[], on: IsoDay, standing: Standing, setting: Setting): CalendarRow[] {
  return rows.filter((row) => dueDay(row, standing, setting) === on && allows(row, standing, setting, on))
}

/** In a lab design what falls due earlier on a day may take away what falls due later on it. */
export function stillHolds(row: CalendarRow, standing: Standing, setting: Setting, on: IsoDay): boolean {
  return row.where === undefined || allows(row, standing, setting, on)
}

/** The next day after `on` that any row could fall due; null when none is left. */
export function nextDatedDay(
  rows: readonly CalendarRow[],
  on: IsoDay,
  standing: Standing,
  setting: Setting,
): IsoDay | null {
  let soonest: IsoDay | null = null
  for (const row of rows) {
    const due = dueDay(row, standing, setting)
    if (due !== null && due > on && (soonest === null || due < soonest)) soonest = due
  }
  return soonest
}

/** Whether an unanswered notice is back on the phone this day. */
export function isNoticeDue(standing: Standing): boolean {
  const isShown = standing.screen === 'notice2016' || standing.screen === 'notice2021'
  return !isShown && (guards.isNotice2016Due(standing) || guards.isNotice2021Due(standing))
}

/** The standing with which a day begins. */
export function beginDay(standing: Standing, on: IsoDay, setting: Setting): Standing {
  return next(standing, { type: 'dayBegan', on }, setting).standing
}
