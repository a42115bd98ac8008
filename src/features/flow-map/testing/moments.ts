import { REGIME_IDS, type FlowStatus, type RegimeId } from '#domain/dataflow/ids.ts'
import { PAIRS } from '#domain/dataflow/pairs.ts'
import { statuses } from '#domain/dataflow/status.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { momentAt } from '#domain/scenario/momentAt.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { replay } from '#domain/scenario/replay.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { mapGraph } from '../mapGraph.ts'
import { mapWords } from '../mapWords.ts'

export const NOTICE = isoDay('2016-08-26')

export const SCENARIO: Scenario = {
  format: 'consent-replay/scenario@1',
  title: '',
  person: { joined: isoDay('2014-01-01'), region: 'world', phone: 'iphone', parentAccount: true },
  firstSeen: { 2016: NOTICE, 2021: isoDay('2021-01-06') },
  telling: 'happened',
  reading: 'record',
  steps: (['readMore', 'switchOff', 'dontShare', 'agree'] as const).map((step) => ({ on: NOTICE, do: step })),
  until: NOTICE,
}

export const AFTER_FOUR_TAPS: Moment = momentAt(replay(SCENARIO), { on: NOTICE, steps: 4 })

/** Graph and words of any two regimes, one after the other. */
export function stepTo(from: RegimeId, regime: RegimeId, parentAccount = true) {
  return shown(regime, statuses(regime, parentAccount), statuses(from, parentAccount))
}

/** The fullest picture that can be: every pair is a strand. */
export function everythingIs(status: FlowStatus) {
  const all = PAIRS.map(() => status)
  return shown('on2016', all, all)
}

function shown(regime: RegimeId, now: readonly FlowStatus[], before: readonly FlowStatus[]) {
  const moment: Moment = { ...AFTER_FOUR_TAPS, regime, statuses: now, previousStatuses: before }
  const graph = mapGraph(moment)
  return { graph, words: mapWords(graph, moment, new Set()) }
}

export const STEPS_BETWEEN_REGIMES = REGIME_IDS.flatMap((to) => REGIME_IDS.map((from) => ({ from, to })))
