// Our engine and XState's `transition` on the same rows and the same steps, in one run, taking turns. Judged by ratios.
import { can, next, type ConsentEvent } from '#domain/consent/next.ts'
import { startStanding } from '#domain/consent/start.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { codeOf, digitsOf, REGION_COUNT } from '#domain/paths/code.ts'
import { dayAt, dayNumber, LAST_NUMBER } from '#domain/paths/days.ts'
import { presets, type PresetId } from '#domain/design/presets.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { explore } from '#domain/paths/explore.ts'
import { run } from '#domain/paths/run.ts'
import { replay, settingOf } from '#domain/scenario/replay.ts'
import { SCENARIO_FORMAT, STEPS, type Scenario, type Step } from '#domain/scenario/types.ts'
import { shortestByXState } from './xstatePaths.ts'
import { xstateEngine } from './xstateChart.ts'

const day = isoDay('2016-08-26')

function scenarioOf(steps: readonly Step[]): Scenario {
  return {
    format: SCENARIO_FORMAT,
    title: '',
    person: { joined: isoDay('2014-01-01'), region: 'world', phone: 'android', parentAccount: true },
    firstSeen: { 2016: day, 2021: isoDay('2021-01-06') },
    telling: 'happened',
    reading: 'record',
    steps: steps.map((step) => ({ on: day, do: step })),
    until: day,
  }
}

registerDesigns(allDesignTools)
const setting = settingOf(scenarioOf([]))
const start = ((): Standing => {
  const shown = next(startStanding(setting), { type: 'noticeShown2016', on: day }, setting)
  return shown.standing
})()

/** A seeded walk over what the phone offers, without leaving for good. */
function walk(length: number): Step[] {
  let seed = 20160826
  let standing = start
  const steps: Step[] = []
  while (steps.length < length) {
    const offered = STEPS.filter(
      (step) => !/^(wait|deleteAccount|confirmDelete)$/.test(step) && can(standing, step, day, setting),
    )
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    const step = offered[seed % offered.length]
    if (!step) throw new Error(`nothing is offered on ${standing.screen}`)
    steps.push(step)
    standing = next(standing, { type: step, on: day }, setting).standing
  }
  return steps
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/** Milliseconds of one call, repeated until the clock can tell. */
function timed(call: () => void, least: number): number {
  const started = performance.now()
  let calls = 0
  do {
    call()
    calls++
  } while (performance.now() - started < least)
  return (performance.now() - started) / calls
}

export interface Row {
  readonly what: string
  readonly ours: number
  readonly theirs: number
}

/** The two take turns, so that what else the machine does falls on both. */
function compare(what: string, ours: () => void, theirs: () => number, rounds = 5): Row {
  const a: number[] = []
  const b: number[] = []
  ours()
  for (let round = 0; round < rounds; round++) {
    a.push(timed(ours, 40))
    b.push(theirs())
  }
  return { what, ours: median(a), theirs: median(b) }
}

const events = (steps: readonly Step[]): ConsentEvent[] => steps.map((type) => ({ type, on: day }))
const xstate = xstateEngine(start, setting)
const ourFold = (list: readonly ConsentEvent[]): Standing =>
  list.reduce((standing, event) => next(standing, event, setting).standing, start)
const theirFold = (list: readonly ConsentEvent[]) => list.reduce(xstate.next, xstate.first)

function assertSame(list: readonly ConsentEvent[]): void {
  const ours = JSON.stringify(ourFold(list), Object.keys(start).toSorted())
  const theirs = JSON.stringify(theirFold(list).context, Object.keys(start).toSorted())
  if (ours !== theirs) throw new Error(`the two engines disagree:\n${ours}\n${theirs}`)
}

const timedFold = (list: readonly ConsentEvent[]): number => timed(() => void theirFold(list), 40)

function compareLength(length: number, theirs: () => number, rounds = 5): Row[] {
  const steps = walk(length)
  const list = events(steps)
  const scenario = scenarioOf(steps)
  const count = length.toLocaleString('en')
  return [
    compare(`events, ${count} steps`, () => void ourFold(list), theirs, rounds),
    compare(`replay with its ledger, ${count} steps`, () => void replay(scenario), theirs, rounds),
  ]
}

/**
 * Everything that anybody of a setting can reach, with shortest paths. XState's graph needs minutes for all days, so the
 * two are compared up to a day that leaves it seconds, and ours alone goes on to the last day.
 */
function comparePathsOf(name: string, of: Setting, until: string): Row[] {
  const exploreUntil = (day: number) => run(explore(of, day))
  const last = dayNumber(isoDay(until))
  const days = exploreUntil(last).days.map(dayAt)
  const digits = digitsOf(of)
  const code = (standing: Standing): string => String(codeOf(standing, new Uint32Array(REGION_COUNT), digits))
  const theirs = (): number => timed(() => void shortestByXState(of, days, code), 1)
  return [
    compare(`${name}, ${days.length} days`, () => void exploreUntil(last), theirs, 3),
    compare(
      `${name}, every day that matters`,
      () => void exploreUntil(LAST_NUMBER),
      () => NaN,
    ),
  ]
}

const DESIGNS: readonly (readonly [PresetId, string])[] = [
  ['ongoing-control', '2016-12-01'],
  ['commitments-2023', '2021-03-01'],
]

/** Every standing that is reached, as shipped and under two designs. */
export function measurePaths(): Row[] {
  return [
    ...comparePathsOf('as shipped', setting, '2016-09-27'),
    ...DESIGNS.flatMap(([id, until]) => comparePathsOf(id, { ...setting, design: presets[id].design }, until)),
  ]
}

export function measure(): Row[] {
  const rows: Row[] = []
  for (const length of [10, 1_000]) {
    const list = events(walk(length))
    assertSame(list)
    rows.push(...compareLength(length, () => timedFold(list)))
  }
  // XState needs half a minute for 100,000: a tenth of them, times ten.
  const tenth = events(walk(10_000))
  rows.push(...compareLength(100_000, () => timedFold(tenth) * 10, 1))
  const steps = walk(1_001)
  const [before, after] = [scenarioOf(steps.slice(0, -1)), scenarioOf(steps)]
  const done = replay(before)
  const snapshot = theirFold(events(steps.slice(0, -1)))
  const last = events(steps.slice(-1))
  const theirTap = (): number => timed(() => void last.reduce(xstate.next, snapshot), 40)
  rows.push(compare('one more tap after 1,000 steps', () => void replay(after, done), theirTap))
  return rows
}
