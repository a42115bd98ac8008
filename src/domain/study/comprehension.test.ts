import { beforeAll, describe, expect, test } from 'vitest'
import { CATEGORY_IDS } from '#domain/dataflow/ids.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { presets, PRESET_IDS } from '#domain/design/presets.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { addDays } from '#domain/day/isoDay.ts'
import { isUnderstood, keyOf, suggestions, uncertainOptions } from '#domain/study/comprehension.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import { parseStudy } from '#domain/study/parse.ts'
import { beginningOf, lastMoment, personOf, runOf, RUN_WAYS, runsOf } from '#domain/study/runs.ts'
import type { Condition, Study } from '#domain/study/types.ts'
import { everything, example } from '#domain/testing/studies.ts'

beforeAll(() => registerDesigns(allDesignTools))

function read(value: unknown): Study {
  const parsed = parseStudy(value)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.study
}
const study = read(example())

function named(id: string): Condition {
  const found = conditionsOf(study).find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('a run of a condition', () => {
  test.each(PRESET_IDS)('%s begins where its question stands on the screen, and is a scenario', (design) => {
    const condition = { id: 'c', name: '', design }
    const beginning = beginningOf(condition, personOf(study.task))
    const moment = lastMoment(beginning)
    expect(moment.standing.screen).toBe(presets[design].design.question === '2016' ? 'notice2016' : 'notice2021')
    expect(moment.offered).toContain('agree')
    for (const way of RUN_WAYS) {
      const run = runOf(study.task, condition, way)
      if (!run) continue
      expect(run.until).toBe(addDays(beginning.until, 60))
      expect(lastMoment(run).entries.every(({ refused }) => refused === undefined)).toBe(true)
      expect(parseScenario(JSON.parse(JSON.stringify(run))).ok).toBe(true)
    }
  })

  test('as shipped there was no way to hold back in 2021', () => {
    expect(runOf(study.task, { id: 'c', name: '', design: '2021' }, 'holdBack')).toBeNull()
    expect(runOf(study.task, { id: 'c', name: '', design: '2016' }, 'holdBack')?.steps).toHaveLength(4)
  })
})

describe('the right answer', () => {
  const ads = { asks: 'usedFor', purpose: 'ads', of: ['phone', 'messages', 'usage', 'transactions'] } as const
  const still = { asks: 'canHoldBack' } as const

  test.each<[string, 'accept' | 'holdBack' | 'nothing', readonly string[], string]>([
    ['as-built', 'accept', ['phone', 'usage'], 'no'],
    ['as-built', 'holdBack', [], 'already'],
    ['as-built', 'nothing', [], 'already'],
    ['minimum', 'accept', ['phone', 'usage'], 'yes'],
    ['minimum', 'holdBack', [], 'already'],
    ['minimum', 'nothing', [], 'already'],
  ])('in %s, to %s', (id, way, right, answer) => {
    const run = runOf(study.task, named(id), way)
    if (!run) throw new Error('no such way')
    const key = keyOf(ads, named(id), run)
    expect(key.right).toEqual(right)
    expect(keyOf(still, named(id), run).right).toEqual([answer])
  })

  test('is asked of a kind of data as of a use', () => {
    const run = runOf(study.task, named('as-built'), 'accept')
    if (!run) throw new Error('no such way')
    const uses = keyOf({ asks: 'usesOf', category: 'phone', of: ['ads', 'safety'] }, named('as-built'), run)
    expect(uses.right).toEqual(['ads', 'safety'])
  })

  test('what is disputed is not counted', () => {
    const key = { right: ['a', 'b'], uncounted: ['c'] }
    expect(isUnderstood(key, ['b', 'a'])).toBe(true)
    expect(isUnderstood(key, ['b', 'a', 'c'])).toBe(true)
    expect(isUnderstood(key, ['a'])).toBe(false)
    expect(isUnderstood(key, ['a', 'b', 'd'])).toBe(false)
  })
})

describe('suggested items', () => {
  test('have a certain answer in every condition on every way, and one that differs', () => {
    for (const one of [study, read(everything())]) {
      const found = suggestions(one)
      expect(found.map(({ item }) => item.asks)).toContain('usedFor')
      expect(found.at(-1)?.item).toEqual({ asks: 'canHoldBack' })
      for (const { item, keys } of found) {
        expect(keys).toHaveLength(runsOf(one, conditionsOf(one)).length)
        for (const { key } of keys) {
          expect(key.uncounted).toEqual([])
          if (item.asks === 'usedFor') expect(key.right.length).toBeLessThan(item.of.length)
        }
      }
    }
    const forAds = suggestions(study).find(({ item }) => item.asks === 'usedFor' && item.purpose === 'ads')
    expect(new Set(forAds?.keys.map(({ key }) => key.right.join()))).toHaveLength(2)
  })

  test('the example asks what is suggested', () => {
    const items = suggestions(study).map(({ item }) => item)
    const [first] = study.questions.after
    if (first?.kind !== 'comprehension' || first.asks !== 'usedFor') throw new Error('not the first')
    const { asks, purpose, of } = first
    expect(items).toContainEqual({ asks, purpose, of })
  })

  test('an option whose answer is disputed is named, with where', () => {
    expect(uncertainOptions(study)).toEqual([])
    const certain = suggestions(study).flatMap(({ item }) =>
      item.asks === 'usedFor' && item.purpose === 'ads' ? item.of : [],
    )
    const doubtful = CATEGORY_IDS.filter((id) => {
      const run = runOf(study.task, named('as-built'), 'accept')
      const item = { asks: 'usedFor', purpose: 'ads', of: [id] } as const
      return run && keyOf(item, named('as-built'), run).uncounted.length > 0
    })
    const [option] = doubtful
    if (option === undefined) throw new Error('nothing is disputed')
    expect(certain).not.toContain(option)
    const after = [
      { kind: 'comprehension', id: 'c', text: '?', asks: 'usedFor', purpose: 'ads', of: ['phone', option] },
    ]
    const found = uncertainOptions(read({ ...example(), questions: { after } }))
    expect(found).toMatchObject([{ path: '$.questions.after[0].of[1]', code: 'uncertain', found: `"${option}"` }])
    expect(found[0]?.wanted).toContain('as-built')
  })

  test('nothing is suggested without conditions', () => expect(suggestions({ ...study, conditions: [] })).toEqual([]))
})
