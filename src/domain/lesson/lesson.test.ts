import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { parseLesson } from '#domain/lesson/parse.ts'
import { parseLessonText } from '#domain/lesson/parseText.ts'
import { printLesson } from '#domain/lesson/print.ts'
import { reviewLesson } from '#domain/lesson/review.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { USUAL_LESSON, usualStep } from '#domain/lesson/usualLesson.ts'
import { changedLessons, everyField, leastLesson } from '#domain/testing/lessons.ts'

beforeAll(() => registerDesigns(allDesignTools))

const format = 'consent-replay/lesson@1'

function read(value: unknown): Lesson {
  const parsed = parseLesson(value)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.lesson
}

function faultsOf(value: unknown): readonly string[] {
  const parsed = parseLesson(value)
  return parsed.ok ? [] : parsed.faults.map(({ path, code, found }) => `${path} ${code} ${found ?? '-'}`)
}

const scenario = { format: 'consent-replay/scenario@1', until: '2016-09-25' }
const step = (more: object): unknown => ({ format, steps: [{ id: 'a', ...more }] })
const phone = (at: unknown): unknown => step({ show: [{ view: 'phone', moment: { scenario, at } }] })

describe('reading a lesson', () => {
  test('fills in what is left out', () => {
    expect(read({ format })).toEqual(USUAL_LESSON)
    expect(read(step({})).steps).toEqual([usualStep('a')])
    const shown = read(step({ show: [{ view: 'phone', moment: { scenario } }] })).steps[0]?.show[0]
    expect(shown).toMatchObject({ taps: false, moment: { at: { on: '2016-09-25', steps: 0 } } })
  })

  test.each<[string, unknown, readonly string[]]>([
    ['no object', [], ['$ notObject []']],
    ['no format', {}, ['$.format missing -']],
    ['a newer one, and nothing else of it', { format: 'consent-replay/lesson@2', x: 1 }, ['$.format newer "consent-replay/lesson@2"']],
    ['a step without a name', { format, steps: [{}] }, ['$.steps[0].id missing -']],
    ['two steps of one name', { format, steps: [{ id: 'a' }, { id: 'a' }] }, ['$.steps[1].id twice "a"']],
    ['no such view', step({ show: [{ view: 'film' }] }), ['$.steps[0].show[0].view notOneOf "film"']],
    ['three views', step({ show: Array.from({ length: 3 }, () => ({ view: 'timeline' })) }), ['$.steps[0].show tooMany 3']],
    ['one story to compare', step({ show: [{ view: 'compare', moments: [{ scenario }] }] }), ['$.steps[0].show[0].moments tooFew 1']],
    ['a story with a fault', step({ show: [{ view: 'map', moment: { scenario: { ...scenario, telling: 'x' } } }] }), ['$.steps[0].show[0].moment.scenario.telling notOneOf "x"']],
    ['a place behind the story', phone({ on: '2016-09-26' }), ['$.steps[0].show[0].moment.at.on outOfRange "2016-09-26"']],
    ['more steps than were taken', phone({ steps: 1 }), ['$.steps[0].show[0].moment.at.steps outOfRange 1']],
    ['words that are no words', step({ prompt: 7 }), ['$.steps[0].prompt notObject 7']],
    ['an empty id of a fact', step({ prompt: { text: 'x', facts: [''] } }), ['$.steps[0].prompt.facts[0] notAnId ""']],
  ])('says what is wrong with %s', (_, value, faults) => expect(faultsOf(value)).toEqual(faults)) // prettier-ignore

  test('names a field that stands there twice', () => {
    const parsed = parseLessonText(`{"format":"${format}","title":"a","title":"b"}`)
    expect(parsed).toMatchObject({ ok: false, faults: [{ path: '$.title', code: 'twice' }], rest: { title: 'b' } })
  })

  test('never throws, and names a place for every fault', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          changedLessons,
          fc.json().map((text): unknown => JSON.parse(text)),
        ),
        (value) => {
          for (const fault of faultsOf(value)) expect(fault).toMatch(/^\$/)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('printing a lesson', () => {
  test('reads to the same, whatever can be read', () => {
    const kept = (value: unknown): Lesson | null => {
      const parsed = parseLesson(value)
      return parsed.ok ? parsed.lesson : parsed.rest
    }
    fc.assert(
      fc.property(fc.oneof(changedLessons, fc.constant(everyField())), (value) => {
        const lesson = kept(value)
        fc.pre(lesson !== null && parseLesson(value).ok)
        if (lesson) expect(read(JSON.parse(printLesson(lesson)))).toEqual(lesson)
      }),
      { numRuns: 100 },
    )
  })

  test('leaves out what is usual', () => {
    expect(JSON.parse(printLesson(USUAL_LESSON))).toEqual({ format, id: 'lesson', language: 'en' })
    const least = leastLesson() as { steps: readonly object[] }
    const steps = least.steps.map((one) => ({ ...one, phase: 'live' }))
    expect(JSON.parse(printLesson(read(least)))).toEqual({ ...least, steps, language: 'en' })
  })
})

describe('reviewing a lesson', () => {
  const review = (value: unknown): readonly string[] =>
    reviewLesson(JSON.stringify(value)).faults.map(({ path, code }) => `${path} ${code}`)
  const withStep = (more: object): unknown => {
    const least = leastLesson() as { steps: readonly object[] }
    return { ...least, steps: least.steps.map((one) => ({ ...one, ...more })) }
  }

  test('has nothing against what is whole', () => {
    for (const value of [leastLesson(), everyField()]) expect(review(value)).toEqual([])
    expect(reviewLesson(JSON.stringify(everyField())).advice.map(({ path }) => path)).toEqual([
      '$.steps[1].notes.say',
      '$.steps[2].notes.say',
    ])
  })

  test('of an empty one, what it must have', () => {
    expect(review({ format })).toEqual(['$.title missing', '$.steps missing'])
    expect(review(step({}))).toEqual([
      '$.title missing',
      '$.steps[0].title missing',
      '$.steps[0].objective missing',
      '$.steps[0].prompt missing',
      '$.steps[0].minutes missing',
    ])
  })

  const options = [
    { id: 'a', text: 'A', why: 'x' },
    { id: 'b', text: 'B' },
  ]
  const refused = { ...scenario, steps: [{ on: '2016-08-26', do: 'confirmDelete' }] }
  test.each<[string, object, readonly string[]]>([
    ['a question without a right answer', { question: { id: 'q', ask: '?', options } }, ['$.steps[0].question.options missing', '$.steps[0].question.options[1].why missing']],
    ['a vote whose outcome nobody can vote for', { vote: { ask: '?', options: options.map(({ id, text }) => ({ id, text })), outcome: 'c' } }, ['$.steps[0].vote.outcome notAmong']],
    ['a vote with nothing to choose', { vote: { ask: '?' } }, ['$.steps[0].vote.options tooFew']],
    ['a step that is refused where the person stands', { show: [{ view: 'phone', moment: { scenario: refused } }] }, ['$.steps[0].show[0].moment.scenario.steps[0].do notAmong']],
    ['no such fact', { prompt: { text: 'x', facts: ['F14', 'F99'] } }, ['$.steps[0].prompt.facts[1] notAmong']],
    ['days in the wrong order', { show: [{ view: 'timeline', from: '2017-01-01', to: '2016-12-31' }] }, ['$.steps[0].show[0].to leastAboveMost']],
    ['measures of nothing', { reveal: { show: [{ view: 'measures' }] } }, ['$.steps[0].reveal.show[0].designs missing']],
  ])('names %s', (_, more, faults) => expect(review(withStep(more))).toEqual(faults)) // prettier-ignore
})
