import { isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import { differencesIn } from '#domain/compare/differences.ts'
import { dayWithin, replayOf, type Comparison, type Side } from '#domain/compare/comparison.ts'
import { entriesAt, progressAt } from '#domain/scenario/replay.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { Scenario } from '#domain/scenario/types.ts'

/** The day on which the app was to stop, as announced in January 2021 (P06): worth a look whatever came of it. */
const ANNOUNCED_STOP = isoDay('2021-02-08')

const known = new WeakMap<Scenario, readonly IsoDay[]>()

/** The days on which something happens in a story, or on which something ends, up to the last recorded day. */
function daysOf(scenario: Scenario): readonly IsoDay[] {
  let days = known.get(scenario)
  if (!days) {
    const done = replayOf(scenario)
    const steps = scenario.steps.length
    const entries = entriesAt(done, steps, progressAt(done, steps, LAST_DAY))
    days = entries.flatMap((entry) => [entry.on, ...endsIn(entry)])
    known.set(scenario, days)
  }
  return days
}

function endsIn({ event, standing }: LedgerEntry): IsoDay[] {
  if (event === 'noticeShown2021') return [ANNOUNCED_STOP]
  const end = event === 'noticeShown2016' ? standing.acceptBy : event === 'agree' ? standing.optOutUntil : null
  return end === null ? [] : [end]
}

/** The stops of the one clock: every day on which either story has something to show, in order. */
export function stopsOf(sides: Pick<Comparison, Side>): readonly IsoDay[] {
  const days = [...daysOf(sides.a), ...daysOf(sides.b)].filter((day) => day <= LAST_DAY)
  return [...new Set(days.map((day) => dayWithin(sides, day)))].sort()
}

/** The nearest day on which the two differ, ahead if there is one, else before; null when they never do. */
export function nearestDifference(comparison: Comparison): IsoDay | null {
  const differing = stopsOf(comparison).filter((on) => differencesIn({ ...comparison, on }).length > 0)
  return differing.find((on) => on > comparison.on) ?? differing.findLast((on) => on < comparison.on) ?? null
}
