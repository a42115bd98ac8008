import { expect, test } from 'vitest'
import { ledgerOf } from '#domain/scenario/ledger.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { parseScenarioText } from '#domain/scenario/parseText.ts'

test.each([
  ['uk', '2016-11-07', ['F32'], []],
  ['germany', '2016-11-08', ['F33'], ['pauseDayEu']],
])(
  'the pause in %s rests on its own fact, and on an assumption only where the day is one',
  (region, until, cites, assumes) => {
    const steps = [{ on: '2016-08-26', do: 'agree' }]
    const parsed = parseScenario({ format: 'consent-replay/scenario@1', person: { region }, steps, until })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
    const pause = ledgerOf(parsed.scenario).entries.find((entry) => entry.id?.startsWith('pause'))
    expect(pause).toMatchObject({ on: until, cites, assumes })
  },
)

test('a file nested deeper than can be followed is refused in words, not by a crash', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  const parsed = parseScenarioText(deep)
  expect(parsed.ok).toBe(false)
  expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(['$'])
})
