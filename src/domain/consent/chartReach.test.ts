import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ALL_REGIONS, STATES } from '#domain/consent/states.ts'
import { reachable, stateKey } from '#domain/consent/chartReach.ts'
import type { Standing } from '#domain/consent/standing.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { momentAt } from '#domain/scenario/momentAt.ts'
import { replay } from '#domain/scenario/replay.ts'
import { SCENARIO_FORMAT } from '#domain/scenario/types.ts'
import { scenarios } from '#domain/testing/arbitraries.ts'

/** What can still be reached at the end of a scenario. */
function at(scenario: object): ReadonlySet<string> {
  const parsed = parseScenario({ format: SCENARIO_FORMAT, ...scenario })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed))
  const { steps, until } = parsed.scenario
  const done = replay(parsed.scenario)
  const { standing, on } = momentAt(done, { on: until, steps: steps.length })
  return reachable({ standing, on }, done.setting)
}

const AGREE = { on: '2016-08-26', do: 'agree' }

test('at the notice every answer is open, and what belongs to others is not', () => {
  const reach = at({ until: '2016-08-26' })
  for (const value of ['none', 'on', 'off']) expect(reach).toContain(`sharing2016.${value}`)
  expect(reach).not.toContain('sharing2016.noChoice')
  expect(reach).not.toContain('account.blocked2016')
  expect(reach).not.toContain('authority.paused')
})

test('who agreed with sharing on can undo it on the last of the thirty days, and on no later one', () => {
  expect(at({ steps: [AGREE], until: '2016-09-25' })).toContain('sharing2016.off')
  const after = at({ steps: [AGREE], until: '2016-09-26' })
  expect(after).not.toContain('sharing2016.off')
  expect(after).not.toContain('window2016.used')
  expect(after).not.toContain('screen.warning')
  expect(after).toContain('account.deleted')
})

test('off is final, and so is a deleted account', () => {
  const off = at({
    steps: ['readMore', 'switchOff', 'dontShare', 'agree'].map((step) => ({ on: '2016-08-26', do: step })),
  })
  expect(off).not.toContain('sharing2016.on')
  expect(off).not.toContain('window2016.open')
})

test('the telling decides what can befall an account', () => {
  const reach = at({ telling: 'announced-may', until: '2016-08-26' })
  for (const value of ['blocked2016', 'noChatList', 'silent', 'deleted']) expect(reach).toContain(`account.${value}`)
  for (const value of ['blocked2021', 'callsOnly']) expect(reach).not.toContain(`account.${value}`)
})

test('whatever is lived later was reachable before', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(scenarios(16), fc.nat(), (scenario, pick) => {
      const done = replay(scenario)
      const { steps } = scenario
      const cut = steps.length === 0 ? 0 : pick % (steps.length + 1)
      const on = cut === 0 ? (steps[0]?.on ?? scenario.until) : (steps[cut - 1]?.on ?? scenario.until)
      const here = momentAt(done, { on, steps: cut })
      if (cut === 0 && steps.length > 0 && here.on !== on) return
      const reach = reachable(here, done.setting)
      const lived: Standing[] = momentAt(done, { on: scenario.until, steps: steps.length })
        .entries.slice(here.entries.length)
        .map((entry) => entry.standing)
      for (const standing of lived) {
        for (const region of ALL_REGIONS) expect(reach).toContain(stateKey(region, standing[region]))
      }
    }),
    { numRuns: 60 },
  )
})

test('every state of the chart is reached by somebody', { timeout: 60_000 }, () => {
  const met = new Set<string>()
  const lives = [
    ...['happened', 'announced-january', 'announced-february', 'announced-may'].map((telling) => ({ telling })),
    { person: { region: 'uk' } },
    { person: { joined: '2017-03-01' } },
    { person: { joined: '2021-03-01' } },
  ]
  for (const life of lives)
    for (const key of at({
      ...life,
      until: 'person' in life && life.person.joined ? life.person.joined : '2016-08-25',
    }))
      met.add(key)
  const missing = ALL_REGIONS.flatMap((region) => STATES[region].map((value) => stateKey(region, value))).filter(
    (key) => !met.has(key),
  )
  expect(missing).toEqual([])
})

test('it is quick', () => {
  const begin = performance.now()
  at({ until: '2016-08-26' })
  expect(performance.now() - begin).toBeLessThan(2_000)
})
