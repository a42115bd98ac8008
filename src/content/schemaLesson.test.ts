import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { registerDesigns } from '#domain/design/registry.ts'
import { PRESET_IDS } from '#domain/design/presets.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import * as forms from '#domain/lesson/forms.ts'
import { parseLesson } from '#domain/lesson/parse.ts'
import { printLesson } from '#domain/lesson/print.ts'
import { LESSON_FORMAT, MOST, PHASES, VIEWS } from '#domain/lesson/types.ts'
import { USUAL_LESSON, usualStep } from '#domain/lesson/usualLesson.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import { changedLessons, everyField, leastLesson } from '#domain/testing/lessons.ts'

type Schema = Readonly<Record<string, unknown>>

function readJson(name: string): Schema {
  return JSON.parse(readFileSync(path.resolve('public/schema', name), 'utf8')) as Schema
}

const schema = readJson('lesson-1.schema.json')
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true })
for (const name of ['scenario-1', 'scenario-2']) ajv.addSchema(readJson(`${name}.schema.json`))
const isLesson = ajv.compile(schema)
const format = LESSON_FORMAT

beforeAll(() => registerDesigns(allDesignTools))

function at(from: unknown, ...keys: (string | number)[]): unknown {
  return keys.reduce<unknown>((value, key) => (value as Schema)[key], from)
}

/** What no schema tells: that an id stands twice in its list, and what lies between the days of a story. */
function isBetween({ code, path: where, found }: Fault): boolean {
  if (code === 'twice') return where.endsWith('.id')
  // How many steps there are, no schema knows; that it is no fewer than none, it does.
  if (where.endsWith('.at.steps') && Number(found) < 0) return false
  if (/\.moment(s\[\d\])?\.at\.(on|steps)$/.test(where)) return code === 'outOfRange'
  return ['goesBack', 'beforeLastStep', 'notBeforeFirstSeen', 'beforeStart'].includes(code)
}

function expectSame(value: unknown): void {
  const parsed = parseLesson(value)
  const isFaulty = !parsed.ok && !parsed.faults.every(isBetween)
  expect(isLesson(value), JSON.stringify([value, parsed.ok || parsed.faults])).toBe(!isFaulty)
}

const step = (more: object): unknown => ({ format, steps: [{ id: 'a', ...more }] })
const scenario = { format: 'consent-replay/scenario@1' }

describe('the schema of a lesson', () => {
  test('takes the examples and what is printed of them', () => {
    for (const value of [leastLesson(), everyField()]) {
      const parsed = parseLesson(value)
      expect(parsed.ok || parsed.faults).toBe(true)
      expect(isLesson(value), JSON.stringify(isLesson.errors)).toBe(true)
      if (parsed.ok) expect(isLesson(JSON.parse(printLesson(parsed.lesson)))).toBe(true)
    }
  })

  test('judges a changed file as the parser does', { timeout: 30_000 }, () => {
    fc.assert(fc.property(changedLessons, expectSame), { numRuns: 1000 })
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', []],
    ['an empty object', {}],
    ['the least', { format }],
    ['a newer one', { format: 'consent-replay/lesson@2' }],
    ['another format', { format: 'consent-replay/study@1' }],
    ['an id with capitals', { format, id: 'A' }],
    ['a language by its name', { format, language: 'English' }],
    ['one with its script', { format, language: 'az-Arab' }],
    ['a moment without a story', step({ show: [{ view: 'map', moment: {} }] })],
    ['a moment at no place', step({ show: [{ view: 'map', moment: { scenario, at: {} } }] })],
    ['fewer steps than none', step({ show: [{ view: 'map', moment: { scenario, at: { steps: -1 } } }] })],
    ['more steps than there are', step({ show: [{ view: 'map', moment: { scenario, at: { steps: 1 } } }] })],
    ['taps on a map', step({ show: [{ view: 'map', moment: { scenario }, taps: true }] })],
    ['three stories', step({ show: [{ view: 'compare', moments: [{ scenario }, { scenario }, { scenario }] }] })],
    ['a timeline from too early', step({ show: [{ view: 'timeline', from: '2016-08-23' }] })],
    ['no reveal', step({ reveal: null })],
    ['an empty reveal', step({ reveal: {} })],
    ['an outcome that is null', step({ vote: { outcome: null } })],
    ['a fact twice', step({ prompt: { text: '', facts: ['F14', 'F14'] } })],
  ])('judges %s as the parser does', (_, value) => expectSame(value))

  test('lists what the code lists', () => {
    expect(Object.keys(at(schema, 'properties') as object)).toEqual(Object.keys(USUAL_LESSON))
    expect(Object.keys(at(schema, '$defs', 'step', 'properties') as object)).toEqual(Object.keys(usualStep('a')))
    expect(at(schema, '$defs', 'step', 'properties', 'phase', 'enum')).toEqual(PHASES)
    const views = (at(schema, '$defs', 'shown', 'anyOf') as readonly unknown[]).flatMap((one) => {
      const view = at(one, 'properties', 'view') as { const?: string; enum?: string[] }
      return view.enum ?? [view.const]
    })
    expect(views).toEqual(VIEWS)
    expect(at(schema, '$defs', 'shown', 'anyOf', 4, 'properties', 'designs', 'items', 'enum')).toEqual(PRESET_IDS)
    expect(at(schema, 'properties', 'steps', 'maxItems')).toBe(MOST.steps)
    expect(at(schema, '$defs', 'step', 'properties', 'minutes', 'maximum')).toBe(MOST.minutes)
  })

  test('knows the same forms', () => {
    expect(at(schema, 'properties', 'id', 'pattern')).toBe(forms.LESSON_ID.source)
    expect(at(schema, 'properties', 'language', 'pattern')).toBe(forms.LANGUAGE.source)
    expect(at(schema, '$defs', 'id', 'pattern')).toBe(forms.ID.source)
    const facts = at(schema, '$defs', 'text', 'anyOf', 1, 'properties', 'facts')
    expect(at(facts, 'items', 'pattern')).toBe(forms.EVIDENCE_ID.source)
  })
})
