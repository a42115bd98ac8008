import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import { addDays, isoDay } from '#domain/day/isoDay.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { printScenario } from '#domain/scenario/print.ts'
import { parseScenarioText } from '#domain/scenario/parseText.ts'
import { STEPS, type Scenario } from '#domain/scenario/types.ts'
import {
  act,
  advance,
  currentStory,
  freshSession,
  goTo,
  goToDay,
  MOST_BRANCHES,
  nextEvent,
  openScenario,
  previousEvent,
  redo,
  session,
  showAddress,
  switchBranch,
  undo,
} from '#store/session.ts'
import { setFirstSeen, setPerson, setTelling } from '#store/setting.ts'
import { endCursor, momentOf } from '#store/story.ts'

const state = () => session.getState()
const moment = () => momentOf(currentStory(), state().cursor)
const did = () => state().scenario.steps.map((step) => `${step.on} ${step.do}`)

beforeEach(() => session.setState(freshSession(), true))

function scenarioOf(fields: object): Scenario {
  const parsed = parseScenario({ format: 'consent-replay/scenario@1', ...fields })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.scenario
}

/** The days on which the story stops until nothing is left. */
function stops(most = 60): string[] {
  const days: string[] = []
  while (days.length < most && nextEvent()) days.push(state().cursor.on)
  return days
}

describe('acting', () => {
  test('writes down the step and moves on', () => {
    act('agree')
    expect(did()).toEqual(['2016-08-26 agree'])
    expect(moment().standing).toMatchObject({ terms2016: 'accepted', sharing2016: 'on', optOutUntil: '2016-09-25' })
    expect(state().branches).toEqual([])
  })

  test('in the past begins a branch and keeps the old way, which can be gone back to', () => {
    act('agree')
    advance(10)
    act('openMenu')
    const old = { scenario: state().scenario, cursor: endCursor(state().scenario) }
    goTo({ on: isoDay('2016-08-26'), steps: 0 })
    act('readMore')
    expect(did()).toEqual(['2016-08-26 readMore'])
    expect(state().branches).toEqual([old])
    const fork = { scenario: state().scenario, cursor: state().cursor }
    switchBranch(0)
    expect(state()).toMatchObject(old)
    expect(state().branches).toEqual([fork])
    switchBranch(7)
    expect(state().scenario).toEqual(old.scenario)
  })

  test('looking back is no fork: acting at the end goes on', () => {
    act('agree')
    goToDay(isoDay('2016-08-25'))
    goTo(endCursor(state().scenario))
    act('openMenu')
    expect(did()).toHaveLength(2)
    expect(state().branches).toEqual([])
  })

  test('keeps the newest twenty branches', () => {
    for (let round = 0; round < MOST_BRANCHES + 5; round++) {
      act(round % 2 === 0 ? 'agree' : 'readMore')
      goTo({ on: isoDay('2016-08-26'), steps: 0 })
    }
    expect(state().branches).toHaveLength(MOST_BRANCHES)
    expect(state().branches[0]?.scenario.steps[0]?.do).toBe('readMore')
  })

  test('what is left of the story after the fork is not told', () => {
    act('agree')
    advance(60)
    goTo({ on: isoDay('2016-08-30'), steps: 1 })
    act('openMenu')
    // No fork: all steps were done by then; the days after the deed are not lived any more.
    expect(state().scenario.until).toBe('2016-08-30')
    expect(currentStory().all.every((entry) => entry.on <= '2016-08-30')).toBe(true)
  })
})

describe('undo and redo', () => {
  test('go back over deeds, not over looks', () => {
    act('readMore')
    advance(3)
    act('agree')
    const before = state().scenario
    undo()
    expect(did()).toEqual(['2016-08-26 readMore'])
    expect(state().cursor.on).toBe('2016-08-29')
    redo()
    expect(state().scenario).toEqual(before)
    redo()
    expect(state().scenario).toEqual(before)
    undo()
    undo()
    undo()
    expect(did()).toEqual([])
    expect(state().past).toEqual([])
  })

  test('a new deed ends what had been undone', () => {
    act('readMore')
    undo()
    act('notNow')
    expect(state().future).toEqual([])
    redo()
    expect(did()).toEqual(['2016-08-26 notNow'])
  })

  test('over any deeds, as many back as forth is where one was', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.nat(20)), { maxLength: 12 }), (deeds) => {
        session.setState(freshSession(), true)
        for (const [step, days] of deeds) {
          act(step)
          advance(days)
        }
        const { scenario } = state()
        const { steps } = scenario
        for (const _ of deeds) undo()
        expect(did()).toEqual([])
        for (const _ of deeds) redo()
        expect(state().scenario.steps).toEqual(steps)
      }),
    )
  })

  test('the address moves without a deed', () => {
    const scenario = scenarioOf({ steps: [{ on: '2016-08-26', do: 'agree' }] })
    showAddress(scenario, endCursor(scenario))
    expect(state()).toMatchObject({ scenario, deeds: 0, past: [], branches: [] })
  })
})

describe('the next event', () => {
  test('stops at each day on which something can be decided, and at each thing that happens', () => {
    act('agree')
    expect(stops()).toEqual([
      '2016-09-25', // the last day of the switch
      '2016-09-26', // it is closed
      '2021-01-06', // the notice of 2021
      '2021-01-15', // the date is moved
      '2021-02-08', // what January had announced
      '2021-02-18', // the banner
      '2021-05-15', // the effective day
    ])
  })

  test('stops on the last day to accept, and the day after', () => {
    const days = stops(2)
    expect(days).toEqual(['2016-09-25', '2016-09-26'])
  })

  test('blocks where January announced it', () => {
    act('agree')
    setTelling('announced-january')
    const days = stops()
    expect(days).toContain('2021-02-08')
    goToDay(isoDay('2021-02-08'))
    expect(moment().standing.screen).toBe('blocked')
  })

  test('always moves on, and ends', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('world', 'uk', 'eu', 'germany', 'france', 'india' as const),
        fc.constantFrom('happened', 'announced-january', 'announced-february', 'announced-may' as const),
        fc.boolean(),
        (region, telling, agrees) => {
          session.setState(freshSession(scenarioOf({ person: { region }, telling })), true)
          if (agrees) act('agree')
          let { cursor } = state()
          let count = 0
          while (nextEvent()) {
            const { cursor: next } = state()
            expect(next.on > cursor.on || (next.on === cursor.on && next.steps > cursor.steps)).toBe(true)
            expect(next.on <= LAST_DAY).toBe(true)
            cursor = next
            expect((count += 1)).toBeLessThan(5_000)
          }
          while (previousEvent()) {
            const { cursor: earlier } = state()
            expect(earlier.on < cursor.on || (earlier.on === cursor.on && earlier.steps < cursor.steps)).toBe(true)
            cursor = earlier
          }
        },
      ),
      { numRuns: 24 },
    )
  }, 60_000)

  test('steps that were undone by looking back are passed again one by one', () => {
    act('readMore')
    act('switchOff')
    goTo({ on: isoDay('2016-08-26'), steps: 0 })
    nextEvent()
    expect(state().cursor.steps).toBe(1)
    nextEvent()
    expect(state().cursor.steps).toBe(2)
    previousEvent()
    expect(state().cursor.steps).toBe(1)
  })
})

describe('days', () => {
  test('never leave the story’s calendar', () => {
    advance(1_000_000)
    expect(state().cursor.on).toBe(LAST_DAY)
    advance(-1_000_000)
    expect(state().cursor.on).toBe('2016-08-24')
    goTo({ on: isoDay('2010-01-01'), steps: 0 })
    expect(state().cursor.on).toBe('2016-08-24')
  })

  test('whatever is done, the story can be written to a file and read again', () => {
    const deeds = fc.oneof(
      fc.constantFrom(...STEPS).map((step) => () => act(step)),
      fc.integer({ min: -400, max: 400 }).map((days) => () => advance(days)),
      fc.constant(() => void nextEvent()),
      fc.constant(() => void previousEvent()),
      fc.constant(undo),
      fc.constant(redo),
      fc.nat(3).map((index) => () => switchBranch(index)),
      fc
        .integer({ min: -2000, max: 4000 })
        .map((days) => () => void setPerson({ joined: addDays(isoDay('2015-01-01'), days) })),
      fc.nat(60).map((days) => () => void setFirstSeen(2016, addDays(isoDay('2016-08-25'), days))),
    )
    fc.assert(
      fc.property(fc.array(deeds, { maxLength: 25 }), (list) => {
        session.setState(freshSession(), true)
        for (const deed of list) {
          deed()
          const { scenario, cursor } = state()
          expect(parseScenarioText(printScenario(scenario))).toEqual({ ok: true, scenario })
          expect(cursor.on <= scenario.until).toBe(true)
          expect((scenario.steps[cursor.steps - 1]?.on ?? cursor.on) <= cursor.on).toBe(true)
          expect((scenario.steps[cursor.steps]?.on ?? cursor.on) >= cursor.on).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})

test('opening a file keeps the story that was open', () => {
  act('agree')
  const old = state().scenario
  const scenario = scenarioOf({ title: 'handed out', steps: [{ on: '2016-09-01', do: 'wait' }] })
  openScenario(scenario)
  expect(state()).toMatchObject({ scenario, cursor: { on: '2016-09-01', steps: 1 }, branches: [{ scenario: old }] })
  undo()
  expect(state().scenario).toEqual(old)
})
