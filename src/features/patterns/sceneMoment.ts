import type { To } from 'react-router'
import type { PatternId } from '#domain/patterns/pattern.ts'
import { scenes } from '#domain/patterns/scenes.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { SCENARIO_FORMAT, type Scenario } from '#domain/scenario/types.ts'

/** A moment of the replay that can be opened. */
export interface PlayMoment {
  readonly scenario: Scenario
  readonly cursor: Cursor
}

/** The address of a moment. Only the site knows it. */
export type PlayAt = (moment: PlayMoment) => To

/** The moment at which an element can be lived: the story up to there, seen from its end. */
export function sceneMoment(id: PatternId): PlayMoment {
  const { person, telling, days, until } = scenes[id]
  const steps = days.flatMap(({ on, steps: done }) => done.map((step) => ({ on, do: step })))
  const parsed = parseScenario({
    format: SCENARIO_FORMAT,
    ...(person ? { person } : {}),
    ...(telling ? { telling } : {}),
    steps,
    until,
  })
  if (!parsed.ok) throw new Error(`no such moment: ${id}`)
  const { scenario } = parsed
  return { scenario, cursor: { on: scenario.until, steps: scenario.steps.length } }
}
