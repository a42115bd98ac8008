import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseStudy } from '#domain/study/parse.ts'
import { excludedBy, failedChecks, susScore, type RunFacts } from '#domain/study/scoring.ts'
import { example } from '#domain/testing/studies.ts'

describe('the System Usability Scale', () => {
  test.each([
    ['the best', [5, 1, 5, 1, 5, 1, 5, 1, 5, 1], 100],
    ['the worst', [1, 5, 1, 5, 1, 5, 1, 5, 1, 5], 0],
    ['the middle', [3, 3, 3, 3, 3, 3, 3, 3, 3, 3], 50],
    ['always yes', [5, 5, 5, 5, 5, 5, 5, 5, 5, 5], 50],
    ['a mixed one', [5, 4, 2, 1, 2, 3, 2, 4, 5, 4], 50],
  ])('%s', (_, answers, score) => expect(susScore(answers)).toBe(score))

  test('has no score with an answer missing or out of range', () => {
    const good = [5, 1, 5, 1, 5, 1, 5, 1, 5, 1]
    for (const bad of [good.slice(1), [...good, 1], good.with(3, 0), good.with(3, 6), good.with(3, 2.5)])
      expect(susScore(bad)).toBeNull()
    expect(susScore([null, ...good.slice(1)])).toBeNull()
  })

  test('moves by two and a half with one point of one answer', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 10, maxLength: 10 })
    fc.assert(
      fc.property(answers, fc.integer({ min: 0, max: 9 }), (all, at) => {
        const more = susScore(all.with(at, (all[at] ?? 0) + 1)) ?? Number.NaN
        expect(more - (susScore(all) ?? Number.NaN)).toBe(at % 2 === 0 ? 2.5 : -2.5)
      }),
    )
  })
})

describe('who is excluded', () => {
  const exclusions = [
    { rule: 'attentionFailed', limit: 1 },
    { rule: 'taskFasterThan', limit: 5 },
    { rule: 'runSlowerThan', limit: 60 },
    { rule: 'hiddenLongerThan', limit: 30 },
    { rule: 'notFinished' },
    { rule: 'repeatedId' },
    { rule: 'brokenRecord' },
    { rule: 'leftUnanswered' },
  ]
  const parsed = parseStudy({ ...example(), exclusions })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  const { study } = parsed
  const good: RunFacts = {
    failedChecks: 0,
    taskMs: 5000,
    runMs: 3_600_000,
    hiddenMs: 30_000,
    isFinished: true,
    isRepeated: false,
    isWhole: true,
    isUnanswered: false,
  }

  test.each<[string, Partial<RunFacts>, readonly string[]]>([
    ['nobody on the limits', {}, []],
    ['who failed a check', { failedChecks: 1 }, ['attentionFailed']],
    ['who was too fast', { taskMs: 4999 }, ['taskFasterThan']],
    ['who was too slow', { runMs: 3_600_001 }, ['runSlowerThan']],
    ['who was away', { hiddenMs: 30_001 }, ['hiddenLongerThan']],
    ['who left and came again', { isFinished: false, isRepeated: true }, ['notFinished', 'repeatedId']],
    ['whose record has a gap', { isWhole: false }, ['brokenRecord']],
    ['who left and did not answer', { isUnanswered: true }, ['leftUnanswered']],
    ['nobody for what was not recorded', { taskMs: null, runMs: null, hiddenMs: null }, []],
  ])('%s', (_, facts, rules) => {
    expect(excludedBy(study, { ...good, ...facts }).map(({ rule }) => rule)).toEqual(rules)
  })

  test('a check that is not answered has failed, unless it was perhaps never come to', () => {
    const items = study.questions.after
    for (const isFinished of [true, false]) {
      expect(failedChecks(items, new Map([['attention', 'blue']]), isFinished)).toBe(0)
      expect(failedChecks(items, new Map([['attention', 'red']]), isFinished)).toBe(1)
      expect(failedChecks(items, new Map(), isFinished)).toBe(isFinished ? 1 : 0)
    }
  })
})
