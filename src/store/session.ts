import { createStore } from 'zustand/vanilla'
import { laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import { hasReading } from '#domain/dataflow/readings/letters.ts'
import type { AnyStep, Scenario } from '#domain/scenario/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { hasDesignTools } from '#domain/design/registry.ts'
import { loadDesigns } from '#store/designs.ts'
import { loadReadings } from '#store/readings.ts'
import {
  cursorAfterDays,
  cursorOn,
  endCursor,
  momentOf,
  nextCursor,
  openingCursor,
  previousCursor,
  storyOf,
  type Story,
} from '#store/story.ts'

/** A way that was lived and left when something else was done in its past. */
export interface Branch {
  readonly scenario: Scenario
  readonly cursor: Cursor
}

/** How many left branches are kept; the oldest goes first. */
export const MOST_BRANCHES = 20

export interface Session extends Branch {
  readonly branches: readonly Branch[]
  /** What can be undone and redone: what was done, not where one looked. */
  readonly past: readonly Branch[]
  readonly future: readonly Branch[]
  /** Counts what was done, so that the address can grow a history entry for it and not for a look. */
  readonly deeds: number
}

export function freshSession(scenario: Scenario = usualScenario(), cursor: Cursor = openingCursor(scenario)): Session {
  return { scenario, cursor, branches: [], past: [], future: [], deeds: 0 }
}

export const session = createStore<Session>(() => freshSession())

let lastStory: Story | undefined

/** What follows from the scenario as it stands. */
export function currentStory(scenario: Scenario = session.getState().scenario): Story {
  if (lastStory?.scenario !== scenario) lastStory = storyOf(scenario, lastStory)
  return lastStory
}

export function here(): Branch {
  const { scenario, cursor } = session.getState()
  return { scenario, cursor }
}

/** Something is done: it can be undone, and what had been undone is gone. */
export function become(next: Branch, left?: Branch): void {
  session.setState(({ past, branches, deeds }) => ({
    ...next,
    past: [...past, here()],
    future: [],
    branches: left ? [left, ...branches].slice(0, MOST_BRANCHES) : branches,
    deeds: deeds + 1,
  }))
}

/** One only looks from elsewhere; looking past the end lengthens the story. */
function look(cursor: Cursor): void {
  session.setState(({ scenario }) => ({
    cursor,
    ...(cursor.on > scenario.until ? { scenario: { ...scenario, until: cursor.on } } : {}),
  }))
}

/** The person does something, here and now. Done in the past of a story, it begins a new branch and keeps the old one. */
export function act(step: AnyStep): void {
  const { scenario, cursor } = session.getState()
  const isFork = cursor.steps < scenario.steps.length
  const steps = [...(isFork ? scenario.steps.slice(0, cursor.steps) : scenario.steps), { on: cursor.on, do: step }]
  become(
    { scenario: { ...scenario, steps, until: cursor.on }, cursor: { on: cursor.on, steps: steps.length } },
    // Whoever comes back to the way that was left stands at its end, not at the fork where they looked from.
    isFork ? { scenario, cursor: endCursor(scenario) } : undefined,
  )
}

export function goTo(cursor: Cursor): void {
  look({ on: laterOf(cursor.on, currentStory().firstDay), steps: cursor.steps })
}

export function goToDay(on: IsoDay): void {
  look(cursorOn(currentStory(), on))
}

/** Lets days pass, or looks back over them. */
export function advance(days: number): void {
  look(cursorAfterDays(currentStory(), session.getState().cursor, days))
}

export function nextEvent(): boolean {
  const story = currentStory()
  const next = nextCursor(story, momentOf(story, session.getState().cursor))
  if (next) look(next)
  return next !== null
}

export function previousEvent(): boolean {
  const story = currentStory()
  const previous = previousCursor(story, momentOf(story, session.getState().cursor))
  if (previous) look(previous)
  return previous !== null
}

/** Nothing is replayed in a reading that is not here yet; what comes in between wins over what was asked for before. */
let asked = 0
let reading: Promise<void> = Promise.resolve()

/** When what was last asked for is there: a first picture can wait for it, so that no other story flashes up before. */
export async function settled(): Promise<void> {
  // What came in may ask for more: a design from the lab in another reading.
  for (let last; last !== reading;) await (last = reading)
}

function whenRead(scenario: Scenario, open: () => void): void {
  asked += 1
  const mine = asked
  // Who holds a scenario with a design has read it, so the rows of designs are here.
  if (hasReading(scenario.reading)) return open()
  reading = loadReadings().then(() => {
    if (mine === asked) open()
  })
}

/** A design from the lab is read by what comes with the first of them. Its words come with it. */
export function withDesigns(then: () => void): void {
  asked += 1
  const mine = asked
  if (hasDesignTools()) return then()
  reading = loadDesigns().then(() => {
    if (mine === asked) then()
  })
}

export function openScenario(scenario: Scenario, cursor?: Cursor): void {
  whenRead(scenario, () => {
    become(
      { scenario, cursor: cursor ?? endCursor(scenario) },
      session.getState().scenario.steps.length > 0 ? here() : undefined,
    )
  })
}

/** What the address holds, after the browser went back or forward: neither a deed nor a branch. */
export function showAddress(scenario: Scenario, cursor: Cursor): void {
  whenRead(scenario, () => session.setState({ scenario, cursor }))
}

export function switchBranch(index: number): void {
  const branch = session.getState().branches[index]
  if (!branch) return
  const left = here()
  become(branch)
  session.setState(({ branches }) => ({ branches: branches.map((one) => (one === branch ? left : one)) }))
}

export function undo(): void {
  session.setState(({ past, future, deeds }) => {
    const before = past.at(-1)
    return before ? { ...before, past: past.slice(0, -1), future: [here(), ...future], deeds: deeds + 1 } : {}
  })
}

export function redo(): void {
  session.setState(({ past, future, deeds }) => {
    const after = future[0]
    return after ? { ...after, past: [...past, here()], future: future.slice(1), deeds: deeds + 1 } : {}
  })
}
