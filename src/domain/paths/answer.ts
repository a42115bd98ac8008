import { startStanding } from '#domain/consent/start.ts'
import type { Standing } from '#domain/consent/standing.ts'
import type { KnobId } from '#domain/design/design.ts'
import type { Progress as Lived } from '#domain/scenario/progress.ts'
import { replay, settingOf, progressAt } from '#domain/scenario/replay.ts'
import { tapsOf } from '#domain/scenario/taps.ts'
import type { Scenario, ScenarioStep } from '#domain/scenario/types.ts'
import { dayNumber } from './days.ts'
import { endsOf, type End } from './ends.ts'
import { explore, type Progress } from './explore.ts'
import { endKey, endStateOf } from './lasting.ts'
import { isLike, type Question } from './question.ts'
import { reversals, type Reversible } from './reversal.ts'

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
  /** Until when the answer that stands at this end can be turned round. */
  readonly reversible: Reversible
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
  // What is asked of the places from here on adds to them.
  const standings = exploration.places.standings.length
  const found: (End & Cost)[] = []
  const tails: Lived[] = []
  const progress = { done: exploration.days.length, of: exploration.days.length }
  for (const end of endsOf(exploration)) {
    const { cost, tail } = live(scenario, end)
    found.push({ ...end, ...cost })
    tails.push(tail)
    yield progress
  }
  const search = reversals(tails, exploration.places)
  let turn = search.next()
  for (; !turn.done; turn = search.next()) yield progress
  const until = turn.value
  const ends = found.map<AnsweredEnd>((end, index) => ({
    ...end,
    isLike: isLike(end.state, wanted),
    reversible: until[index] ?? 'nothingAnswered',
  }))
  const paths = ends.reduce((sum, end) => sum + end.paths, 0)
  return {
    question,
    ends,
    count: ends.filter((end) => end.isLike).length,
    standings,
    days: exploration.days.length,
    paths: Number.isSafeInteger(paths) ? paths : null,
  }
}

/** The scenario that the shortest path to an end is. */
export function exampleOf(scenario: Scenario, steps: readonly ScenarioStep[]): Scenario {
  return { ...scenario, steps }
}

/** Lives the shortest path with the replay, which must end where the exploration says that it does. */
function live(scenario: Scenario, { steps, state }: End): { readonly cost: Cost; readonly tail: Lived } {
  const done = replay(exampleOf(scenario, steps))
  const tail = progressAt(done, steps.length, scenario.until)
  const keyOf = (standing: Standing): string => endKey(endStateOf(standing, scenario.design))
  if (keyOf(tail.standing) !== endKey(state)) throw new Error(`explored ${endKey(state)}, replayed otherwise`)
  const entries = [...done.parts, tail].flatMap((part) => part.entries)
  const screens = new Set<string>()
  const cites = new Set<string>()
  const assumes = new Set<string>()
  const knobs = new Set<KnobId>()
  const first = startStanding(done.setting)
  let before: Standing | null = null
  for (const { by, standing, ...entry } of entries) {
    // Who was never asked begins on a screen that no entry leads to.
    if (by === 'you') screens.add((before ?? first).screen)
    if (!before || keyOf(before) !== keyOf(standing)) {
      for (const knob of entry.knobs ?? []) knobs.add(knob)
      for (const fact of entry.cites) cites.add(fact)
      for (const assumption of entry.assumes) assumes.add(assumption)
    }
    before = standing
  }
  const cost: Cost = {
    taps: steps.reduce((sum, step) => sum + tapsOf(step.do), 0),
    screens: screens.size,
    days: new Set(steps.map(({ on }) => on)).size,
    cites: [...cites],
    assumes: [...assumes],
    ...(scenario.design ? { knobs: [...knobs] } : {}),
  }
  return { cost, tail }
}
