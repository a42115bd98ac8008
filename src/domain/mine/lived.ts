import type { IsoDay } from '#domain/day/isoDay.ts'
import { startStanding } from '#domain/consent/start.ts'
import type { FlowStatus, RegimeId } from '#domain/dataflow/ids.ts'
import { regimeOf } from '#domain/dataflow/regime.ts'
import { statuses } from '#domain/dataflow/status.ts'
import type { Case } from '#domain/mine/cases.ts'
import { scenarioOf } from '#domain/mine/scenario.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import { entriesAt, progressAt, replay, type Replay } from '#domain/scenario/replay.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import type { Standing } from '#domain/consent/standing.ts'

/** What brought new terms: the person, or what befell them. */
export const CAUSES = ['joined', 'agreed2016', 'switchedOff', 'paused', 'newText', 'accepted2021'] as const
export type Cause = (typeof CAUSES)[number]

/** A stretch of a story under the same terms. */
export interface Stretch {
  readonly regime: RegimeId
  readonly cause: Cause
  /** Its first day in the replay. Where the person's own day is not asked, it is an assumption. */
  readonly from: IsoDay
  readonly statuses: readonly FlowStatus[]
}

/** A case, lived by the engine to the last day of the record. */
export interface Lived {
  readonly of: Case
  readonly scenario: Scenario
  readonly done: Replay
  readonly entries: readonly LedgerEntry[]
  readonly standing: Standing
  readonly stretches: readonly Stretch[]
}

function causeOf({ event, standing }: LedgerEntry): Cause {
  if (event === 'agree') return standing.terms2021 === 'accepted' ? 'accepted2021' : 'agreed2016'
  if (event === 'dontShare') return 'switchedOff'
  return event === 'textChanged' ? 'newText' : 'paused'
}

function stretch(regime: RegimeId, cause: Cause, from: IsoDay): Stretch {
  return { regime, cause, from, statuses: statuses(regime, true) }
}

export function live(of: Case): Lived {
  const scenario = scenarioOf(of)
  const done = replay(scenario)
  const steps = scenario.steps.length
  const tail = progressAt(done, steps, scenario.until)
  const entries = entriesAt(done, steps, tail)
  const stretches = [stretch(regimeOf(startStanding(done.setting)), 'joined', of.joined)]
  for (const entry of entries)
    if (entry.regime !== stretches.at(-1)?.regime) stretches.push(stretch(entry.regime, causeOf(entry), entry.on))
  return { of, scenario, done, entries, standing: tail.standing, stretches }
}

const known = new Map<string, Lived>()

/** The same case is lived once. */
export function lived(of: Case): Lived {
  const key = JSON.stringify(of)
  let one = known.get(key)
  if (!one) {
    one = live(of)
    known.set(key, one)
  }
  return one
}

/** Under which terms a life ends. */
export function lastStretch({ stretches }: Lived): Stretch {
  const last = stretches.at(-1)
  if (!last) throw new Error('a life without a day')
  return last
}
