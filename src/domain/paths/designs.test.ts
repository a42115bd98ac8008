import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { WORLD_EVENT_TYPES, type AnyEventType } from '#domain/consent/events.ts'
import { next } from '#domain/consent/next.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { AS_BUILT, type Design } from '#domain/design/design.ts'
import { presets } from '#domain/design/presets.ts'
import { sameDesign } from '#domain/design/readDesign.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { LAB_STEPS } from '#domain/design/steps.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { progressAt, replay, settingOf } from '#domain/scenario/replay.ts'
import { SCENARIO_FORMAT_2, STEPS, type Scenario } from '#domain/scenario/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { fewUses, hasFewUses, labScenarios } from '#domain/testing/designs.ts'
import { atWidth } from '#domain/testing/width.ts'
import { codeOf, digitsOf, REGION_COUNT } from './code.ts'
import { dayNumber, dayOfEra, ERA_COUNT } from './days.ts'
import { endsOf } from './ends.ts'
import { explore, exploreOn, type Exploration } from './explore.ts'
import { endKey, endStateOf } from './lasting.ts'
import { run } from './run.ts'

vi.setConfig({ testTimeout: 120_000 })
beforeAll(() => registerDesigns(allDesignTools))

const usual = usualScenario()
function settingWith(design: Design, change: Partial<Setting> = {}): Setting {
  return { ...settingOf({ ...usual, format: SCENARIO_FORMAT_2, design }), ...change }
}

const WEEKLY = sameDesign({
  ...AS_BUILT[2016],
  decline: true,
  remindEveryDays: 7,
  refusalCosts: 'limits',
  windowDays: 9,
})
const PER_USE = sameDesign({
  ...AS_BUILT[2021],
  decisions: 'perPurpose',
  stops: ['ads', 'product'],
  switchPlace: 'firstScreen',
  switchDefault: 'mustChoose',
  revocable: 'bothWays',
  confirmation: 'onBoth',
})
const NAMED: readonly (readonly [string, Design])[] = [
  ['2016 as knobs', AS_BUILT[2016]],
  ['2021 as announced in January, as knobs', presets['2021-january'].design],
  ['ongoing control', presets['ongoing-control'].design],
  ['the commitments of 2023', presets['commitments-2023'].design],
  ['the neutral minimum', presets['neutral-minimum'].design],
  ['weekly reminders, limits and a window', WEEKLY],
  ['a switch for each use', PER_USE],
]

const coder = (setting: Setting) => {
  const digits = digitsOf(setting)
  return (standing: Standing): number => codeOf(standing, new Uint32Array(REGION_COUNT), digits)
}

function everySingleDay(setting: Setting, until: number): Exploration {
  const first = Math.max(0, dayNumber(setting.joined))
  return run(
    exploreOn(
      setting,
      Array.from({ length: until + 1 - first }, (_, index) => first + index),
    ),
  )
}

/** Each end with the fewest steps to it. */
function told(exploration: Exploration): string[] {
  return endsOf(exploration)
    .map(({ state, steps }) => `${endKey(state)} ${steps.length}`)
    .sort()
}

function found({ setting, places }: Exploration): number[] {
  return places.standings.map(coder(setting)).sort((a, b) => a - b)
}

describe('the days that matter stand for all days, whatever the design', () => {
  test.each(NAMED)('%s: the same standings, and the same ends by ways of the same length', (_, design) => {
    for (const change of [{}, { joined: isoDay('2016-11-07'), region: 'uk' }] as const) {
      const setting = settingWith(design, change)
      for (const until of design.question === '2016' ? [150, 143, 89] : [1700, 1640]) {
        const single = everySingleDay(setting, until)
        const merged = run(explore(setting, until))
        expect(merged.days.length).toBeLessThan(single.days.length)
        expect(told(merged)).toEqual(told(single))
        expect(found(merged)).toEqual(found(single))
      }
    }
  })

  test('any design: a window, reminders and costs of any length', () => {
    fc.assert(
      fc.property(fewUses, fc.integer({ min: 3, max: 120 }), (design, after) => {
        const setting = settingWith(sameDesign({ ...design, question: '2016' }))
        expect(told(run(explore(setting, after)))).toEqual(told(everySingleDay(setting, after)))
      }),
      { numRuns: atWidth(120, 30) },
    )
  })
})

test('whatever is lived under any design, on whatever days, ends among the ends that were found', () => {
  fc.assert(
    fc.property(labScenarios(16), (scenario) => {
      if (!hasFewUses(scenario.design as Design)) return
      const done = replay(scenario)
      const exploration = run(explore(done.setting, dayNumber(scenario.until)))
      const end = progressAt(done, scenario.steps.length, scenario.until).standing
      expect(endsOf(exploration).map(({ state }) => endKey(state))).toContain(endKey(endStateOf(end, scenario.design)))
      const code = coder(done.setting)
      const codes = new Set(exploration.places.standings.map(code))
      for (const part of done.parts) for (const entry of part.entries) expect(codes).toContain(code(entry.standing))
    }),
    { numRuns: atWidth(120, 30) },
  )
})

test.each(NAMED)('%s: every end is where the shortest path to it ends', (_, design) => {
  const until = isoDay('2021-06-01')
  const scenario: Scenario = { ...usual, format: SCENARIO_FORMAT_2, design, until }
  for (const { state, steps } of endsOf(run(explore(settingOf(scenario), dayNumber(until))))) {
    const done = replay({ ...scenario, steps })
    expect(endKey(endStateOf(progressAt(done, steps.length, until).standing, design))).toBe(endKey(state))
    expect(done.parts.flatMap((part) => part.entries).filter((entry) => entry.refused)).toEqual([])
  }
})

describe('what the search takes for granted', () => {
  const events: readonly AnyEventType[] = [...STEPS, ...LAB_STEPS, ...WORLD_EVENT_TYPES]

  test.each(NAMED)(
    '%s: numbers are exact, and what a screen remembers is forgotten without a difference',
    (_, design) => {
      const setting = settingWith(design)
      const { places } = run(explore(setting, dayNumber(isoDay('2021-06-20'))))
      expect(digitsOf(setting).count).toBeLessThan(Number.MAX_SAFE_INTEGER)
      const code = coder(setting)
      expect(new Set(places.standings.map(code)).size).toBe(places.standings.length)
      const memories = { deleteFrom: 'account', field: 'typed', reasons: 'chosen', asks: 'decline', askedAt: 'account' }
      for (const standing of places.standings) {
        const raw = { ...standing, ...memories } as Standing
        if (code(raw) !== code(standing)) continue
        for (let era = 0; era < ERA_COUNT; era++)
          for (const type of events) {
            const toldFrom = (from: Standing) => {
              const outcome = next(from, { type, on: dayOfEra(era) }, setting)
              return `${code(outcome.standing)} ${outcome.refused}`
            }
            if (toldFrom(standing) !== toldFrom(raw)) expect.fail(`${type} ${JSON.stringify(raw)}`)
          }
      }
    },
  )
})
