import type { Standing } from '#domain/consent/standing.ts'
import type { KnobId } from '#domain/design/design.ts'
import { replay, settingOf, progressAt } from '#domain/scenario/replay.ts'
import { tapsOf } from '#domain/scenario/taps.ts'
import type { Scenario, ScenarioStep } from '#domain/scenario/types.ts'
import { dayNumber } from './days.ts'
import { endsOf, type End } from './ends.ts'
import { explore, type Progress } from './explore.ts'
import { endKey, endStateOf } from './lasting.ts'
import { isLike, type Question } from './question.ts'

/** What the shortest path to an end costs, and what it rests on. */
export interface Cost {
  readonly taps: number
  /** Different screens on which something is tapped. */
  readonly screens: number
  readonly days: number
  /** Facts behind everything that changed what stays. */
  readonly cites: readonly string[]
  readonly assumes: readonly string[]
  /** The settings of a design from the lab that it follows from. */
  readonly knobs?: readonly KnobId[]
}

export interface AnsweredEnd extends End, Cost {
  readonly isLike: boolean
}

export interface Answer {
  readonly question: Question
  readonly ends: readonly AnsweredEnd[]
  /** How many of them are like what was asked for. */
  readonly count: number
  readonly standings: number
  readonly days: number
  /** Paths to all ends together; null where there are more than can be counted exactly. */
  readonly paths: number | null
}

/** Answers a question exactly. A generator: it tells how far it is, and can be stopped. */
export function* answer(question: Question): Generator<Progress, Answer> {
  const { scenario, wanted } = question
  const exploration = yield* explore(settingOf(scenario), dayNumber(scenario.until))
  const ends: AnsweredEnd[] = []
  for (const end of endsOf(exploration)) {
    ends.push({ ...end, ...costOf(scenario, end), isLike: isLike(end.state, wanted, scenario.design) })
    yield { done: exploration.days.length, of: exploration.days.length }
  }
  const paths = ends.reduce((sum, end) => sum + end.paths, 0)
  return {
    question,
    ends,
    count: ends.filter((end) => end.isLike).length,
    standings: exploration.places.standings.length,
    days: exploration.days.length,
    paths: Number.isSafeInteger(paths) ? paths : null,
  }
}

/** The scenario that the shortest path to an end is. */
export function exampleOf(scenario: Scenario, steps: readonly ScenarioStep[]): Scenario {
  return { ...scenario, steps }
}

/** Lives the shortest path with the replay, which must end where the exploration says that it does. */
function costOf(scenario: Scenario, { steps, state }: End): Cost {
  const done = replay(exampleOf(scenario, steps))
  const tail = progressAt(done, steps.length, scenario.until)
  const keyOf = (standing: Standing): string => endKey(endStateOf(standing, scenario.design))
  if (keyOf(tail.standing) !== endKey(state)) throw new Error(`explored ${endKey(state)}, replayed otherwise`)
  const entries = [...done.parts, tail].flatMap((part) => part.entries)
  const screens = new Set<string>()
  const cites = new Set<string>()
  const assumes = new Set<string>()
  const knobs = new Set<KnobId>()
  let before: Standing | null = null
  for (const { by, standing, ...entry } of entries) {
    if (by === 'you' && before) screens.add(before.screen)
    if (!before || keyOf(before) !== keyOf(standing)) {
      for (const knob of entry.knobs ?? []) knobs.add(knob)
      for (const fact of entry.cites) cites.add(fact)
      for (const assumption of entry.assumes) assumes.add(assumption)
    }
    before = standing
  }
  return {
    taps: steps.reduce((sum, step) => sum + tapsOf(step.do), 0),
    screens: screens.size,
    days: new Set(steps.map(({ on }) => on)).size,
    cites: [...cites],
    assumes: [...assumes],
    ...(scenario.design ? { knobs: [...knobs] } : {}),
  }
}
