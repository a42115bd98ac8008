import type { Setting } from '#domain/consent/standing.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { momentAt } from '#domain/scenario/momentAt.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { replay } from '#domain/scenario/replay.ts'
import { SCENARIO_FORMAT } from '#domain/scenario/types.ts'

/** The usual person, after some steps on the day of the notice. */
export function lived(steps: readonly string[], until = '2016-08-26'): { moment: Moment; setting: Setting } {
  const parsed = parseScenario({
    format: SCENARIO_FORMAT,
    steps: steps.map((step) => ({ on: '2016-08-26', do: step })),
    until,
  })
  if (!parsed.ok) throw new Error('not a scenario')
  const done = replay(parsed.scenario)
  return { moment: momentAt(done, { on: isoDay(until), steps: steps.length }), setting: done.setting }
}
