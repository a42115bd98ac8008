import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { WORLD_EVENT_TYPES } from '#domain/consent/events.ts'
import { can, next } from '#domain/consent/next.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { lens } from '#domain/dataflow/readings/lens.ts'
import { PURPOSE_IDS } from '#domain/dataflow/ids.ts'
import { verdict } from '#domain/dataflow/status.ts'
import { addDays, isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { ledgerOf } from '#domain/scenario/ledger.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { offeredSteps } from '#domain/scenario/momentAt.ts'
import { beginReplay, passTo } from '#domain/scenario/progress.ts'
import { progressAt, replay, settingOf } from '#domain/scenario/replay.ts'
import { LAB_STEPS } from '#domain/design/steps.ts'
import { STEPS, type AnyStep } from '#domain/scenario/types.ts'
import { dayBetween } from '#domain/testing/arbitraries.ts'
import { labScenarios } from '#domain/testing/designs.ts'
import { atWidth } from '#domain/testing/width.ts'

beforeAll(() => registerDesigns(allDesignTools))

function isStep(type: string): type is AnyStep {
  return ([...STEPS, ...LAB_STEPS] as string[]).includes(type)
}

/** Whether steps of one day lead to the chats, or to an answer. */
function findsWayOut(from: Standing, on: IsoDay, setting: Setting): boolean {
  const seen = new Set<string>()
  const queue = [from]
  for (let standing = queue.pop(); standing; standing = queue.pop()) {
    if (standing.screen === 'chats') return true
    for (const step of offeredSteps(standing, on, setting)) {
      const after = next(standing, { type: step, on }, setting).standing
      const key = JSON.stringify(after)
      if (seen.has(key)) continue
      seen.add(key)
      queue.push(after)
    }
  }
  return false
}

describe('any design at all', () => {
  test('replays without error, and answers every event wherever a person stands', () => {
    fc.assert(
      fc.property(labScenarios(12), (scenario) => {
        const { end } = ledgerOf(scenario)
        const setting = settingOf(scenario)
        const { standing } = progressAt(replay(scenario), scenario.steps.length, scenario.until)
        for (const type of [...STEPS, ...LAB_STEPS, ...WORLD_EVENT_TYPES]) {
          const outcome = next(standing, { type, on: end.on }, setting)
          if (outcome.refused !== undefined) expect(outcome.standing).toBe(standing)
          else if (isStep(type)) expect(can(standing, type, end.on, setting)).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('leaves a way out of every screen but that of a deleted account', () => {
    fc.assert(
      fc.property(labScenarios(16), (scenario) => {
        const setting = settingOf(scenario)
        for (const { standing, on } of ledgerOf(scenario).entries) {
          if (standing.account !== 'deleted')
            expect(findsWayOut(standing, on, setting), `${standing.screen} ${standing.account}`).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('lets quiet days pass in one go as they would pass one by one', () => {
    fc.assert(
      fc.property(labScenarios(4), (scenario) => {
        const setting = settingOf(scenario)
        const part = replay(scenario).parts.at(-1) ?? beginReplay(setting)
        const atOnce = passTo(part, addDays(part.on, 70), setting)
        let { standing } = part
        let reminders = 0
        for (let day = 1; day <= 70; day++) {
          const next = passTo({ ...part, standing, on: addDays(part.on, day - 1) }, addDays(part.on, day), setting)
          standing = next.standing
          for (const { event, times = 1 } of next.entries) if (event === 'noticeReturned') reminders += times
        }
        expect(atOnce.standing).toEqual(standing)
        const told = atOnce.entries.filter(({ event }) => event === 'noticeReturned')
        expect(told.reduce((sum, { times = 1 }) => sum + times, 0)).toBe(reminders)
      }),
      { numRuns: 100 },
    )
  })

  test('claims no fact for what follows from its settings', () => {
    fc.assert(
      fc.property(labScenarios(12), (scenario) => {
        for (const entry of ledgerOf(scenario).entries) {
          if (entry.knobs && entry.by !== 'you') expect(entry.cites).toEqual([])
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('the flows of a lab design', () => {
  test('what is held back stops; nothing else changes', () => {
    fc.assert(
      fc.property(fc.subarray([...PURPOSE_IDS]), fc.constantFrom('on2016', 'row2021'), (held, regime) => {
        const through = lens('record', [], held)
        for (const purpose of PURPOSE_IDS) {
          const now = verdict(regime, 'phone', purpose, true, through)
          expect(now).toBe(held.includes(purpose) ? 'no' : verdict(regime, 'phone', purpose, true))
        }
      }),
    )
    expect(verdict('on2016', 'phone', 'toFacebook', true, lens('record', [], PURPOSE_IDS))).toBe('no')
    expect(verdict('on2016', 'phone', 'toFacebook', true, lens('record', [], ['ads']))).toBe('yes')
  })

  test('the days of a story are any days', () => {
    fc.assert(
      fc.property(labScenarios(4), dayBetween(isoDay('2016-08-24'), isoDay('2026-11-22')), (scenario, until) => {
        const last = scenario.steps.at(-1)?.on ?? scenario.person.joined
        if (until >= last) expect(ledgerOf({ ...scenario, until }).end.on).toBe(until)
      }),
      { numRuns: atWidth(120, 30) },
    )
  })
})

test('an account that is limited on the day of a reminder is not reminded as well', () => {
  const parsed = parseScenario({
    format: 'consent-replay/scenario@2',
    design: { question: '2016', decline: true, refusalCosts: 'limits', costAfterDays: 6, remindEveryDays: 7 },
    steps: [{ on: '2016-08-26', do: 'decline' }],
    until: '2016-12-01',
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  const { entries, end } = ledgerOf(parsed.scenario)
  expect(entries.map(({ event }) => event)).toEqual(['noticeShown2016', 'decline', 'accountLimited'])
  expect(end).toMatchObject({ account: 'callsOnly', screen: 'limited', regime: 'pre2016' })
})
