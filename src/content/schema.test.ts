import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ledgerWithWords } from '#content/ledgerWords.ts'
import { ASSUMPTION_IDS } from '#domain/consent/assumptions.ts'
import { LATER_RULING_IDS, OVERLAY_IDS } from '#domain/consent/overlays.ts'
import type { Standing } from '#domain/consent/standing.ts'
import { CATEGORY_IDS, FLOW_COLUMNS, REGIME_IDS, VERDICTS } from '#domain/dataflow/ids.ts'
import { isoDay, parseIsoDay } from '#domain/day/isoDay.ts'
import { FACT_2016_IDS, FACT_2021_IDS } from '#domain/evidence/factIds.ts'
import type { FaultCode } from '#domain/scenario/fault.ts'
import { ledgerOf } from '#domain/scenario/ledger.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import type { PublicAccount } from '#domain/scenario/publicAccount.ts'
import { FIRST_SEEN, JOINED, LONGEST_TITLE, USUAL_PERSON } from '#domain/scenario/defaults.ts'
import { parseScenarioText } from '#domain/scenario/parseText.ts'
import { printScenario } from '#domain/scenario/print.ts'
import * as types from '#domain/scenario/types.ts'
import { dayBetween, scenarios } from '#domain/testing/arbitraries.ts'

type Schema = Readonly<Record<string, unknown>>

function readJson(file: string): Schema {
  return JSON.parse(readFileSync(path.resolve(file), 'utf8')) as Schema
}

const scenarioSchema = readJson('public/schema/scenario-1.schema.json')
const ledgerSchema = readJson('public/schema/ledger-1.schema.json')
// `required` stands where the `properties` of a referred schema are not repeated.
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true })
const isScenario = ajv.compile(scenarioSchema)
const isLedger = ajv.compile(ledgerSchema)

/** What lies at a path of a schema. */
function at(schema: Schema, ...keys: string[]): unknown {
  return keys.reduce<unknown>((value, key) => (value as Schema)[key], schema)
}

function listAt(schema: Schema, ...keys: string[]): unknown[] {
  return at(schema, ...keys, 'enum') as unknown[]
}

const format = types.SCENARIO_FORMAT
const agree = { on: '2016-08-26', do: 'agree' }

/** Faults that lie between two fields, or in what a program can do: no schema tells them. */
const BETWEEN: ReadonlySet<FaultCode> = new Set(['goesBack', 'beforeStart', 'beforeLastStep', 'notBeforeFirstSeen'])

/** The schema and the parser say the same of a value, where the fault lies in one place. */
function expectSame(value: unknown): void {
  const parsed = parseScenario(value)
  const isFaulty = !parsed.ok && parsed.faults.some(({ code }) => !BETWEEN.has(code))
  // Days before the first one that anybody may act on are a matter of the schema.
  const isEarly =
    !parsed.ok && parsed.faults.some(({ code, found }) => code === 'beforeStart' && (found ?? '') < '"2016-08-24')
  expect(isScenario(value), JSON.stringify(value)).toBe(!isFaulty && !isEarly)
}

describe('the schema of a scenario', () => {
  test('takes every scenario that the tool writes, in full and as a file, and it reads to the same', () => {
    fc.assert(
      fc.property(scenarios(), fc.string({ unit: 'grapheme', maxLength: 20 }), (one, title) => {
        const scenario = { ...one, title: title.toWellFormed() }
        expect(isScenario(scenario), JSON.stringify(isScenario.errors)).toBe(true)
        const text = printScenario(scenario)
        expect(isScenario(JSON.parse(text))).toBe(true)
        expect(parseScenarioText(text)).toEqual({ ok: true, scenario })
      }),
    )
  })

  test.each<[string, unknown]>([
    ['no object', []],
    ['null', null],
    ['no format', {}],
    ['another format', { format: 'consent-replay/scenario@3' }],
    ['an unknown field', { format, colour: 1 }],
    ['a title that is null', { format, title: null }],
    ['a title too long', { format, title: '😀'.repeat(121) }],
    ['a title just long enough', { format, title: '😀'.repeat(120) }],
    ['a person that is null', { format, person: null }],
    ['a person in a list', { format, person: [] }],
    ['an unknown field of the person', { format, person: { age: 3 } }],
    ['an unknown region', { format, person: { region: 'UK' } }],
    ['an unknown phone', { format, person: { phone: 'tablet' } }],
    ['an account as text', { format, person: { parentAccount: 'yes' } }],
    ['an unknown year', { format, firstSeen: { 2018: '2018-01-01' } }],
    ['a first-seen day that is null', { format, firstSeen: { 2016: null } }],
    ['an unknown telling', { format, telling: 'never' }],
    ['an unknown reading', { format, reading: 'mine' }],
    ['steps that are no list', { format, steps: {} }],
    ['a step that is text', { format, steps: ['agree'] }],
    ['a step without a day', { format, steps: [{ do: 'agree' }] }],
    ['a step that does nothing', { format, steps: [{ on: '2016-08-26' }] }],
    ['an unknown step', { format, steps: [{ ...agree, do: 'explode' }] }],
    ['a step with one field more', { format, steps: [{ ...agree, at: 9 }] }],
    ['an end that is null', { format, until: null }],
    ['an early end', { format, until: '2016-08-23' }],
    ['a late end', { format, until: '2026-11-23' }],
  ])('judges %s as the parser does', (_, value) => expectSame(value))

  test('judges every day, and every text in the shape of one, as the parser does', () => {
    const texts = fc
      .tuple(fc.integer({ min: 2008, max: 2027 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
      .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    const edges = [JOINED, FIRST_SEEN[2016], FIRST_SEEN[2021]].flatMap(({ first, last }) => [first, last])
    const days = fc.oneof(texts, fc.constantFrom(...edges), dayBetween(isoDay('2008-01-01'), isoDay('2027-12-31')))
    fc.assert(
      fc.property(days, (day) => {
        expectSame({ format, person: { joined: day } })
        expectSame({ format, firstSeen: { 2016: day } })
        expectSame({ format, firstSeen: { 2021: day } })
        expectSame({ format, steps: [{ on: day, do: 'wait' }] })
        expectSame({ format, until: day })
      }),
      { numRuns: 2_000 },
    )
    const pattern = new RegExp(String(at(scenarioSchema, '$defs', 'day', 'pattern')), 'u')
    for (const year of [1900, 2000, 2009, 2012, 2016, 2021, 2100, 2400]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          expect(pattern.test(text), text).toBe(parseIsoDay(text) !== null)
        }
      }
    }
  })

  test('judges a scenario with one value put elsewhere as the parser does', () => {
    const fields = ['format', 'title', 'person', 'firstSeen', 'telling', 'reading', 'steps', 'until']
    fc.assert(
      fc.property(scenarios(3), fc.constantFrom(...fields), fc.jsonValue(), (scenario, field, value) => {
        expectSame({ ...scenario, [field]: value })
      }),
      { numRuns: 500 },
    )
  })

  test('lists what the code lists, and the usual values are the same', () => {
    const person = ['properties', 'person', 'properties']
    expect(listAt(scenarioSchema, ...person, 'region')).toEqual(types.REGIONS)
    expect(listAt(scenarioSchema, ...person, 'phone')).toEqual(types.PHONES)
    expect(listAt(scenarioSchema, 'properties', 'telling')).toEqual(types.TELLINGS)
    expect(listAt(scenarioSchema, 'properties', 'reading')).toEqual(types.READINGS)
    expect(listAt(scenarioSchema, 'properties', 'steps', 'items', 'properties', 'do')).toEqual(types.STEPS)
    expect(at(scenarioSchema, 'properties', 'format', 'const')).toBe(types.SCENARIO_FORMAT)
    expect(at(scenarioSchema, 'properties', 'title', 'maxLength')).toBe(LONGEST_TITLE)
    for (const [key, usual] of Object.entries(USUAL_PERSON)) {
      expect(at(scenarioSchema, ...person, key, 'default')).toBe(usual)
    }
    for (const year of [2016, 2021] as const) {
      const day = at(scenarioSchema, 'properties', 'firstSeen', 'properties', String(year)) as { default: string }
      expect(day.default).toBe(FIRST_SEEN[year].usual)
    }
    const parsed = parseScenario({ format })
    if (!parsed.ok) throw new Error('the usual scenario is not valid')
    expect(at(scenarioSchema, 'properties', 'telling', 'default')).toBe(parsed.scenario.telling)
    expect(at(scenarioSchema, 'properties', 'reading', 'default')).toBe(parsed.scenario.reading)
  })
})

const folder = path.resolve('examples/cases')
const cases = readdirSync(folder).map((file) => readJson(path.join(folder, file)))

/** A ledger as it is written: what JSON leaves out is gone. */
function written(scenario: types.Scenario): { entries: Record<string, unknown>[] } {
  return JSON.parse(JSON.stringify(ledgerWithWords(ledgerOf(scenario)))) as { entries: Record<string, unknown>[] }
}

// A record, so that a value that the type knows and the schema lacks does not compile.
const ACCOUNTS: Record<PublicAccount, true> = {
  active: true,
  blocked: true,
  callsOnly: true,
  noChatList: true,
  silent: true,
  deleted: true,
}
const TERMS_2016: Record<Standing['terms2016'], true> = {
  notAsked: true,
  asked: true,
  deferred: true,
  accepted: true,
  acceptedAtSignup: true,
}
const SHARING: Record<Standing['sharing2016'], true> = { none: true, on: true, off: true, noChoice: true }
const TERMS_2021: Record<Standing['terms2021'], true> = {
  notAsked: true,
  asked: true,
  deferred: true,
  postponed: true,
  bannered: true,
  reminded: true,
  accepted: true,
  acceptedAtSignup: true,
}

describe('the schema of a ledger', () => {
  test('takes the eighteen cases and what they come to', () => {
    expect(cases).toHaveLength(18)
    for (const { scenario, why } of cases) {
      expect(isScenario(scenario), String(why)).toBe(true)
      const parsed = parseScenario(scenario)
      if (!parsed.ok) throw new Error(String(why))
      expect(isLedger(written(parsed.scenario)), JSON.stringify(isLedger.errors?.slice(0, 3))).toBe(true)
    }
  })

  test('takes every ledger that the tool writes', () => {
    fc.assert(
      fc.property(scenarios(12), (scenario) => {
        expect(isLedger(written(scenario)), JSON.stringify(isLedger.errors?.slice(0, 3))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('refuses what the tool would never write', () => {
    const parsed = parseScenario({ format, steps: [agree] })
    if (!parsed.ok) throw new Error('not valid')
    const good = written(parsed.scenario)
    const [first = {}] = good.entries
    const last = good.entries.at(-1) ?? {}
    const { step: _, ...stepless } = last
    const bad: object[] = [
      { ...good, format: 'consent-replay/ledger@2' },
      { ...good, end: undefined },
      { ...good, scenario: { format } },
      { ...good, entries: [stepless] },
      { ...good, entries: [{ ...first, step: 0 }] },
      { ...good, entries: [{ ...first, event: 'agree' }] },
      { ...good, entries: [{ ...last, standing: {} }] },
      { ...good, entries: [{ ...last, cites: ['WA-2016'] }] },
      { ...good, entries: [{ ...last, refused: 'notOnThisScreen' }] },
    ]
    expect(isLedger(good)).toBe(true)
    for (const ledger of bad)
      expect(isLedger(JSON.parse(JSON.stringify(ledger))), JSON.stringify(ledger).slice(0, 80)).toBe(false)
  })

  test('lists what the code lists', () => {
    const entry = ['properties', 'entries', 'items', 'properties']
    const end = ['$defs', 'end', 'properties']
    expect(listAt(ledgerSchema, ...entry, 'by')).toEqual(types.ACTORS)
    expect(listAt(ledgerSchema, ...entry, 'event')).toEqual([...types.STEPS, ...types.WORLD_EVENTS])
    expect(listAt(ledgerSchema, ...entry, 'refused', 'properties', 'reason')).toEqual(types.REFUSALS)
    expect(listAt(ledgerSchema, ...entry, 'assumes', 'items')).toEqual(ASSUMPTION_IDS)
    expect(listAt(ledgerSchema, ...entry, 'id')).toEqual([
      'pauseUk',
      'pauseEu',
      ...OVERLAY_IDS,
      ...LATER_RULING_IDS,
      'callsOnly',
      'noChatList',
    ])
    expect(listAt(ledgerSchema, '$defs', 'screen')).toEqual(types.SCREENS)
    expect(listAt(ledgerSchema, '$defs', 'regime')).toEqual(REGIME_IDS)
    expect(listAt(ledgerSchema, '$defs', 'verdict')).toEqual(VERDICTS)
    expect(at(ledgerSchema, '$defs', 'flows', 'required')).toEqual(FLOW_COLUMNS)
    expect(Object.keys(at(ledgerSchema, ...end, 'flows', 'properties') as object)).toEqual([...CATEGORY_IDS])
    expect(listAt(ledgerSchema, ...end, 'overlays', 'items')).toEqual([...OVERLAY_IDS, 'noParentAccount'])
    expect(listAt(ledgerSchema, ...end, 'account')).toEqual(Object.keys(ACCOUNTS))
    expect(listAt(ledgerSchema, ...end, 'terms2016')).toEqual(Object.keys(TERMS_2016))
    expect(listAt(ledgerSchema, ...end, 'sharing2016')).toEqual(Object.keys(SHARING))
    expect(listAt(ledgerSchema, ...end, 'terms2021')).toEqual(Object.keys(TERMS_2021))
    const fact = new RegExp(String(at(ledgerSchema, ...entry, 'cites', 'items', 'pattern')))
    expect([...FACT_2016_IDS, ...FACT_2021_IDS].filter((id) => !fact.test(id))).toEqual([])
  })
})
