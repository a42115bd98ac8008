import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#domain/day/isoDay.ts'
import { next } from '#domain/consent/next.ts'
import { WORLD_EVENT_TYPES } from '#domain/consent/events.ts'
import { isOptOutOpen, momentAt } from '#domain/scenario/momentAt.ts'
import { ledgerOf } from '#domain/scenario/ledger.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { printScenario } from '#domain/scenario/print.ts'
import { beginReplay, passTo, type Progress } from '#domain/scenario/progress.ts'
import { entriesAt, progressAt, replay, settingOf } from '#domain/scenario/replay.ts'
import { STEPS, type Scenario } from '#domain/scenario/types.ts'
import { scenarios } from '#domain/testing/arbitraries.ts'
import { atWidth } from '#domain/testing/width.ts'

const RUNS = { numRuns: atWidth(1_000, 150) }

/** The standings of a replay after each step, and after the days that follow. */
function walk(scenario: Scenario): Progress[] {
  const done = replay(scenario)
  return [...done.parts, progressAt(done, scenario.steps.length, scenario.until)]
}

describe('the replay', () => {
  test('every event has an answer in every standing that is reached', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const setting = settingOf(scenario)
        for (const { standing, on } of walk(scenario)) {
          for (const type of [...STEPS, ...WORLD_EVENT_TYPES]) {
            const outcome = next(standing, { type, on }, setting)
            expect(outcome.refused === undefined || outcome.standing === standing).toBe(true)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  test('of a prefix is a prefix of the replay', () => {
    fc.assert(
      fc.property(scenarios(), fc.nat(), (scenario, cut) => {
        const length = cut % (scenario.steps.length + 1)
        const whole = replay(scenario)
        const prefix = replay({ ...scenario, steps: scenario.steps.slice(0, length) })
        expect(prefix.parts).toEqual(whole.parts.slice(0, length + 1))
      }),
      RUNS,
    )
  })

  test('taken up from an earlier one is the same as from the start', () => {
    fc.assert(
      fc.property(scenarios(), scenarios(), fc.nat(), (one, other, cut) => {
        const mixed = { ...one, steps: one.steps.slice(0, cut % (one.steps.length + 1)) }
        expect(replay(one, replay(mixed)).parts).toEqual(replay(one).parts)
        expect(replay(one, replay(other)).parts).toEqual(replay(one).parts)
      }),
      { numRuns: 100 },
    )
  })

  test('lets quiet days pass in one go as they would pass one by one', () => {
    fc.assert(
      fc.property(scenarios(6), (scenario) => {
        const setting = settingOf(scenario)
        const part = replay(scenario).parts.at(-1) ?? beginReplay(setting)
        const atOnce = passTo(part, addDays(part.on, 70), setting)
        let standing = part
        for (let day = 1; day <= 70; day++) standing = passTo(standing, addDays(part.on, day), setting)
        expect(atOnce.standing).toEqual(standing.standing)
      }),
      RUNS,
    )
  })

  test('never turns sharing on again once the terms were accepted with it off', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const seen = walk(scenario).map(({ standing }) => standing.sharing2016)
        const off = seen.indexOf('off')
        expect(off < 0 || seen.slice(off).every((sharing) => sharing === 'off')).toBe(true)
      }),
      RUNS,
    )
  })

  test('keeps the switch in Settings within its window, and only while sharing is on', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        for (const { standing, on } of walk(scenario)) {
          if (!isOptOutOpen(standing)) continue
          expect(standing.sharing2016).toBe('on')
          expect(standing.optOutUntil !== null && on <= standing.optOutUntil).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test('keeps a deleted account deleted', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const seen = walk(scenario).map(({ standing }) => standing.account)
        const gone = seen.indexOf('deleted')
        expect(gone < 0 || seen.slice(gone).every((account) => account === 'deleted')).toBe(true)
      }),
      RUNS,
    )
  })

  test('never goes back in days, and counts its entries', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const { entries } = ledgerOf(scenario)
        entries.forEach((entry, index) => {
          expect(entry.n).toBe(index + 1)
          expect(entry.on >= (entries[index - 1]?.on ?? entry.on)).toBe(true)
          expect(entry.on <= scenario.until).toBe(true)
        })
      }),
      RUNS,
    )
  })

  test('changes nothing with a refused step', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const setting = settingOf(scenario)
        let before = beginReplay(setting)
        replay(scenario)
          .parts.slice(1)
          .forEach((part, index) => {
            const entry = part.entries.at(-1)
            const step = scenario.steps[index]
            if (entry?.refused && step) {
              expect(part.standing).toEqual(
                step.on > before.on ? passTo(before, step.on, setting).standing : before.standing,
              )
              expect(entry).toMatchObject({ changed: [], taps: 0 })
            }
            before = part
          })
      }),
      RUNS,
    )
  })

  test('offers exactly the steps that would not be refused', () => {
    fc.assert(
      fc.property(scenarios(8), (scenario) => {
        const done = replay(scenario)
        const moment = momentAt(done, { on: scenario.until, steps: scenario.steps.length })
        for (const step of STEPS.filter((one) => one !== 'wait')) {
          const { refused } = next(moment.standing, { type: step, on: moment.on }, done.setting)
          expect(moment.offered.has(step)).toBe(refused === undefined)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('sums what changed from entry to entry to what differs between the ends', () => {
    fc.assert(
      fc.property(scenarios(10), (scenario) => {
        const done = replay(scenario)
        const tail = progressAt(done, scenario.steps.length, scenario.until)
        const entries = entriesAt(done, scenario.steps.length, tail)
        entries.forEach((entry, index) => {
          const before = entries[index - 1]
          if (before && before.regime === entry.regime) expect(entry.changed).toEqual([])
        })
      }),
      { numRuns: 100 },
    )
  })
})

describe('a scenario file', () => {
  test('printed reads back to itself', () => {
    fc.assert(
      fc.property(scenarios(), fc.string({ maxLength: 40, unit: 'grapheme' }), (scenario, title) => {
        fc.pre([...title].length <= 120)
        const one = { ...scenario, title }
        expect(parseScenario(JSON.parse(printScenario(one)))).toEqual({ ok: true, scenario: one })
      }),
      RUNS,
    )
  })
})
