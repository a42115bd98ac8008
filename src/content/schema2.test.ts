import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { registerLabSays } from '#content/labRegistry.ts'
import * as labSays from '#content/labSays.ts'
import { ledgerWithWords } from '#content/ledgerWords.ts'
import { CHOICES, DAY_COUNTS, KNOB_IDS, QUESTIONS } from '#domain/design/design.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import type { FaultCode } from '#domain/scenario/fault.ts'
import { ledgerOf } from '#domain/scenario/ledger.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { printScenario } from '#domain/scenario/print.ts'
import { LAB_STEPS } from '#domain/design/steps.ts'
import { LAB_REFUSALS, REFUSALS, STEPS, WORLD_EVENTS } from '#domain/scenario/types.ts'
import { labScenarios } from '#domain/testing/designs.ts'

type Schema = Readonly<Record<string, unknown>>

function readJson(name: string): Schema {
  return JSON.parse(readFileSync(path.resolve('public/schema', name), 'utf8')) as Schema
}

const schema = readJson('scenario-2.schema.json')
const ledger = readJson('ledger-2.schema.json')
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true })
const isScenario = ajv.compile(schema)
const isLedger = ajv.compile(ledger)
const format = 'consent-replay/scenario@2'
const BETWEEN: ReadonlySet<FaultCode> = new Set(['goesBack', 'beforeStart', 'beforeLastStep', 'notBeforeFirstSeen'])

function at(from: Schema, ...keys: string[]): unknown {
  return keys.reduce<unknown>((value, key) => (value as Schema)[key], from)
}

function expectSame(value: unknown): void {
  const parsed = parseScenario(value)
  const isFaulty = !parsed.ok && parsed.faults.some(({ code }) => !BETWEEN.has(code))
  expect(isScenario(value), JSON.stringify(value)).toBe(!isFaulty)
}

beforeAll(() => {
  registerDesigns(allDesignTools)
  registerLabSays(labSays)
})

describe('the schema of a scenario with a design', () => {
  test('its ledger names every act that the ledger of a shipped story names', () => {
    const idsOf = (from: Schema) => at(from, 'properties', 'entries', 'items', 'properties', 'id', 'enum') as string[]
    expect(idsOf(ledger)).toEqual(expect.arrayContaining(idsOf(readJson('ledger-1.schema.json'))))
  })

  test('takes every such scenario that the tool writes, and the ledger of it', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(labScenarios(8), (scenario) => {
        expect(isScenario(JSON.parse(printScenario(scenario))), JSON.stringify(isScenario.errors)).toBe(true)
        const written = JSON.parse(JSON.stringify(ledgerWithWords(ledgerOf(scenario)))) as {
          entries: { says: string }[]
        }
        expect(isLedger(written), JSON.stringify(isLedger.errors?.slice(0, 3))).toBe(true)
        for (const { says } of written.entries) expect(says).not.toMatch(/lab\.|ledger\.|undefined|\{/)
      }),
      { numRuns: 60 },
    )
  })

  test.each<[string, unknown]>([
    ['no design', { format }],
    ['as shipped', { format, design: 'as-shipped' }],
    ['another word', { format, design: 'as-built' }],
    ['null', { format, design: null }],
    ['no question', { format, design: {} }],
    ['the least', { format, design: { question: '2021' } }],
    ['an unknown knob', { format, design: { question: '2021', colour: 1 } }],
    ['a window for good', { format, design: { question: '2016', windowDays: null } }],
    ['no window at all', { format, design: { question: '2016', windowDays: 0 } }],
    ['half a day', { format, design: { question: '2016', costAfterDays: 0.5 } }],
    ['nothing that stops', { format, design: { question: '2016', stops: [] } }],
    ['a use twice', { format, design: { question: '2016', stops: ['ads', 'ads'] } }],
    ['a step of a design without one', { format, steps: [{ on: '2016-08-26', do: 'decline' }] }],
    ['the same as shipped', { format, design: 'as-shipped', steps: [{ on: '2016-08-26', do: 'decline' }] }],
    ['the same with one', { format, design: { question: '2016' }, steps: [{ on: '2016-08-26', do: 'hold-ads' }] }],
    ['the older format', { format: 'consent-replay/scenario@1', design: 'as-shipped' }],
  ])('judges %s as the parser does', (_, value) => expectSame(value))

  test('lists what the code lists', () => {
    const [, design] = at(schema, 'properties', 'design', 'anyOf') as [unknown, Schema]
    expect(Object.keys(at(design, 'properties') as object)).toEqual(KNOB_IDS)
    expect(at(design, 'properties', 'question', 'enum')).toEqual(QUESTIONS)
    for (const [knob, values] of Object.entries(CHOICES)) expect(at(design, 'properties', knob, 'enum')).toEqual(values)
    const { least, most } = DAY_COUNTS.costAfterDays
    expect(at(design, 'properties', 'costAfterDays')).toMatchObject({ minimum: least, maximum: most })
    expect(at(schema, 'properties', 'steps', 'items', 'properties', 'do', 'enum')).toEqual([...STEPS, ...LAB_STEPS])
    const entry = ['properties', 'entries', 'items', 'properties']
    expect(at(ledger, ...entry, 'event', 'enum')).toEqual([...STEPS, ...LAB_STEPS, ...WORLD_EVENTS])
    expect(at(ledger, ...entry, 'refused', 'properties', 'reason', 'enum')).toEqual([...REFUSALS, ...LAB_REFUSALS])
    expect(at(ledger, ...entry, 'knobs', 'items', 'enum')).toEqual(KNOB_IDS)
  })
})
