import { describe, expect, test } from 'vitest'
import { replayRecord } from '#domain/record/replayRecord.ts'
import { verifyRecords } from '#domain/record/verify.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import { frozen, taken } from '../../testing/results.ts'
import { presets } from '#domain/design/presets.ts'
import { inventedFiles, inventedRuns } from './dryRun.ts'
import { ASSUMED, ASSUMED_PLAN, type PolicyPlan } from './policy.ts'
import { simulatePower, type PowerPlan } from './power.ts'
import { chosen, logNormal, randomFrom } from './random.ts'
import { quartiles } from '../statistics/quantiles.ts'

const study = frozen()
const plan = { study: study.study, hash: study.hash, seed: 's', count: 20, policies: ASSUMED_PLAN }

describe('a dry run', () => {
  test('gives records that are whole, replay exactly and are nobody’s', () => {
    for (const lines of inventedRuns(plan)) {
      const [chain] = verifyRecords(lines.map((line) => ({ line, isIntact: true })))
      expect(chain?.faults).toEqual([])
      expect(replayRecord(lines).faults).toEqual([])
      expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(['synthetic']))
    }
  })

  test('the same seed gives the same people, another others', () => {
    const hashes = (seed: string) => [...inventedRuns({ ...plan, count: 3, seed })].map((lines) => lines.at(-1)?.hash)
    expect(hashes('a')).toEqual(hashes('a'))
    expect(hashes('a')).not.toEqual(hashes('b'))
  })

  test('is refused by the import unless it is asked for', async () => {
    const sources = [...inventedFiles(plan)]
    expect((await taken(sources, { study })).sessions).toEqual([])
    const { sessions, report } = await taken(sources, { study, kinds: ['synthetic'] })
    expect(sessions.length + report.withdrawn.length).toBe(sources.length)
  })

  test('does as its policy says, in every condition and with every preset', () => {
    const sure = {
      ...ASSUMED,
      givesUpPerTap: 0,
      refusesConsent: 0,
      leaves: 0,
      breaksOff: 0,
      changesMind: 0,
      wanders: 0,
    }
    const policies: PolicyPlan = {
      usual: { ...sure, wants: { accept: 1, holdBack: 0, putOff: 0, nothing: 0 } },
      byCondition: { minimum: { wants: { accept: 0, holdBack: 1, putOff: 0, nothing: 0 } } },
    }
    for (const lines of inventedRuns({ ...plan, count: 6, policies })) {
      const step = lines.findLast(({ event }) => event.type === 'step')?.event
      expect(step).toMatchObject({ step: lines[0]?.condition === 'minimum' ? 'decline' : 'agree' })
      expect(lines.map(({ event }) => event.type)).toContain('completed')
      expect(lines.at(-1)?.event.type).toBe('kept')
    }
    const many = {
      ...study.study,
      conditions: Object.keys(presets).map((id) => ({ id, name: id, design: id as '2016' })),
    }
    const turn = { ...many, assignment: { by: 'links', seed: 'x', blocks: [] } as const }
    expect(conditionsOf(turn)).toHaveLength(8)
    for (const lines of inventedRuns({ ...plan, study: turn, count: 8 })) expect(replayRecord(lines).faults).toEqual([])
  })
})

describe('chance', () => {
  test('is spread as it should be', () => {
    const random = randomFrom('x')
    const all = Array.from({ length: 20_000 }, random)
    expect(all.every((one) => one >= 0 && one < 1)).toBe(true)
    expect(all.reduce((sum, one) => sum + one, 0) / all.length).toBeCloseTo(0.5, 2)
    const picks = Array.from({ length: 20_000 }, () => chosen(random, { a: 1, b: 3, c: 0 }))
    expect(picks.filter((one) => one === 'b').length / picks.length).toBeCloseTo(0.75, 1)
    expect(picks).not.toContain('c')
    const times = quartiles(Array.from({ length: 20_000 }, () => logNormal(random, 1000, 0.5)))
    expect((times?.median ?? 0) / 1000).toBeCloseTo(1, 1)
    // A quarter lies above e to the 0.6745 deviations.
    expect((times?.third ?? 0) / 1000).toBeCloseTo(Math.exp(0.5 * 0.6745), 1)
  })
})

/** To its end, and how far it said that it was. */
function power(plan: PowerPlan) {
  const run = simulatePower(plan)
  const done: number[] = []
  for (;;) {
    const turn = run.next()
    if (turn.done) return { found: turn.value, done }
    done.push(turn.value)
  }
}

describe('simulated power', () => {
  // Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions: the normal approximation without
  // correction asks for 93 in each group to see 0.5 against 0.3 with a power of 80 percent at 5 percent.
  test('agrees with the formula that textbooks give', () => {
    const shares = [
      { condition: 'a', share: 0.3 },
      { condition: 'b', share: 0.5 },
      { condition: 'c', share: 0.3 },
    ]
    const {
      found: [b, c],
      done,
    } = power({ shares, perCondition: 93, rounds: 4000, seed: 'x' })
    expect(done.length).toBeGreaterThan(50)
    expect(done).toEqual([...done].sort((x, y) => x - y))
    expect(b?.power.value).toBeGreaterThan(0.77)
    expect(b?.power.value).toBeLessThan(0.84)
    expect(b?.error).toBeCloseTo(Math.sqrt((0.8 * 0.2) / 4000), 3)
    // Where nothing differs it errs about one time in twenty.
    expect(c?.power.value).toBeGreaterThan(0.03)
    expect(c?.power.value).toBeLessThan(0.07)
    const again = { shares, perCondition: 93, rounds: 100, seed: 'x' }
    expect(power(again)).toEqual(power(again))
    expect(power({ shares: [], perCondition: 9, rounds: 9, seed: 'x' }).found).toEqual([])
  })
})
