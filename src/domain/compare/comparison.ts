import { earlierOf, laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import { startDay } from '#domain/consent/start.ts'
import { momentAt } from '#domain/scenario/momentAt.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { replay, type Replay } from '#domain/scenario/replay.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { usualEnd } from '#domain/scenario/usual.ts'

export const SIDES = ['a', 'b'] as const
export type Side = (typeof SIDES)[number]

/** Two stories and one day on which both are looked at. Where a story ends follows from its steps and that day. */
export interface Comparison {
  readonly a: Scenario
  readonly b: Scenario
  readonly on: IsoDay
}

/** The same story without an end of its own: in a comparison the one clock says how far it is told. */
export function openEnded(scenario: Scenario): Scenario {
  return { ...scenario, until: usualEnd(scenario) }
}

/** A story as a file or a link of its own: it runs to the day that is looked at, and past it where more was done. */
export function toldUntil(scenario: Scenario, on: IsoDay): Scenario {
  return { ...scenario, until: laterOf(laterOf(on, startDay(scenario.person.joined)), usualEnd(scenario)) }
}

/** How many of its steps a story has taken by the end of a day. */
export function stepsBy({ steps }: Scenario, on: IsoDay): number {
  return steps.filter((step) => step.on <= on).length
}

/** Before this day the person had no account, and there is nothing to show. */
export function hasBegun({ person }: Scenario, on: IsoDay): boolean {
  return on >= startDay(person.joined)
}

/** The first day on which either story can be looked at. */
export function firstDayOf({ a, b }: Pick<Comparison, Side>): IsoDay {
  return earlierOf(startDay(a.person.joined), startDay(b.person.joined))
}

/** A day as near to the wanted one as the two stories allow. */
export function dayWithin(sides: Pick<Comparison, Side>, on: IsoDay): IsoDay {
  return earlierOf(LAST_DAY, laterOf(on, firstDayOf(sides)))
}

const replays = new WeakMap<Scenario, Replay>()

/** The replay of a story: a scenario never changes, so it is replayed once. */
export function replayOf(scenario: Scenario): Replay {
  let done = replays.get(scenario)
  if (!done) {
    done = replay(scenario)
    replays.set(scenario, done)
  }
  return done
}

/** How a story stands at the end of a day; null before it has begun. */
export function momentOn(scenario: Scenario, on: IsoDay): Moment | null {
  return hasBegun(scenario, on) ? momentAt(replayOf(scenario), { on, steps: stepsBy(scenario, on) }) : null
}
