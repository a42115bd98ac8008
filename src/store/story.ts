import { addDays, earlierOf, isoDay, laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import { startDay } from '#domain/consent/start.ts'
import { momentAt, type Cursor } from '#domain/scenario/momentAt.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { passTo } from '#domain/scenario/progress.ts'
import { entriesAt, progressAt, replay, type Replay } from '#domain/scenario/replay.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { firstDayThatMatters } from '#domain/scenario/usual.ts'

/** The day on which the app was to stop, as announced in January 2021 (P06): worth a stop whatever came of it. */
const ANNOUNCED_STOP = isoDay('2021-02-08')

/**
 * What follows from a scenario: computed once for each scenario, and from the one before it as far as both agree.
 * The store holds only what happened; this is everything else.
 */
export interface Story {
  readonly scenario: Scenario
  readonly done: Replay
  /** The whole ledger, up to the scenario's last day. */
  readonly all: readonly LedgerEntry[]
  readonly firstDay: IsoDay
}

export function storyOf(scenario: Scenario, earlier?: Story): Story {
  const done = replay(scenario, earlier?.done)
  const steps = scenario.steps.length
  const tail = progressAt(done, steps, scenario.until)
  return { scenario, done, all: entriesAt(done, steps, tail), firstDay: startDay(scenario.person.joined) }
}

/** Where a story begins to be looked at: the notice, or the day a later user joined. */
export function openingCursor(scenario: Scenario): Cursor {
  return { on: firstDayThatMatters(scenario), steps: 0 }
}

/** The end of what has been lived so far. */
export function endCursor(scenario: Scenario): Cursor {
  return { on: scenario.until, steps: scenario.steps.length }
}

/** A day of the story, seen at its end. */
export function cursorOn(story: Story, on: IsoDay): Cursor {
  const day = earlierOf(LAST_DAY, laterOf(on, story.firstDay))
  return { on: day, steps: story.scenario.steps.filter((step) => step.on <= day).length }
}

function isBefore(a: Cursor, b: Cursor): boolean {
  return a.on < b.on || (a.on === b.on && a.steps < b.steps)
}

/** Just after an entry of the ledger. */
export function cursorAfter(story: Story, entry: LedgerEntry): Cursor {
  if (entry.step !== undefined) return { on: entry.on, steps: entry.step + 1 }
  return { on: entry.on, steps: story.scenario.steps.filter((step) => step.on < entry.on).length }
}

/** The last days of windows and deadlines that still matter: no entry falls on them, but a decision may. */
function lastDays(moment: Moment): IsoDay[] {
  const { standing } = moment
  const days = [
    standing.terms2016 === 'asked' && standing.account === 'active' ? standing.acceptBy : null,
    moment.optOutOpen ? standing.optOutUntil : null,
    standing.account === 'active' && standing.terms2021 !== 'notAsked' ? ANNOUNCED_STOP : null,
  ]
  return days.filter((day) => day !== null)
}

/** The next thing that happens, or the next day on which something ends; null when nothing is left. */
export function nextCursor(story: Story, moment: Moment): Cursor | null {
  const here: Cursor = { on: moment.on, steps: moment.steps }
  const from = progressAt(story.done, moment.steps, moment.on)
  const ahead = passTo({ ...from, entries: [] }, LAST_DAY, story.done.setting).entries
  // A notice that stands open already need not be announced again each day.
  const isOpen = moment.standing.screen === 'notice2016' || moment.standing.screen === 'notice2021'
  const world = ahead.find((entry) => !(isOpen && entry.event === 'noticeReturned'))
  const step = story.scenario.steps[moment.steps]
  const found: Cursor[] = lastDays(moment).map((on) => ({ on, steps: moment.steps }))
  if (world) found.push({ on: world.on, steps: moment.steps })
  if (step) found.push({ on: step.on, steps: moment.steps + 1 })
  const later = found.filter((cursor) => isBefore(here, cursor))
  return later.reduce<Cursor | null>((best, cursor) => (best && !isBefore(cursor, best) ? best : cursor), null)
}

/** The thing that happened before this moment; the opening when nothing did. */
export function previousCursor(story: Story, moment: Moment): Cursor | null {
  const here: Cursor = { on: moment.on, steps: moment.steps }
  const opening = openingCursor(story.scenario)
  // The first notice may have been moved behind what was done already.
  const start: Cursor = { on: earlierOf(opening.on, story.scenario.steps[0]?.on ?? opening.on), steps: 0 }
  const places = [start, ...story.all.map((entry) => cursorAfter(story, entry))]
  const earlier = places.filter((cursor) => isBefore(cursor, here))
  return earlier.reduce<Cursor | null>((best, cursor) => (best && isBefore(cursor, best) ? best : cursor), null)
}

export function momentOf(story: Story, cursor: Cursor): Moment {
  return momentAt(story.done, cursor)
}

/** `count` days on; earlier when negative. */
export function cursorAfterDays(story: Story, cursor: Cursor, count: number): Cursor {
  return cursorOn(story, addDays(cursor.on, count))
}
