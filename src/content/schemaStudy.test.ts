import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CATEGORY_IDS, PURPOSE_IDS } from '#domain/dataflow/ids.ts'
import { PRESET_IDS } from '#domain/design/presets.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import * as forms from '#domain/study/forms.ts'
import { parseStudy } from '#domain/study/parse.ts'
import { CROSSABLE_KNOBS } from '#domain/study/readDesigns.ts'
import { printStudy } from '#domain/study/print.ts'
import { LIMITED_RULES, LOG_FIELDS, MEASURE_IDS, PLAIN_RULES, STUDY_FORMAT } from '#domain/study/types.ts'
import { USUAL_STUDY } from '#domain/study/usualStudy.ts'
import { changedStudies, everything, example } from '#domain/testing/studies.ts'

type Schema = Readonly<Record<string, unknown>>

function readJson(name: string): Schema {
  return JSON.parse(readFileSync(path.resolve('public/schema', name), 'utf8')) as Schema
}

const schema = readJson('study-1.schema.json')
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true })
const isStudy = ajv.compile(schema)
const format = STUDY_FORMAT

function at(from: unknown, ...keys: (string | number)[]): unknown {
  return keys.reduce<unknown>((value, key) => (value as Schema)[key], from)
}

/** That an id stands twice in its list, no schema tells. */
function isBetween({ code, path: where }: Fault): boolean {
  return code === 'twice' && /\.(id|to|rule|condition|knob)$/.test(where)
}

function expectSame(value: unknown): void {
  const parsed = parseStudy(value)
  const isFaulty = !parsed.ok && !parsed.faults.every(isBetween)
  expect(isStudy(value), JSON.stringify([value, parsed.ok || parsed.faults])).toBe(!isFaulty)
}

describe('the schema of a study', () => {
  test('takes the examples and what is printed of them', () => {
    for (const value of [example(), everything()]) {
      const parsed = parseStudy(value)
      expect(parsed.ok || parsed.faults).toBe(true)
      expect(isStudy(value), JSON.stringify(isStudy.errors)).toBe(true)
      if (parsed.ok) expect(isStudy(JSON.parse(printStudy(parsed.study)))).toBe(true)
    }
  })

  test('judges a changed file as the parser does', { timeout: 30_000 }, () => {
    fc.assert(fc.property(changedStudies, expectSame), { numRuns: 1500 })
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', []],
    ['an empty object', {}],
    ['the least', { format }],
    ['another format', { format: 'consent-replay/scenario@1' }],
    ['a newer one', { format: 'consent-replay/study@2' }],
    ['an id with a space', { format, id: 'a b' }],
    ['an id with capitals', { format, id: 'A' }],
    ['a design that is no preset', { format, conditions: [{ id: 'a', design: 'as-shipped' }] }],
    ['a design of its own', { format, conditions: [{ id: 'a', design: { question: '2021' } }] }],
    ['a crossing of one knob', { format, conditions: { base: '2016', knobs: [{ knob: 'decline', values: [true] }] } }],
    ['a value of another knob', { format, conditions: { base: '2016', knobs: [{ knob: 'decline', values: ['on'] }] } }],
    ['the question crossed', { format, conditions: { base: '2016', knobs: [{ knob: 'question', values: ['2021'] }] } }],
    ['an unencrypted dropbox', { format, collectors: [{ to: 'dropbox', url: 'http://example.org/' }] }],
    ['one on the machine itself', { format, collectors: [{ to: 'dropbox', url: 'http://127.0.0.1:8080/in/' }] }],
    ['one with a query', { format, collectors: [{ to: 'dropbox', url: 'https://example.org/?a=b/' }] }],
    ['one that ends no folder', { format, collectors: [{ to: 'dropbox', url: 'https://example.org/in' }] }],
    ['one that opens a policy', { format, collectors: [{ to: 'dropbox', url: 'https://example.org/;a/' }] }],
    ['an origin with a path', { format, collectors: [{ to: 'frame', origin: 'https://example.org/' }] }],
    ['a rule without its limit', { format, exclusions: [{ rule: 'attentionFailed' }] }],
    ['a rule with a limit too many', { format, exclusions: [{ rule: 'notFinished', limit: 1 }] }],
    ['a person by name', { format, task: { person: 'me' } }],
    ['a person joined too early', { format, task: { person: { joined: '2009-04-30' } } }],
  ])('judges %s as the parser does', (_, value) => expectSame(value))

  test('lists what the code lists', () => {
    expect(Object.keys(at(schema, 'properties') as object)).toEqual(Object.keys(USUAL_STUDY))
    expect(at(schema, '$defs', 'design')).toEqual(
      at(readJson('scenario-2.schema.json'), 'properties', 'design', 'anyOf', 1),
    )
    expect(at(schema, '$defs', 'designRef', 'anyOf', 0, 'enum')).toEqual(PRESET_IDS)
    expect(at(schema, '$defs', 'crossedKnob', 'properties', 'knob', 'enum')).toEqual(CROSSABLE_KNOBS)
    expect(at(schema, '$defs', 'outcome', 'properties', 'measure', 'enum')).toEqual(MEASURE_IDS)
    expect(at(schema, 'properties', 'logging', 'items', 'enum')).toEqual(LOG_FIELDS)
    const rules = at(schema, 'properties', 'exclusions', 'items', 'anyOf')
    expect(at(rules, 0, 'properties', 'rule', 'enum')).toEqual(LIMITED_RULES)
    expect(at(rules, 1, 'properties', 'rule', 'enum')).toEqual(PLAIN_RULES)
    const items = at(schema, '$defs', 'item', 'anyOf')
    expect(at(items, 7, 'properties', 'of', 'items', 'enum')).toEqual(CATEGORY_IDS)
    expect(at(items, 8, 'properties', 'of', 'items', 'enum')).toEqual(PURPOSE_IDS)
  })

  test('knows the same forms', () => {
    expect(at(schema, 'properties', 'id', 'pattern')).toBe(forms.STUDY_ID.source)
    expect(at(schema, '$defs', 'id', 'pattern')).toBe(forms.ID.source)
    const collectors = at(schema, 'properties', 'collectors', 'items', 'anyOf')
    const same = (form: RegExp, ...keys: (string | number)[]): void =>
      expect(new RegExp(String(at(collectors, ...keys, 'pattern')), 'u').source).toBe(form.source)
    same(forms.DROPBOX, 0, 'properties', 'url')
    same(forms.EXPERIMENT, 1, 'properties', 'experiment')
    same(forms.PAGE, 3, 'properties', 'url')
    same(forms.PARAMETER, 3, 'properties', 'parameter')
    same(forms.ORIGIN, 4, 'properties', 'origin')
  })

  test('says the defaults that the parser fills in', () => {
    const usual = USUAL_STUDY as unknown as Schema
    for (const [name, field] of Object.entries(at(schema, 'properties') as Record<string, Schema>))
      if ('default' in field) expect(field['default'], name).toEqual(usual[name])
    for (const part of ['ethics', 'consent', 'completion', 'preregistration', 'task'])
      for (const [name, field] of Object.entries(
        at(schema, 'properties', part, 'properties') as Record<string, Schema>,
      ))
        if ('default' in field) expect(field['default'], `${part}.${name}`).toEqual(at(usual, part, name))
  })
})
