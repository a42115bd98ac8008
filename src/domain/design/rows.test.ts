import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { WORLD_EVENT_TYPES } from '#domain/consent/events.ts'
import { can, next } from '#domain/consent/next.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { lens } from '#domain/dataflow/readings/lens.ts'
import { PURPOSE_IDS } from '#domain/dataflow/ids.ts'
import { verdict } from '#domain/dataflow/status.ts'
import { isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { ledgerOf } from '#domain/scenario/ledger.ts'
import { offeredSteps } from '#domain/scenario/momentAt.ts'
import { progressAt, replay, settingOf } from '#domain/scenario/replay.ts'
import { LAB_STEPS, STEPS, type AnyStep } from '#domain/scenario/types.ts'
import { dayBetween } from '#domain/testing/arbitraries.ts'
import { labScenarios } from '#domain/testing/designs.ts'

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

describe('any design at all', { timeout: 30_000 }, () => {
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
      { numRuns: 60 },
    )
  })
})
