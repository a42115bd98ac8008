import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guards } from '#domain/consent/guards.ts'
import { next } from '#domain/consent/next.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { WORLD_EVENT_TYPES, type EventType } from '#domain/consent/events.ts'
import { addDays, isoDay } from '#domain/day/isoDay.ts'
import { progressAt, replay, settingOf } from '#domain/scenario/replay.ts'
import { STEPS, type Scenario } from '#domain/scenario/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { scenarios } from '#domain/testing/arbitraries.ts'
import { atWidth } from '#domain/testing/width.ts'
import { codeOf, digitsOf, REGION_COUNT } from './code.ts'
import { datedDays, dayAt, dayNumber, dayOfEra, ERA_COUNT, eraOf, LAST_NUMBER } from './days.ts'
import { endsOf } from './ends.ts'
import { explore, exploreOn, type Exploration } from './explore.ts'
import { endKey, endStateOf } from './lasting.ts'
import { run } from './run.ts'

const usual = settingOf(usualScenario())
const SETTINGS: readonly (readonly [string, Setting])[] = [
  ['as it happened', usual],
  ['January', { ...usual, telling: 'announced-january', phone: 'iphone' }],
  ['February', { ...usual, telling: 'announced-february', region: 'uk' }],
  ['May', { ...usual, telling: 'announced-may', region: 'germany', firstSeen2016: isoDay('2016-10-03') }],
  ['later user', { ...usual, joined: isoDay('2016-11-07'), region: 'uk', telling: 'announced-february' }],
  ['newest user', { ...usual, joined: isoDay('2021-03-01') }],
]

const code = (standing: Standing): number => codeOf(standing, new Uint32Array(REGION_COUNT))
const explored = (setting: Setting, until = LAST_NUMBER): Exploration => run(explore(setting, until))

function everySingleDay(setting: Setting, until: number): Exploration {
  const first = dayNumber(setting.joined < dayAt(0) ? dayAt(0) : setting.joined)
  return run(
    exploreOn(
      setting,
      Array.from({ length: until - first + 1 }, (_, index) => first + index),
    ),
  )
}

/** What stands on the mornings of each dated day, and of all days between two of them together. */
function mornings({ setting, layers, days, places }: Exploration): ReadonlyMap<string, readonly number[]> {
  const dated = datedDays(setting).sort((a, b) => a - b)
  const codes = new Map<string, Set<number>>()
  for (const [index, day] of days.entries()) {
    const isDated = dated.includes(day)
    const stretch = isDated ? dayAt(day) : `after ${dayAt(dated.findLast((one) => one < day) ?? 0)}`
    const own = codes.get(stretch) ?? codes.set(stretch, new Set()).get(stretch)
    for (const { place } of layers[index] ?? []) own?.add(code(places.at(place)))
  }
  return new Map([...codes].map(([stretch, all]) => [stretch, [...all].sort((a, b) => a - b)]))
}

describe('the days that matter stand for all days', () => {
  test.each(SETTINGS)('%s: lived day by day, the same standings on and between all dated days', (_, setting) => {
    const merged = explored(setting)
    const single = everySingleDay(setting, LAST_NUMBER)
    expect(merged.days.length).toBeLessThan(single.days.length / 20)
    expect(mornings(merged)).toEqual(mornings(single))
    const found = (one: Exploration): number[] => one.places.standings.map(code).sort((a, b) => a - b)
    expect(found(merged)).toEqual(found(single))
  })

  test.each(['2016-08-26', '2016-09-26', '2017-02-03', '2021-01-20', '2021-06-01', '2021-06-20'])(
    'ends on %s: the same, by ways of the same length',
    (day) => {
      const until = dayNumber(isoDay(day))
      const told = (one: Exploration) => endsOf(one).map(({ state, steps }) => `${endKey(state)} ${steps.length}`)
      expect(told(explored(usual, until)).sort()).toEqual(told(everySingleDay(usual, until)).sort())
    },
  )
})

test('whatever is lived, on whatever days, ends among the ends that were found', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(scenarios(20), (scenario) => {
      const done = replay(scenario)
      const end = progressAt(done, scenario.steps.length, scenario.until).standing
      const exploration = explored(done.setting, dayNumber(scenario.until))
      expect(endsOf(exploration).map(({ state }) => endKey(state))).toContain(endKey(endStateOf(end, undefined)))
      const codes = new Set(exploration.places.standings.map(code))
      for (const part of done.parts) for (const entry of part.entries) expect(codes).toContain(code(entry.standing))
    }),
    { numRuns: atWidth(200, 40) },
  )
})

test(
  'every end is where the shortest path to it ends, and no shorter one is lived by chance',
  { timeout: 120_000 },
  () => {
    const until = isoDay('2021-06-01')
    for (const [, setting] of SETTINGS.slice(0, 4)) {
      const { joined, region, phone, parentAccount, telling, firstSeen2016, firstSeen2021 } = setting
      const scenario: Scenario = {
        ...usualScenario(),
        person: { joined, region, phone, parentAccount },
        firstSeen: { 2016: firstSeen2016, 2021: firstSeen2021 },
        telling,
        until,
      }
      for (const { state, steps } of endsOf(explored(setting, dayNumber(until)))) {
        const done = replay({ ...scenario, steps })
        expect(endKey(endStateOf(progressAt(done, steps.length, until).standing, undefined))).toBe(endKey(state))
        expect(done.parts.flatMap((part) => part.entries).filter((entry) => entry.refused)).toEqual([])
      }
    }
    fc.assert(
      fc.property(scenarios(8), (one) => {
        const done = replay(one)
        const end = endKey(progressAt(done, one.steps.length, one.until).standing)
        const shortest = endsOf(explored(done.setting, dayNumber(one.until))).find(({ state }) => endKey(state) === end)
        const taken = done.parts.flatMap((part) => part.entries).filter((entry) => entry.by === 'you' && !entry.refused)
        expect(shortest?.steps.length).toBeLessThanOrEqual(taken.length)
      }),
      { numRuns: atWidth(80, 20) },
    )
  },
)

describe('paths are counted as if they were listed', () => {
  /** Lists what `explore` counts: on each day the shortest ways from its morning to the next, one by one. */
  function listed({ setting, places, time, days, layers, eveningsOf }: Exploration): Map<string, number> {
    const counts = new Map<string, number>()
    const ways = (place: number, day: number) => {
      const era = eraOf(day)
      const all = [{ place, marks: null as ReturnType<typeof eveningsOf>[number]['marks'], length: 0 }]
      const reach = new Map(eveningsOf(place, day).map((one) => [one.place, one.steps]))
      for (const one of all)
        for (const { to, marks } of places.steps(one.place, era))
          if (reach.get(to) === one.length + 1)
            all.push({ place: to, marks: marks ?? one.marks, length: one.length + 1 })
      return all
    }
    const keepShortest = <One extends { length: number }>(all: readonly One[], key: (one: One) => string) => {
      const fewest = new Map<string, number>()
      for (const one of all) fewest.set(key(one), Math.min(fewest.get(key(one)) ?? Infinity, one.length))
      return all.filter((one) => fewest.get(key(one)) === one.length)
    }
    const walk = (place: number, dates: number, index: number): void => {
      const day = days[index] ?? 0
      const all = ways(place, day)
      const nextDay = days[index + 1]
      if (nextDay === undefined) {
        for (const one of keepShortest(all, (way) => endKey(endStateOf(places.at(way.place), undefined)))) {
          const key = endKey(endStateOf(places.at(one.place), undefined))
          counts.set(key, (counts.get(key) ?? 0) + 1)
        }
        return
      }
      const arrived = all.map((one) => {
        if (places.isGone(one.place)) return { ...one, to: { place: one.place, dates: 0 } }
        const dawn = places.dawn(one.place, eraOf(day + 1))
        return { ...one, to: time.pass(dawn, time.after(dates, one.marks, day), day, nextDay, places) }
      })
      for (const one of keepShortest(arrived, ({ to }) => `${to.place} ${to.dates}`))
        walk(one.to.place, one.to.dates, index + 1)
    }
    const [first] = layers[0] ?? []
    expect(setting).toBeDefined()
    if (first) walk(first.place, first.dates, 0)
    return counts
  }

  test.each(['2016-08-26', '2016-08-28', '2016-09-27', '2016-11-01'])('until %s', (day) => {
    const exploration = explored(usual, dayNumber(isoDay(day)))
    const counted = new Map(endsOf(exploration).map(({ state, paths }) => [endKey(state), paths]))
    expect(counted).toEqual(listed(exploration))
  })
})

describe('what the search takes for granted', () => {
  const events: readonly EventType[] = [...STEPS, ...WORLD_EVENT_TYPES]

  test('numbers are exact, and tell apart what differs', () => {
    expect(digitsOf(usual).count).toBeLessThan(Number.MAX_SAFE_INTEGER)
    const { places } = explored(usual)
    expect(new Set(places.standings.map(code)).size).toBe(places.standings.length)
  })

  test('what a screen remembers is forgotten without a difference', { timeout: 60_000 }, () => {
    const memories = {
      askedFrom: 'account',
      deleteFrom: 'blocked',
      helpFrom: 'blocked',
      field: 'typed',
      reasons: 'chosen',
    }
    const differing: string[] = []
    for (const [, setting] of SETTINGS)
      for (const standing of explored(setting).places.standings) {
        const raw = { ...standing, ...memories } as Standing
        if (code(raw) !== code(standing)) continue
        for (let era = 0; era < ERA_COUNT; era++)
          for (const type of events) {
            const on = dayOfEra(era)
            const told = (from: Standing) => {
              const { standing: after, refused } = next(from, { type, on }, setting)
              return `${code(after)} ${refused}`
            }
            if (told(standing) !== told(raw)) differing.push(`${type} ${JSON.stringify(raw)}`)
          }
      }
    expect(differing).toEqual([])
  })

  test('no guard reads a date of the person', () => {
    const standing = new Proxy(
      { ...explored(usual).places.at(0) },
      {
        get: (of, key) => {
          if (key === 'acceptBy' || key === 'optOutUntil' || key === 'deletedOn') throw new Error(`reads ${key}`)
          return of[key as keyof Standing]
        },
      },
    )
    for (const guard of Object.values(guards))
      for (let era = 0; era < ERA_COUNT; era++) guard(standing, usual, dayOfEra(era))
  })

  test('within an era every guard answers alike on every day', { timeout: 60_000 }, () => {
    const { standings } = explored({ ...usual, telling: 'announced-may' }).places
    const days = Array.from({ length: LAST_NUMBER + 1 }, (_, day) => day).filter(
      (day) => day % 97 === 0 || eraOf(day) !== eraOf(day + 1) || eraOf(day) !== eraOf(day - 1),
    )
    const differing = days.flatMap((day) =>
      Object.entries(guards).filter(([, guard]) =>
        standings.some((one) => guard(one, usual, dayAt(day)) !== guard(one, usual, dayOfEra(eraOf(day)))),
      ),
    )
    expect(differing).toEqual([])
  })

  test('a delay that nobody told of is found: the search does not know how long the window is', () => {
    const { days, time } = explored(usual, dayNumber(isoDay('2017-01-01')))
    expect(time.delays).toEqual([31])
    expect(days.map(dayAt)).toContain(addDays(isoDay('2017-01-01'), -31))
  })
})
