import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { AS_BUILT } from '#domain/design/design.ts'
import { longDesign, shortDesign } from '#domain/design/readDesign.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { parseScenarioText } from '#domain/scenario/parseText.ts'
import { printScenario } from '#domain/scenario/print.ts'
import { designs, labScenarios } from '#domain/testing/designs.ts'

beforeAll(() => registerDesigns(allDesignTools))

const format = 'consent-replay/scenario@2'

function faultsOf(design: unknown): string[] {
  const parsed = parseScenario({ format, design })
  return parsed.ok ? [] : parsed.faults.map(({ path, code }) => `${path} ${code}`)
}

describe('a design in a file', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(labScenarios(6), (scenario) => {
        expect(parseScenarioText(printScenario(scenario))).toEqual({ ok: true, scenario })
      }),
    )
  })

  test('what a file leaves out is as it was built', () => {
    const parsed = parseScenario({ format, design: { question: '2021', decline: true } })
    expect(parsed).toMatchObject({ ok: true, scenario: { format, design: { ...AS_BUILT[2021], decline: true } } })
  })

  test('as shipped, a scenario is of version 1, which old copies read', () => {
    for (const value of [{ format }, { format, design: 'as-shipped' }]) {
      const parsed = parseScenario(value)
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
      expect(parsed.scenario.design).toBeUndefined()
      expect(JSON.parse(printScenario(parsed.scenario))).toMatchObject({ format: 'consent-replay/scenario@1' })
    }
  })

  test('version 1 knows no design, and no step of one', () => {
    const old = { format: 'consent-replay/scenario@1', design: { question: '2016' } }
    const parsed = parseScenario({ ...old, steps: [{ on: '2016-08-26', do: 'decline' }] })
    expect(!parsed.ok && parsed.faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '$.design unknownField',
      '$.steps[0].do notAStep',
    ])
  })

  test('equal designs are one object, so that what follows from them is found again', () => {
    const [one, two] = [0, 1].map(() => parseScenario({ format, design: { question: '2016', windowDays: 90 } }))
    expect(one?.ok && two?.ok && one.scenario.design === two.scenario.design).toBe(true)
  })

  test.each<[string, unknown, string[]]>([
    ['null', null, ['$.design notObject']],
    ['another word', 'as-built', ['$.design notOneOf']],
    ['no question', {}, ['$.design.question missing']],
    ['an unknown question', { question: '2018' }, ['$.design.question notOneOf']],
    ['a question that is a number', { question: 2016 }, ['$.design.question notOneOf']],
    ['an unknown knob', { question: '2016', colour: 'red' }, ['$.design.colour unknownField']],
    [
      'every fault at once',
      { question: '2016', switchDefault: 'maybe', decline: 'yes', windowDays: 0, costAfterDays: null, stops: 'ads' },
      [
        '$.design.switchDefault notOneOf',
        '$.design.windowDays outOfRange',
        '$.design.decline notBoolean',
        '$.design.costAfterDays notANumber',
        '$.design.stops notList',
      ],
    ],
    ['half a day', { question: '2016', windowDays: 1.5 }, ['$.design.windowDays notANumber']],
    ['a use twice', { question: '2016', stops: ['ads', 'ads'] }, ['$.design.stops[1] twice']],
    ['an unknown use', { question: '2016', stops: ['ads', 'fun'] }, ['$.design.stops[1] notOneOf']],
    ['an inherited name', { question: '2016', switchDefault: 'toString' }, ['$.design.switchDefault notOneOf']],
  ])('%s is named', (_, design, faults) => expect(faultsOf(design)).toEqual(faults))
})

describe('a design in a link', () => {
  test('comes back as it went out', () => {
    fc.assert(
      fc.property(designs, (design) => {
        const parsed = parseScenario({ format, design: longDesign(shortDesign(design)) })
        expect(parsed.ok && parsed.scenario.design).toEqual(design)
        expect(shortDesign(design)).toMatch(/^[A-Za-z0-9._-]+$/)
        expect(shortDesign(design).length).toBeLessThan(420)
      }),
    )
  })

  test('is readable, and says only what differs', () => {
    expect(shortDesign(AS_BUILT[2016])).toBe('1.2016')
    expect(shortDesign({ ...AS_BUILT[2016], windowDays: null, decline: true, stops: ['ads'] })).toBe(
      '1.2016.windowDays-none.decline-yes.stops-ads',
    )
  })

  test.each(['', '2.2016', '1', '1.2016.colour-red', '1.2016.windowDays-', '1.2016.decline-maybe', '1.2016.stops-fun'])(
    '%j is refused',
    (short) => expect(faultsOf(longDesign(short))).not.toEqual([]),
  )
})
