import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseScenario } from '#domain/scenario/parse.ts'
import { parseScenarioText } from '#domain/scenario/parseText.ts'
import { SCENARIO_FORMAT, STEPS } from '#domain/scenario/types.ts'

const format = SCENARIO_FORMAT

/** The faults of a value, as `path code`. */
function faultsOf(value: unknown): string[] {
  const parsed = parseScenario(value)
  return parsed.ok ? [] : parsed.faults.map(({ path, code }) => `${path} ${code}`)
}

function faultsOfText(text: string): string[] {
  const parsed = parseScenarioText(text)
  return parsed.ok ? [] : parsed.faults.map(({ path, code }) => `${path} ${code}`)
}

const agree = (on: string) => ({ on, do: 'agree' })

/** Each with the scenario's other fields as they should be. */
const BAD: readonly (readonly [string, object, readonly string[]])[] = [
  ['an unknown field', { colour: 1 }, ['$.colour unknownField']],
  ['an unknown field with an odd name', { 'a b': 1 }, ['$["a b"] unknownField']],
  ['null in place of a title', { title: null }, ['$.title notText']],
  ['a title that is a number', { title: 4 }, ['$.title notText']],
  ['a title of 121 code points', { title: '😀'.repeat(121) }, ['$.title tooLong']],
  ['null in place of a person', { person: null }, ['$.person notObject']],
  ['a list in place of a person', { person: [] }, ['$.person notObject']],
  ['an unknown field of the person', { person: { name: 'x' } }, ['$.person.name unknownField']],
  ['a day that does not exist', { person: { joined: '2014-02-30' } }, ['$.person.joined notADay']],
  ['a day as a number', { person: { joined: 20140301 } }, ['$.person.joined notADay']],
  ['a day with an hour', { person: { joined: '2014-03-01T00:00:00Z' } }, ['$.person.joined notADay']],
  ['someone who joined before the app was there', { person: { joined: '2009-04-30' } }, ['$.person.joined outOfRange']],
  ['someone who joined too late', { person: { joined: '2026-11-01' } }, ['$.person.joined outOfRange']],
  ['a region in capitals', { person: { region: 'UK' } }, ['$.person.region notOneOf']],
  ['an unknown phone', { person: { phone: 'windows' } }, ['$.person.phone notOneOf']],
  ['an account as text', { person: { parentAccount: 'no' } }, ['$.person.parentAccount notBoolean']],
  ['an account that is null', { person: { parentAccount: null } }, ['$.person.parentAccount notBoolean']],
  ['text in place of the first-seen days', { firstSeen: '2016-08-26' }, ['$.firstSeen notObject']],
  ['a first-seen day too early', { firstSeen: { 2016: '2016-08-24' } }, ['$.firstSeen.2016 outOfRange']],
  ['a first-seen day too late', { firstSeen: { 2016: '2016-11-01' } }, ['$.firstSeen.2016 outOfRange']],
  ['a first-seen day of 2021 too early', { firstSeen: { 2021: '2021-01-04' } }, ['$.firstSeen.2021 outOfRange']],
  ['a first-seen day of 2021 too late', { firstSeen: { 2021: '2021-01-15' } }, ['$.firstSeen.2021 outOfRange']],
  ['a year in which nothing was shown', { firstSeen: { 2018: '2018-05-01' } }, ['$.firstSeen.2018 unknownField']],
  ['an unknown telling', { telling: 'announced' }, ['$.telling notOneOf']],
  ['a telling in a list', { telling: ['happened'] }, ['$.telling notOneOf']],
  ['an unknown reading', { reading: 'mine' }, ['$.reading notOneOf']],
  ['steps that are no list', { steps: { 0: agree('2016-08-26') } }, ['$.steps notList']],
  ['steps that are null', { steps: null }, ['$.steps notList']],
  ['a step that is text', { steps: ['agree'] }, ['$.steps[0] notObject']],
  ['a step without its day', { steps: [{ do: 'agree' }] }, ['$.steps[0].on missing']],
  ['a step that does nothing', { steps: [{ on: '2016-08-26' }] }, ['$.steps[0].do missing']],
  ['an empty step', { steps: [{}] }, ['$.steps[0].on missing', '$.steps[0].do missing']],
  ['an unknown step', { steps: [{ on: '2016-08-26', do: 'explode' }] }, ['$.steps[0].do notAStep']],
  ['a step that is null', { steps: [{ on: '2016-08-26', do: null }] }, ['$.steps[0].do notAStep']],
  [
    'a step named like what every object has',
    { steps: [{ on: '2016-08-26', do: 'toString' }] },
    ['$.steps[0].do notAStep'],
  ],
  ['a step on a day that does not exist', { steps: [agree('2017-02-29')] }, ['$.steps[0].on notADay']],
  ['a step with one field too many', { steps: [{ ...agree('2016-08-26'), at: 1 }] }, ['$.steps[0].at unknownField']],
  ['a step before the replay begins', { steps: [agree('2016-08-23')] }, ['$.steps[0].on beforeStart']],
  ['a step after the last day', { steps: [agree('2026-11-23')] }, ['$.steps[0].on outOfRange']],
  [
    'a step before the one before it',
    { steps: [agree('2016-09-02'), agree('2016-09-01')] },
    ['$.steps[1].on goesBack'],
  ],
  [
    'a step before the person joined',
    { person: { joined: '2017-01-01' }, steps: [agree('2016-12-31')] },
    ['$.steps[0].on beforeStart'],
  ],
  ['an end before the last step', { steps: [agree('2016-09-02')], until: '2016-09-01' }, ['$.until beforeLastStep']],
  ['an end before the replay begins', { until: '2016-08-23' }, ['$.until beforeStart']],
  [
    'an end before the person joined',
    { person: { joined: '2017-01-01' }, until: '2016-12-31' },
    ['$.until beforeStart'],
  ],
  ['an end after the last day', { until: '2026-11-23' }, ['$.until outOfRange']],
  ['an end that is null', { until: null }, ['$.until notADay']],
  [
    'an existing user who joined on the day of the notice',
    { person: { joined: '2016-08-25' }, firstSeen: { 2016: '2016-08-25' } },
    ['$.person.joined notBeforeFirstSeen'],
  ],
]

describe('a scenario that cannot be used', () => {
  test.each(BAD)('%s', (_, fields, faults) => {
    expect(faultsOf({ format, ...fields })).toEqual(faults)
    expect(faultsOfText(JSON.stringify({ format, ...fields }))).toEqual(faults)
  })

  test.each([null, [], 'text', 3, true, undefined])('%j is not an object', (value) => {
    expect(faultsOf(value)).toEqual(['$ notObject'])
  })

  test('without a format, or with another one', () => {
    expect(faultsOf({})).toEqual(['$.format missing'])
    expect(faultsOf({ format: null })).toEqual(['$.format notOneOf'])
    expect(faultsOf({ format: 'consent-replay/scenario@0' })).toEqual(['$.format notOneOf'])
    expect(faultsOf({ format: 'consent-replay/ledger@1' })).toEqual(['$.format notOneOf'])
  })

  test('a newer format is told, and nothing else about the file', () => {
    const newer = { format: 'consent-replay/scenario@3', steps: 'as they will be', colour: 1 }
    expect(faultsOf(newer)).toEqual(['$.format newer'])
    expect(faultsOfText(JSON.stringify({ until: 4, ...newer }))).toEqual(['$.format newer'])
  })

  test('what a value inherits is not there, and its own keys of such names are faults', () => {
    expect(faultsOf(Object.create({ format }))).toEqual(['$.format missing'])
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const text = `{"format": "${format}", "person": {"${key}": {"region": "uk"}}, "${key}": 1}`
      expect(faultsOfText(text), key).toEqual([`$.person.${key} unknownField`, `$.${key} unknownField`])
    }
  })

  test('a value that cannot be used suppresses what depends on it, and nothing more', () => {
    expect(faultsOf({ format, steps: [agree('2016-02-30'), agree('2016-08-26')], until: '2016-08-25' })).toEqual([
      '$.steps[0].on notADay',
    ])
    expect(faultsOf({ format, person: { joined: 'long ago', region: 'moon' }, steps: [agree('2010-01-01')] })).toEqual([
      '$.person.joined notADay',
      '$.person.region notOneOf',
      '$.steps[0].on beforeStart',
    ])
  })

  test('all faults are told, in the order of the file', () => {
    const text = `{
      "until": "2016-08-32",
      "steps": [{ "do": "explode", "on": "yesterday" }, 4],
      "firstSeen": { "2021": "2016-08-26", "2016": "2021-01-06" },
      "colour": "red",
      "person": { "phone": 1, "region": 2, "joined": 3 },
      "format": "consent-replay/scenario@1",
      "telling": ""
    }`
    expect(faultsOfText(text)).toEqual([
      '$.until notADay',
      '$.steps[0].do notAStep',
      '$.steps[0].on notADay',
      '$.steps[1] notObject',
      '$.firstSeen.2021 outOfRange',
      '$.firstSeen.2016 outOfRange',
      '$.colour unknownField',
      '$.person.phone notOneOf',
      '$.person.region notOneOf',
      '$.person.joined notADay',
      '$.telling notOneOf',
    ])
  })

  test('what was found is named, shortened when it is long', () => {
    const parsed = parseScenario({ format, telling: 'x'.repeat(500), steps: [{ on: '2016-08-26', do: 'explode' }] })
    if (parsed.ok) throw new Error('it was read')
    const [telling, step] = parsed.faults
    expect(telling?.found).toMatch(/^"x{79}…$/)
    expect(step).toMatchObject({ found: '"explode"', wanted: STEPS })
  })

  test('text that is not JSON', () => {
    for (const text of ['', '{', '{"format": }', 'undefined', '// no\n{}', "{'format': 1}"]) {
      expect(faultsOfText(text)).toEqual(['$ notJson'])
    }
  })

  test('no value makes the reader throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => faultsOf(value).length > 0))
    fc.assert(fc.property(fc.string(), (text) => faultsOfText(text).length > 0))
    fc.assert(
      fc.property(
        fc.record(
          {
            title: fc.jsonValue(),
            person: fc.jsonValue(),
            firstSeen: fc.jsonValue(),
            steps: fc.jsonValue(),
            until: fc.jsonValue(),
          },
          { requiredKeys: [] },
        ),
        (fields) => Array.isArray(faultsOfText(JSON.stringify({ format, ...fields }))),
      ),
    )
  })
})

describe('what is not given', () => {
  const usual = {
    format,
    title: '',
    person: { joined: '2014-03-01', region: 'world', phone: 'android', parentAccount: true },
    firstSeen: { 2016: '2016-08-26', 2021: '2021-01-06' },
    telling: 'happened',
    reading: 'record',
    steps: [],
  }

  test.each([
    ['nothing', {}, { until: '2016-08-26' }],
    ['the steps', { steps: [agree('2016-09-09')] }, { steps: [agree('2016-09-09')], until: '2016-09-09' }],
    [
      'a new user',
      { person: { joined: '2018-01-01' } },
      { person: { ...usual.person, joined: '2018-01-01' }, until: '2018-01-01' },
    ],
    [
      'the day it was seen',
      { firstSeen: { 2016: '2016-10-31' } },
      { firstSeen: { ...usual.firstSeen, 2016: '2016-10-31' }, until: '2016-10-31' },
    ],
  ])('given %s, the rest is as usual', (_, fields, completed) => {
    expect(parseScenario({ format, ...fields })).toEqual({ ok: true, scenario: { ...usual, ...completed } })
  })

  test('a title may have 120 code points, and a byte order mark is no fault', () => {
    expect(faultsOf({ format, title: '😀'.repeat(120) })).toEqual([])
    expect(faultsOfText(`\uFEFF${JSON.stringify({ format })}`)).toEqual([])
  })
})
