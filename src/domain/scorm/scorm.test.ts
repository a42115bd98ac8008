import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { parseLesson } from '#domain/lesson/parse.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { courseNews, scoreOf, statusOf, valuesOf } from '#domain/scorm/report.ts'
import { sessionTime } from '#domain/scorm/sessionTime.ts'
import { packResumed, unpackResumed, type Resumed } from '#domain/scorm/suspend.ts'
import { everyField, leastLesson } from '#domain/testing/lessons.ts'

registerDesigns(allDesignTools)

function lessonOf(value: unknown): Lesson {
  const parsed = parseLesson(value)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.lesson
}
const lesson = lessonOf(everyField())
const NOTHING: Resumed = { at: null, votes: {}, answers: {}, revealed: [], checked: [] }

test.each([
  [0, '0000:00:00.00'],
  [-5, '0000:00:00.00'],
  [9, '0000:00:00.00'],
  [10, '0000:00:00.01'],
  [61_500, '0000:01:01.50'],
  [3_599_999, '0000:59:59.99'],
  [36_000_000, '0010:00:00.00'],
  [1e15, '9999:59:59.99'],
])('%i ms are %s', (ms, text) => {
  expect(sessionTime(ms)).toBe(text)
})

describe('what a course system keeps', () => {
  const optionOf = (options: readonly { readonly id: string }[] | undefined): fc.Arbitrary<string | undefined> =>
    fc.constantFrom(undefined, ...(options ?? []).map((one) => one.id))
  const named = (names: readonly (readonly [string, fc.Arbitrary<string | undefined>])[]) =>
    fc.tuple(...names.map(([, one]) => one)).map((ids) =>
      Object.fromEntries(
        ids.flatMap((id, index) => {
          const name = names[index]?.[0]
          return id === undefined || name === undefined ? [] : [[name, id] as const]
        }),
      ),
    )
  const done = fc.record({
    at: fc.constantFrom(null, 'before', 'after', '1', '12'),
    votes: named(lesson.steps.map((step) => [step.id, optionOf(step.vote?.options)] as const)),
    answers: named([
      ...lesson.steps.map((step) => [`step/${step.id}`, optionOf(step.question?.options)] as const),
      ...lesson.test.flatMap((one) =>
        ['before', 'after'].map((part) => [`${part}/${one.id}`, optionOf(one.options)] as const),
      ),
    ]),
    revealed: fc.subarray(lesson.steps.map((step) => step.id)),
    checked: fc.subarray([...lesson.steps.map((step) => `step/${step.id}`), 'before', 'after']),
  })

  test('comes back as it was', () => {
    fc.assert(
      fc.property(done, (one) => {
        expect(unpackResumed(lesson, packResumed(lesson, one))).toEqual(one)
      }),
    )
  })

  test('is read or refused, whatever it is', () => {
    const parts = fc.array(fc.constantFrom('1', '.', '-', 'a', 'b', '0', '7', ...packResumed(lesson, NOTHING)))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          parts.map((signs) => signs.join('')),
        ),
        (text) => {
          const read = unpackResumed(lesson, text)
          // What was read is written the same way again, or names what the lesson has not.
          if (read) expect(unpackResumed(lesson, packResumed(lesson, read))).toEqual(read)
        },
      ),
    )
  })

  test('says nothing to another lesson', () => {
    const other = lessonOf({ ...everyField(), test: [] })
    expect(unpackResumed(other, packResumed(lesson, NOTHING))).toBeNull()
    expect(unpackResumed(lesson, '')).toBeNull()
  })

  test('of the longest lesson has room, and stands in an address as it is', () => {
    const [step] = lesson.steps
    const [question] = lesson.test
    if (!step || !question) throw new Error('the example holds both')
    const longest: Lesson = {
      ...lesson,
      steps: Array.from({ length: 40 }, (_, index) => ({ ...step, id: `s${index}` })),
      test: Array.from({ length: 30 }, (_, index) => ({ ...question, id: `q${index}` })),
    }
    const packed = packResumed(longest, { ...NOTHING, at: 'after' })
    expect(packed.length).toBeLessThanOrEqual(409)
    expect(encodeURIComponent(packed)).toBe(packed)
  })

  test('holds no word that somebody wrote', () => {
    const written = { ...NOTHING, exit: { 0: 'private' } }
    expect(packResumed(lesson, written)).toBe(packResumed(lesson, NOTHING))
  })
})

describe('what a course system is told', () => {
  const parts = ['before', '1', '2', 'after']
  const sitting = { before: 'not attempted', hasReachedEnd: false, mastery: null, ms: 1000 }

  test.each([
    [null, false, null, 'not attempted', 'incomplete'],
    [null, true, null, 'incomplete', 'completed'],
    [0, true, null, 'incomplete', 'completed'],
    [null, false, null, 'completed', 'completed'],
    [null, true, 80, 'incomplete', 'incomplete'],
    [79, true, 80, 'incomplete', 'failed'],
    [80, false, 80, 'incomplete', 'passed'],
    [90, true, 80, 'failed', 'passed'],
    [10, true, 80, 'passed', 'passed'],
    [null, false, 80, 'failed', 'failed'],
    [0, true, 0, 'incomplete', 'passed'],
  ] as const)('a score of %s, at the end: %s, asked for %s, before %s: %s', (score, atEnd, mastery, before, status) => {
    expect(statusOf(score, atEnd, mastery, before)).toBe(status)
  })

  test('as a lesson begins, and as it ends', () => {
    const begun = courseNews(lesson, { ...NOTHING, at: 'before' }, parts)
    expect(begun).toMatchObject({
      lesson: 'everything',
      step: 1,
      of: 4,
      answered: 0,
      test: { before: null, after: null },
    })
    expect(Object.fromEntries(valuesOf(begun, sitting))).toEqual({
      'cmi.core.lesson_location': 'before',
      'cmi.suspend_data': begun.kept,
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.session_time': '0000:00:01.00',
      'cmi.core.exit': 'suspend',
    })
    const right = Object.fromEntries(
      lesson.test.map(({ id, options }) => [`after/${id}`, options.find((one) => one.right)?.id ?? '']),
    )
    const ended = courseNews(lesson, { ...NOTHING, at: 'after', answers: right, checked: ['after'] }, parts)
    expect(ended).toMatchObject({ step: 4, test: { after: lesson.test.length, of: lesson.test.length } })
    expect(Object.fromEntries(valuesOf(ended, { ...sitting, hasReachedEnd: true }))).toMatchObject({
      'cmi.core.score.raw': '100',
      'cmi.core.lesson_status': 'completed',
      'cmi.core.exit': '',
    })
  })

  test('no score where no test was finished, or there is none', () => {
    const least = lessonOf(leastLesson())
    expect(scoreOf(courseNews(least, { ...NOTHING, checked: ['after'] }, ['1']))).toBeNull()
    expect(scoreOf(courseNews(lesson, { ...NOTHING, at: 'after' }, parts))).toBeNull()
    expect(scoreOf({ test: { before: null, after: 1, of: 3 } })).toBe(33)
  })
})
