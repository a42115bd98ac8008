import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LINK_VERSION, LINK_VERSION_2, LONGEST_LINK, printFragment, type LinkState } from '#app/link.ts'
import { parseFragment } from '#app/paths.ts'
import { startDay } from '#domain/consent/start.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { dayBetween, scenarios } from '#domain/testing/arbitraries.ts'
import { labScenarios } from '#domain/testing/designs.ts'
import { atWidth } from '#domain/testing/width.ts'

/** A scenario and a place in it that can be looked from. */
function states(most?: number): fc.Arbitrary<LinkState> {
  const titles = fc.oneof(
    fc.constant(''),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constant('a&b=c#d?e%20+~.'),
  )
  return fc
    .tuple(scenarios(most), titles, fc.nat())
    .map(([scenario, title, cut]): [Scenario, number] => [
      { ...scenario, title: [...title.toWellFormed()].slice(0, 120).join('') },
      cut % (scenario.steps.length + 1),
    ])
    .chain(([scenario, steps]) => {
      const first = scenario.steps[steps - 1]?.on ?? startDay(scenario.person.joined)
      const last = scenario.steps[steps]?.on ?? scenario.until
      return dayBetween(first, last).chain((on) =>
        fc.constantFrom({}, { publicOnly: true }).map((view) => ({ scenario, cursor: { on, steps }, ...view })),
      )
    })
}

function scenarioOf(fields: object): Scenario {
  const parsed = parseScenario({ format: 'consent-replay/scenario@1', ...fields })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.scenario
}

describe('a design in an address', () => {
  test('waits until it is known how one is read', () => {
    expect(parseFragment('v=2&g=1.2016')).toEqual({ kind: 'design' })
    registerDesigns(allDesignTools)
    expect(parseFragment('v=2&g=1.2016')).toMatchObject({ kind: 'moment' })
  })

  test('comes back as it went out, says that it is newer, and leaves room for a story', () => {
    fc.assert(
      fc.property(labScenarios(12), (scenario) => {
        const state = { scenario, cursor: { on: scenario.until, steps: scenario.steps.length } }
        const fragment = printFragment(state)
        expect(fragment).toMatch(new RegExp(`^v=${LINK_VERSION_2}&`))
        expect(parseFragment(fragment)).toEqual({ kind: 'moment', state, ignored: [] })
        expect(fragment.length).toBeLessThan(LONGEST_LINK)
      }),
      { numRuns: 300 },
    )
  })

  test('is readable; a design that makes no sense is named', () => {
    const link = 'v=2&g=1.2016.windowDays-90&u=2016-08-26'
    const parsed = parseFragment(link)
    if (parsed.kind !== 'moment') throw new Error(parsed.kind)
    expect(parsed.state.scenario.design).toMatchObject({ question: '2016', windowDays: 90, switchDefault: 'on' })
    expect(printFragment(parsed.state)).toBe(link)
    expect(parseFragment('v=2&g=1.2016.windowDays-long&u=2016-08-26')).toMatchObject({
      kind: 'broken',
      faults: [{ path: '$.design.windowDays' }],
    })
    expect(parseFragment('v=3&g=1.2016')).toMatchObject({ kind: 'newer' })
  })
})

describe('a moment in an address', () => {
  test('comes back as it went out, with nothing left over', () => {
    fc.assert(
      fc.property(states(), fc.boolean(), (state, hasHash) => {
        const fragment = printFragment(state)
        expect(parseFragment(hasHash ? `#${fragment}` : fragment)).toEqual({ kind: 'moment', state, ignored: [] })
      }),
      { numRuns: 500 },
    )
  })

  test('is readable, and needs no character that an address would change', () => {
    fc.assert(
      fc.property(states(), (state) => {
        const fragment = printFragment(state)
        expect(new URL(`https://example.test/play/#${fragment}`).hash).toBe(`#${fragment}`)
        expect(fragment).toMatch(new RegExp(`^v=${LINK_VERSION}&`))
      }),
    )
    const scenario = scenarioOf({
      steps: [
        { on: '2016-08-26', do: 'readMore' },
        { on: '2016-08-26', do: 'agree' },
        { on: '2016-09-20', do: 'openMenu' },
      ],
    })
    const cursor = { on: isoDay('2016-08-26'), steps: 2 }
    expect(printFragment({ scenario, cursor })).toBe(
      'v=1&a=2016-08-26.readMore.agree~2016-09-20.openMenu&u=2016-09-20&d=2016-08-26&n=2',
    )
  })

  test('leaves out what is usual', () => {
    const scenario = scenarioOf({})
    expect(printFragment({ scenario, cursor: { on: scenario.until, steps: 0 } })).toBe('v=1&u=2016-08-26')
  })

  test('keeps to its length for every story a person would live', () => {
    fc.assert(
      fc.property(states(60), (state) => {
        const { title: _, ...rest } = state.scenario
        const fragment = printFragment({ ...state, scenario: { ...rest, title: '' } })
        return fragment.length + 'https://example.test/some/where/play/#'.length < LONGEST_LINK
      }),
    )
  })
})

describe('an address that cannot be used', () => {
  test('asks for the cut and for another reading at once: the reading stays, and what was left out is named', () => {
    const link = parseFragment('v=1&w=company&u=2016-08-26&k=1')
    if (link.kind !== 'moment') throw new Error(link.kind)
    expect(link.state.scenario.reading).toBe('company')
    expect(link.state.publicOnly).toBeUndefined()
    expect(link.ignored).toEqual(['k=1'])
  })

  test.each(['', '#', '#top', 'content'])('%j holds no moment', (fragment) => {
    expect(parseFragment(fragment)).toEqual({ kind: 'none' })
  })

  test.each([
    ['v=3&s=whatever', { kind: 'newer', version: '3' }],
    ['v=99', { kind: 'newer', version: '99' }],
  ])('%s is newer', (fragment, link) => {
    expect(parseFragment(fragment)).toEqual(link)
  })

  test.each([
    ['a=2016-08-26.agree', '#v'],
    ['v=&u=2016-08-26', '#v'],
    ['v=one', '#v'],
    ['v=0', '#v'],
    ['v=1&j=yesterday', '$.person.joined'],
    ['v=1&r=mars', '$.person.region'],
    ['v=1&p=', '$.person.phone'],
    ['v=1&f=yes', '$.person.parentAccount'],
    ['v=1&s16=2016-08-01', '$.firstSeen.2016'],
    ['v=1&s21=2021-02-01', '$.firstSeen.2021'],
    ['v=1&t=never', '$.telling'],
    ['v=1&w=mine', '$.reading'],
    ['v=1&a=2016-08-26', '$.steps[0].do'],
    ['v=1&a=.agree', '$.steps[0].on'],
    ['v=1&a=2016-08-26.agree.explode', '$.steps[1].do'],
    ['v=1&a=2016-08-26.agree~2016-08-25.wait', '$.steps[1].on'],
    ['v=1&u=2016-02-30', '$.until'],
  ])('%s is broken, and says where', (fragment, path) => {
    const link = parseFragment(fragment)
    if (link.kind !== 'broken') throw new Error(link.kind)
    expect(link.faults[0]?.path).toBe(path)
  })

  test.each([
    ['v=1&u=2016-08-26&z=1', ['z=1']],
    ['v=1&u=2016-08-26&x=%E0%A4%A', ['x=%E0%A4%A']],
    ['v=1&u=2016-08-26&u=2016-08-27', ['u=2016-08-27']],
    ['v=1&u=2016-08-26&d=2017-01-01', ['d=2017-01-01']],
    ['v=1&u=2016-08-26&n=3', ['n=3']],
    ['v=1&u=2016-08-26&n=-1', ['n=-1']],
    ['v=1&u=2016-08-26&d=soon', ['d=soon']],
    ['v=1&u=2016-08-26&k=0', ['k=0']],
    ['v=1&u=2016-08-26&k=', ['k=']],
    ['v=1&u=2016-08-26&__proto__=1', ['__proto__=1']],
  ])('of %s the rest is used, and %j is named', (fragment, ignored) => {
    const link = parseFragment(fragment)
    expect(link).toMatchObject({ kind: 'moment', ignored, state: { cursor: { on: '2016-08-26', steps: 0 } } })
  })

  test('what hides later sources stands in the link, and no scenario has it', () => {
    const scenario = scenarioOf({})
    const link = printFragment({ scenario, cursor: { on: scenario.until, steps: 0 }, publicOnly: true })
    expect(link).toBe('v=1&u=2016-08-26&k=1')
    const parsed = parseFragment(link)
    expect(parsed).toMatchObject({ kind: 'moment', ignored: [], state: { publicOnly: true } })
    expect(JSON.stringify(parsed.kind === 'moment' && parsed.state.scenario)).not.toContain('publicOnly')
    expect(parseFragment('v=1&u=2016-08-26')).not.toHaveProperty('state.publicOnly')
  })

  test('a day before the story begins is no place to look from', () => {
    const link = parseFragment('v=1&u=2016-08-26&d=2016-01-01')
    expect(link).toMatchObject({ kind: 'moment', ignored: ['d=2016-01-01'], state: { cursor: { on: '2016-08-26' } } })
  })

  test('no text makes it throw, and what it gives is sound', () => {
    const part = fc
      .tuple(
        fc.constantFrom('v', 'x', 'j', 'r', 'p', 'f', 's16', 's21', 't', 'w', 'a', 'u', 'd', 'n', 'k', 'zz'),
        fc.string(),
      )
      .map(([key, value]) => `${key}=${value}`)
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => ['v=1', ...parts].join('&')),
      // A good link with a piece cut out.
      fc.tuple(states(4), fc.nat(), fc.nat(9)).map(([state, at, length]) => {
        const text = printFragment(state)
        const start = at % text.length
        return text.slice(0, start) + text.slice(start + length)
      }),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const link = parseFragment(text)
        if (link.kind === 'broken') expect(link.faults.length).toBeGreaterThan(0)
        if (link.kind !== 'moment') return
        expect(parseFragment(printFragment(link.state))).toEqual({ ...link, ignored: [] })
      }),
      { numRuns: atWidth(3_000, 400) },
    )
  })
})
