import { calendar, LAST_DAY } from '#domain/consent/calendar.ts'
import { ALL_REGIONS } from '#domain/consent/chartGraph.ts'
import { DELETION_STEPS_SINCE, EFFECTIVE_DAY } from '#domain/consent/guards.ts'
import { can, next } from '#domain/consent/next.ts'
import type { RegionId, Setting, Standing } from '#domain/consent/standing.ts'
import { addDays, type IsoDay } from '#domain/day/isoDay.ts'
import { passTo } from '#domain/scenario/progress.ts'
import { STEPS } from '#domain/scenario/types.ts'

/** A state of a region, as one word: `sharing2016.off`. */
export type StateKey = `${RegionId}.${string}`

export function stateKey(region: RegionId, value: string): StateKey {
  return `${region}.${value}`
}

/** Where a person stands, and when. */
export interface Place {
  readonly standing: Standing
  readonly on: IsoDay
}

/** The days that an agreement leaves open, and the day after them. */
const WINDOW = [30, 31, 32]

/**
 * The days on which it can matter whether something is done. Guards and calendar ask of a day only on which side of a
 * dated day it lies; a window that the person opens closes thirty-one days later. So the days beside each dated day,
 * and those from which a window would close beside it, stand for all the others.
 */
export function daysThatMatter(from: Place, setting: Setting): IsoDay[] {
  const { acceptBy, optOutUntil } = from.standing
  const dated: (IsoDay | null)[] = [
    from.on,
    setting.firstSeen2016,
    setting.firstSeen2021,
    addDays(setting.firstSeen2016, 31),
    acceptBy === null ? null : addDays(acceptBy, 1),
    optOutUntil === null ? null : addDays(optOutUntil, 1),
    DELETION_STEPS_SINCE,
    EFFECTIVE_DAY,
    ...calendar.filter((row) => isFor(row, setting)).map(({ on }) => (typeof on === 'string' ? on : null)),
  ]
  const days = new Set<IsoDay>([LAST_DAY])
  for (const day of new Set(dated)) {
    if (day === null) continue
    for (const off of [-1, 0, 1, ...WINDOW.map((length) => -length)]) days.add(addDays(day, off))
  }
  return [...days].filter((day) => day > from.on && day <= LAST_DAY).sort()
}

/** Overlays of authorities are shown beside the chart and change nothing in it. */
function isFor(row: (typeof calendar)[number], { telling, region }: Setting): boolean {
  if (row.event === 'overlayBegan') return false
  return (!row.tellings || row.tellings.includes(telling)) && (!row.regions || row.regions.includes(region))
}

/** What a standing can still make a difference by: histories are written anew before they are read. */
function alive(standing: Standing): string {
  const { screen } = standing
  const isDeleting = screen === 'delete' || screen === 'deleteReasons'
  return [
    standing.account,
    standing.terms2016,
    standing.sharing2016,
    standing.window2016,
    standing.panelSwitch,
    standing.row,
    standing.terms2021,
    standing.authority,
    screen,
    screen === 'warning' ? standing.askedFrom : '',
    isDeleting ? standing.deleteFrom + standing.field : '',
    screen === 'deleteReasons' ? standing.reasons : '',
    screen === 'help2021' ? standing.helpFrom : '',
    standing.window2016 === 'open' ? standing.optOutUntil : '',
  ].join()
}

function note(standing: Standing, met: Set<StateKey>): void {
  for (const region of ALL_REGIONS) met.add(stateKey(region, standing[region]))
}

/** All that steps of one day can lead to, each standing once. */
function* withinDay(starts: Iterable<Standing>, on: IsoDay, setting: Setting, met: Set<StateKey>) {
  const seen = new Map<string, Standing>()
  const queue: Standing[] = [...starts]
  for (const start of queue) seen.set(alive(start), start)
  for (let standing = queue.pop(); standing; standing = queue.pop()) {
    note(standing, met)
    for (const step of STEPS) {
      if (step === 'wait' || !can(standing, step, on, setting)) continue
      const after = next(standing, { type: step, on }, setting).standing
      // A history that is about to be forgotten is still a state that was reached.
      note(after, met)
      const key = alive(after)
      if (seen.has(key)) continue
      seen.set(key, after)
      queue.push(after)
    }
    yield
  }
  return seen
}

/** Standings that begin the next day alike have the same future. */
function distinctMornings(standings: Iterable<Standing>, on: IsoDay, setting: Setting): Standing[] {
  const mornings = new Map<string, Standing>()
  for (const standing of standings) {
    if (standing.account === 'deleted') continue
    const morning = next(standing, { type: 'dayBegan', on: addDays(on, 1) }, setting).standing
    const key = alive(morning)
    if (!mornings.has(key)) mornings.set(key, standing)
  }
  return [...mornings.values()]
}

function passDays(standing: Standing, from: IsoDay, to: IsoDay, setting: Setting, met: Set<StateKey>): Standing {
  note(next(standing, { type: 'dayBegan', on: addDays(from, 1) }, setting).standing, met)
  const after = passTo({ on: from, standing, entries: [], count: 0, taps: 0 }, to, setting)
  for (const entry of after.entries) note(entry.standing, met)
  return after.standing
}

/**
 * Every state that some future leads to from here, found by living them all with the engine itself. A generator, so
 * that a screen can take it in slices; it returns the states.
 */
export function* reachFrom(from: Place, setting: Setting): Generator<void, ReadonlySet<StateKey>> {
  const met = new Set<StateKey>()
  let on = from.on
  let standings: Iterable<Standing> = (yield* withinDay([from.standing], on, setting, met)).values()
  for (const day of daysThatMatter(from, setting)) {
    const begun = new Map<string, Standing>()
    for (const standing of distinctMornings(standings, on, setting)) {
      const after = passDays(standing, on, day, setting, met)
      begun.set(alive(after), after)
      yield
    }
    standings = (yield* withinDay(begun.values(), day, setting, met)).values()
    on = day
  }
  return met
}

/** The same in one go. */
export function reachable(from: Place, setting: Setting): ReadonlySet<StateKey> {
  const run = reachFrom(from, setting)
  for (let turn = run.next(); ; turn = run.next()) if (turn.done) return turn.value
}

/** The same question for as long as nothing that decides it has changed. */
export function reachKey({ standing, on }: Place, setting: Setting): string {
  const { joined, region, phone, telling, firstSeen2016, firstSeen2021 } = setting
  return [Object.values(standing).join(), on, joined, region, phone, telling, firstSeen2016, firstSeen2021].join('|')
}
