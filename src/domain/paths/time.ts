import type { CalendarRow } from '#domain/consent/calendar.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { rowsFor } from '#domain/scenario/worldDay.ts'
import { dayNumber, eraOf } from './days.ts'
import type { Marking, Places } from './places.ts'

/** Dates that a standing bears, as day numbers, one for each mark that the calendar counts from; 0 where there is none. */
type Dates = readonly number[]

/** A row of the calendar that counts from a date of the person's own. */
interface Personal {
  readonly row: CalendarRow
  readonly order: number
  readonly mark: number
  readonly days: number
}

interface Dated {
  readonly row: CalendarRow
  readonly order: number
}

/** A standing on a morning, and the number of the dates that it bears. */
export interface Morning {
  readonly place: number
  readonly dates: number
}

/** What time does to a standing: the rows of the calendar, by the day on which they fall due. */
export class Time {
  readonly marks: readonly (keyof Standing)[]
  readonly #fixed = new Map<number, Dated[]>()
  readonly #personal: readonly Personal[]
  readonly #dates: Dates[] = []
  readonly #numbers = new Map<string, number>()
  readonly #delays = new Set<number>()
  readonly #dues = new Set<number>()

  constructor(setting: Setting) {
    const marks = new Set<keyof Standing>()
    const personal: Personal[] = []
    for (const [order, row] of rowsFor(setting).entries()) {
      const { on } = row
      // Overlays of authorities are shown beside the chart and change nothing in it.
      if (row.event === 'overlayBegan') continue
      if (typeof on === 'string') this.#addFixed(dayNumber(on), { row, order })
      else if (on.after in setting) {
        this.#addFixed(dayNumber(setting[on.after as keyof Setting] as IsoDay) + on.days, { row, order })
      } else {
        const id = on.after as keyof Standing
        marks.add(id)
        personal.push({ row, order, mark: [...marks].indexOf(id), days: on.days })
      }
    }
    this.marks = [...marks]
    this.#personal = personal
    this.numberOf(this.marks.map(() => 0))
  }

  #addFixed(day: number, one: Dated): void {
    const known = this.#fixed.get(day)
    if (known) known.push(one)
    else this.#fixed.set(day, [one])
  }

  /** How many days after the step that sets it going something of the person's own falls due, as far as was met. */
  get delays(): number[] {
    return [...this.#delays]
  }

  /** The days on which something falls due that the world set going, as far as was met: the same for every path. */
  get dues(): number[] {
    return [...this.#dues]
  }

  numberOf(dates: Dates): number {
    const key = dates.join()
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#dates.length)
    return this.#dates.push(dates) - 1
  }

  /** The day that a date names while something still counts from it; 0 when nothing does. */
  dateOf(dates: number, id: keyof Standing): number {
    return this.#dates[dates]?.[this.marks.indexOf(id)] ?? 0
  }

  /** The number of the dates that a standing bears. */
  datesOf(standing: Standing): number {
    return this.numberOf(
      this.marks.map((id) => {
        const day = standing[id]
        return day === null ? 0 : dayNumber(day as IsoDay)
      }),
    )
  }

  /** The days on which something falls due that was set going before. */
  pendingDays(dates: number): number[] {
    const all = this.#dates[dates] ?? []
    return this.#personal.flatMap(({ mark, days }) => {
      const date = all[mark] ?? 0
      return date > 0 ? [date + days] : []
    })
  }

  /** Dates after steps of a day that set some. */
  after(dates: number, marks: readonly Marking[] | null, day: number): number {
    if (marks === null) return dates
    const changed = [...(this.#dates[dates] ?? [])]
    for (const { mark, days } of marks) {
      changed[mark] = day + days
      for (const row of this.#personal) if (row.mark === mark) this.#delays.add(days + row.days)
    }
    return this.numberOf(changed)
  }

  /** Dates that nothing counts from any more are forgotten. */
  #alive(dates: number, day: number): number {
    const all = this.#dates[dates] ?? []
    const isAlive = (mark: number, date: number): boolean =>
      date === 0 || this.#personal.some((row) => row.mark === mark && date + row.days > day)
    if (all.every((date, mark) => isAlive(mark, date))) return dates
    return this.numberOf(all.map((date, mark) => (isAlive(mark, date) ? date : 0)))
  }

  #due(day: number, dates: number): CalendarRow[] | null {
    const fixed = this.#fixed.get(day)
    let due: Dated[] | null = fixed ? [...fixed] : null
    const all = this.#dates[dates] ?? []
    for (const one of this.#personal) {
      const date = all[one.mark] ?? 0
      if (date > 0 && date + one.days === day) (due ??= []).push(one)
    }
    return due && due.sort((a, b) => a.order - b.order).map(({ row }) => row)
  }

  /** The next day on which something of the person's own falls due. */
  #nextPersonal(day: number, dates: number): number {
    const all = this.#dates[dates] ?? []
    let soonest = Infinity
    for (const { mark, days } of this.#personal) {
      const date = all[mark] ?? 0
      if (date > 0 && date + days > day) soonest = Math.min(soonest, date + days)
    }
    return soonest
  }

  /** The world's part of the first day. */
  begin(place: number, dates: number, day: number, places: Places): Morning {
    const due = this.#due(day, dates)
    return due ? this.#bring({ place, dates }, day, due, true, places) : { place, dates }
  }

  #bring(from: Morning, day: number, due: readonly CalendarRow[], isFirstDay: boolean, places: Places): Morning {
    let { dates } = from
    const place = places.due(from.place, day, due, isFirstDay, (mark, date) => {
      const changed = [...(this.#dates[dates] ?? [])]
      changed[mark] = date
      dates = this.numberOf(changed)
      for (const row of this.#personal) if (row.mark === mark) this.#dues.add(date + row.days)
    })
    return { place, dates: this.#alive(dates, day) }
  }

  /**
   * Lets days pass, from the dawn of the day after `from` up to the world's part of `to`. No day in between is dated for
   * everybody, so a day like the one before it is followed by others like it until something of the person's own is due.
   */
  pass(dawn: number, dates: number, from: number, to: number, places: Places): Morning {
    let at: Morning = { place: dawn, dates }
    for (let day = from + 1; ; day++) {
      const due = this.#due(day, at.dates)
      const before = at.place
      at = due ? this.#bring(at, day, due, false, places) : { place: places.quiet(before, eraOf(day)), dates: at.dates }
      if (day === to || places.isGone(at.place)) return at
      const nextDay = places.dawn(at.place, eraOf(day + 1))
      if (!due && nextDay === before) day = Math.min(to, this.#nextPersonal(day, at.dates)) - 1
      at = { place: nextDay, dates: at.dates }
    }
  }
}
