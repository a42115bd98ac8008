import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDay } from '#domain/day/isoDay.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import { pairIndex } from '#domain/dataflow/pairs.ts'
import { regimeOf } from '#domain/dataflow/regime.ts'
import { countStatus } from '#domain/dataflow/status.ts'
import {
  answersOf,
  isMoot,
  missingOf,
  NOTHING_GIVEN,
  OPTIONS,
  QUESTIONS,
  SPANS,
  UNKNOWN,
  type Answers,
} from '#domain/mine/answers.ts'
import { casesOf } from '#domain/mine/cases.ts'
import { chances2016, tapsToLeave } from '#domain/mine/chances.ts'
import { certain, mineOf } from '#domain/mine/fates.ts'
import { lastStretch, lived, live, type Lived } from '#domain/mine/lived.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { printScenario } from '#domain/scenario/print.ts'
import { progressAt, replay } from '#domain/scenario/replay.ts'
import { FIRST_SEEN } from '#domain/scenario/defaults.ts'
import { dayBetween } from '#domain/testing/arbitraries.ts'
import { atWidth } from '#domain/testing/width.ts'

const ALL: readonly Answers[] = OPTIONS.joined.flatMap((joined) =>
  OPTIONS.region.flatMap((region) =>
    OPTIONS.found.flatMap((found) => OPTIONS.accepted.map((accepted) => ({ joined, region, found, accepted }))),
  ),
)
const everyLife: readonly Lived[] = [
  ...new Set(ALL.flatMap((answers) => casesOf(answers).cases.map((one) => lived(one)))),
]

function answers(
  joined: Answers['joined'],
  region: Answers['region'],
  found: Answers['found'],
  accepted: Answers['accepted'],
): Answers {
  return { joined, region, found, accepted }
}

describe('every combination of answers', () => {
  test('is lived by the engine to the last day, without a refused step', () => {
    expect(ALL).toHaveLength(4 * 7 * 5 * 3)
    for (const one of ALL) expect(casesOf(one).cases.length, JSON.stringify(one)).toBeGreaterThan(0)
    for (const { entries, scenario, standing } of everyLife) {
      expect(entries.filter(({ refused }) => refused)).toEqual([])
      expect(scenario.until).toBe(LAST_DAY)
      expect(standing.account).toBe('active')
    }
  })

  test('is a scenario of the file format, and reads back to the same', () => {
    for (const { scenario } of everyLife)
      expect(parseScenario(JSON.parse(printScenario(scenario)))).toEqual({ ok: true, scenario })
  })

  test('leads to what was answered', () => {
    for (const { of, standing } of everyLife) {
      const off = of.found === 'notice' || of.found === 'settings'
      const sharing = of.found === null ? 'noChoice' : off ? 'off' : of.found === 'left' ? 'on' : 'none'
      expect(standing.sharing2016).toBe(sharing)
      expect(standing.window2016).toBe(of.found === 'settings' ? 'used' : of.found === 'left' ? 'closed' : 'none')
      const accepted = of.accepted === null ? 'acceptedAtSignup' : of.accepted === 'yes' ? 'accepted' : 'reminded'
      expect(standing.terms2021).toBe(accepted)
    }
  })

  test('gives each of the 168 pairs its answer', () => {
    const faults: string[] = []
    for (const one of ALL) {
      const { fates, endings, lives } = mineOf(one)
      if (fates.length !== 168 || endings.flatMap((ending) => ending.lives).length !== lives.length)
        faults.push(JSON.stringify(one))
      for (const [index, { statuses, since, heldBy }] of fates.entries()) {
        const met = new Set(lives.map((life) => lastStretch(life).statuses[index]))
        const isSame = statuses.length === met.size && statuses.every((status) => met.has(status))
        const isHeld = met.has('held') || met.has('heldOpen')
        if (!isSame || since.length === 0 || heldBy.length > 0 !== isHeld)
          faults.push(`${JSON.stringify(one)} ${index}`)
      }
    }
    expect(faults).toEqual([])
  })
})

// prettier-ignore
const TABLE: readonly (readonly [Answers, string])[] = [
  [answers('before', 'world', 'left', 'yes'), 'row2021'],
  [answers('before', 'world', 'left', 'no'), 'on2016'],
  [answers('before', 'world', 'notice', 'yes'), 'row2021optout'],
  [answers('before', 'india', 'settings', 'yes'), 'row2021optout'],
  [answers('before', 'world', 'notice', 'no'), 'optout2016'],
  [answers('before', 'world', 'notAsked', 'yes'), 'row2021'],
  [answers('before', 'world', 'notAsked', 'no'), 'pre2016'],
  [answers('before', 'uk', 'left', 'yes'), 'eea2021'],
  [answers('before', 'germany', 'left', 'no'), 'eutext2018'],
  [answers('before', 'eu', 'notice', 'yes'), 'eea2021'],
  [answers('before', 'france', 'notAsked', 'no'), 'pre2016'],
  [answers('between', 'world', 'unknown', 'yes'), 'row2021'],
  [answers('between', 'world', 'left', 'no'), 'on2016'],
  [answers('between', 'eu', 'notAsked', 'no'), 'eutext2018'],
  [answers('after', 'world', 'unknown', 'unknown'), 'row2021'],
  [answers('after', 'uk', 'unknown', 'no'), 'eea2021'],
]

test.each(TABLE)('%o ends under %s', (given, regime) => {
  expect(mineOf(given).endings.map((ending) => ending.regime)).toEqual([regime])
})

test('who knows nothing gets every ending, and still what holds in all of them', () => {
  const { endings, fates } = mineOf(answers(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN))
  expect(endings.map(({ regime }) => regime)).toEqual([
    'pre2016',
    'on2016',
    'optout2016',
    'eutext2018',
    'row2021',
    'row2021optout',
    'eea2021',
  ])
  for (const fate of fates) if (fate.category === 'messages') expect(fate.statuses).not.toContain('shared')
})

test('in the rest of the world only ads and products hang on the switch', () => {
  const { fates } = mineOf(answers('before', 'world', UNKNOWN, 'yes'))
  const open = fates.filter((fate) => certain(fate) === null)
  expect(open.length).toBeGreaterThan(0)
  expect(new Set(open.map(({ purpose }) => purpose))).toEqual(new Set(['product', 'ads']))
})

test('what came out later than it began is dated by what is known of it', () => {
  const known = (category: 'transactions' | 'phone', ...given: Parameters<typeof answers>) =>
    mineOf(answers(...given)).fates[pairIndex(category, 'infra')]?.knownLater
  // WA-2018-PAY is the first text that names it.
  expect(known('transactions', 'before', 'world', 'left', 'yes')).toEqual({ since: '2018-07-09', isCertain: true })
  expect(known('transactions', 'between', 'india', 'left', 'no')).toEqual({ since: '2018-07-09', isCertain: true })
  expect(known('transactions', UNKNOWN, 'world', 'left', 'yes')).toEqual({ since: '2018-07-09', isCertain: false })
  expect(known('transactions', 'after', 'world', 'left', 'yes')).toBeNull()
  expect(known('phone', 'before', 'world', 'left', 'yes')).toBeNull()
})

test('since when, and whose act', () => {
  const { fates } = mineOf(answers('before', 'uk', 'left', 'yes'))
  const ads = fates[pairIndex('phone', 'ads')]
  expect(ads).toMatchObject({ heldBy: ['region'], wasShared: 'always' })
  const world = mineOf(answers('before', 'world', 'left', 'yes')).fates[pairIndex('phone', 'ads')]
  expect(world).toMatchObject({ statuses: ['shared'], since: ['agreed2016'], wasShared: 'never' })
  const later = mineOf(answers('between', 'world', 'left', 'yes')).fates[pairIndex('phone', 'ads')]
  expect(later).toMatchObject({ statuses: ['shared'], since: ['joined'] })
  const settings = mineOf(answers('before', 'world', 'settings', 'no')).fates[pairIndex('phone', 'ads')]
  expect(settings).toMatchObject({
    statuses: ['held'],
    since: ['switchedOff'],
    heldBy: ['choice'],
    wasShared: 'always',
  })
})

/** The same answers with some of them widened to “I don't know”. */
const widened = fc
  .record({
    from: fc.constantFrom(...ALL),
    widen: fc.subarray([...QUESTIONS], { minLength: 1 }),
  })
  .map(({ from, widen }) => ({ from, to: { ...from, ...Object.fromEntries(widen.map((one) => [one, UNKNOWN])) } }))

test('what holds for who does not know holds under each answer', () => {
  fc.assert(
    fc.property(widened, ({ from, to }) => {
      // Where the day one joined rules an answer out, it is set aside, and said so: nothing is left to widen.
      fc.pre(mineOf(from).setAside.length === 0)
      const narrow = mineOf(from).fates
      const wrong = mineOf(to).fates.filter((fate, index) => {
        const own = narrow[index]
        if (!own || !own.statuses.every((status) => fate.statuses.includes(status))) return true
        if (certain(fate) !== null && certain(own) !== certain(fate)) return true
        return fate.wasShared !== 'perhaps' && own.wasShared !== fate.wasShared
      })
      expect(wrong).toEqual([])
    }),
    { numRuns: atWidth(600, 100) },
  )
})

test('within a span nothing but the acts of its place decides: any day joined ends as the days that stand for it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...everyLife),
      fc.record({
        before: dayBetween(SPANS.before.first, SPANS.before.last),
        between: dayBetween(SPANS.between.first, SPANS.between.last),
        after: dayBetween(SPANS.after.first, SPANS.after.last),
      }),
      ({ of, standing }, days) => {
        expect(regimeOf(live({ ...of, joined: days[of.span] }).standing)).toBe(regimeOf(standing))
      },
    ),
    { numRuns: atWidth(240, 60) },
  )
})

test('the day on which the notices were first seen changes no ending', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...everyLife.filter(({ of }) => of.found !== 'settings')),
      fc.integer({ min: -1, max: 60 }),
      dayBetween(FIRST_SEEN[2021].first, FIRST_SEEN[2021].last),
      ({ scenario, standing }, late, seen2021) => {
        const seen2016 = new Date(Date.UTC(2016, 7, 26 + late)).toISOString().slice(0, 10)
        const steps = scenario.steps.map((step) => ({ ...step, on: step.on < '2017' ? isoDay(seen2016) : seen2021 }))
        const moved = { ...scenario, firstSeen: { 2016: isoDay(seen2016), 2021: seen2021 }, steps }
        const end = progressAt(replay(moved), steps.length, LAST_DAY).standing
        expect(regimeOf(end)).toBe(regimeOf(standing))
      },
    ),
    { numRuns: atWidth(120, 30) },
  )
})

describe('answers that do not fit', () => {
  test('are exactly those of who joined later and used a switch, or joined in 2021 and never accepted', () => {
    for (const one of ALL) {
      const isLater = one.joined === 'between' || one.joined === 'after'
      const hasSwitch = isLater && (one.found === 'notice' || one.found === 'settings')
      const hasDeclined = one.joined === 'after' && one.accepted === 'no'
      const odd = [...(hasSwitch ? ['found'] : []), ...(hasDeclined ? ['accepted'] : [])]
      expect(mineOf(one).setAside, JSON.stringify(one)).toEqual(odd)
    }
  })

  test('come to what the day one joined comes to', () => {
    expect(mineOf(answers('between', 'world', 'notice', 'yes')).fates).toEqual(
      mineOf(answers('between', 'world', UNKNOWN, 'yes')).fates,
    )
  })

  test('decide when one joined where that is not known', () => {
    const { lives } = mineOf(answers(UNKNOWN, 'world', 'notice', 'yes'))
    expect(new Set(lives.map(({ of }) => of.span))).toEqual(new Set(['before']))
    const declined = mineOf(answers(UNKNOWN, 'world', UNKNOWN, 'no'))
    expect(new Set(declined.lives.map(({ of }) => of.span))).toEqual(new Set(['before', 'between']))
  })
})

describe('what is missing', () => {
  test('is everything at first, and nothing is chosen in advance', () => {
    expect(missingOf(NOTHING_GIVEN)).toEqual(QUESTIONS)
    expect(answersOf(NOTHING_GIVEN)).toBeNull()
  })

  test('is nothing that decides nothing', () => {
    const given = { ...NOTHING_GIVEN, joined: 'after', region: 'world' } as const
    expect(missingOf(given)).toEqual([])
    expect(answersOf(given)).toEqual(answers('after', 'world', UNKNOWN, UNKNOWN))
    expect(isMoot('accepted', 'between')).toBe(false)
    expect(missingOf({ ...given, joined: 'between' })).toEqual(['accepted'])
    expect(missingOf({ ...given, joined: UNKNOWN })).toEqual(['found', 'accepted'])
  })
})

describe('what could be done', () => {
  const [left] = mineOf(answers('before', 'world', 'left', 'yes')).lives

  test('in 2016: four taps against one, until days that the engine counts', () => {
    if (!left) throw new Error('no life')
    expect(chances2016(left)).toEqual({
      from: '2016-08-26',
      acceptBy: '2016-09-25',
      until: '2016-09-25',
      latest: '2016-10-25',
      tapsToAgree: 1,
      tapsToSwitchOff: 4,
    })
  })

  test('today: leaving, from the chats', () => {
    if (!left) throw new Error('no life')
    expect(tapsToLeave(left)).toEqual({ android: 9, iphone: 5 })
  })

  test('the world under each ending shares what its terms name', () => {
    const [ending] = mineOf(answers('before', 'world', 'left', 'yes')).endings
    expect(countStatus(ending?.statuses ?? [], 'shared')).toBeGreaterThan(30)
  })
})
