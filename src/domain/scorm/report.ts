import { rightOf } from '#domain/lesson/rightOf.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { packResumed, type Resumed } from '#domain/scorm/suspend.ts'
import { sessionTime } from '#domain/scorm/sessionTime.ts'

/** The event that a lesson sends to the page of a course around it. */
export const COURSE_EVENT = 'consent-replay-course'

/** What a lesson tells the page of a course around it, each time something changes. */
export interface CourseNews {
  readonly lesson: string
  /** What stands in the address: a step's number, `before` or `after`; null: the page of the whole lesson. */
  readonly at: string | null
  /** Which of the parts that is, from one; none: 0. */
  readonly step: number
  readonly of: number
  readonly answered: number
  /** How many answers of a finished test were right; null: not finished, or there is none. */
  readonly test: { readonly before: number | null; readonly after: number | null; readonly of: number }
  /** What brings all of it back. */
  readonly kept: string
}

export function courseNews(lesson: Lesson, done: Resumed, parts: readonly string[]): CourseNews {
  const right = (part: 'before' | 'after'): number | null =>
    lesson.test.length > 0 && done.checked.includes(part) ? rightOf(lesson.test, part, done.answers) : null
  return {
    lesson: lesson.id,
    at: done.at,
    step: parts.indexOf(done.at ?? '') + 1,
    of: parts.length,
    answered: Object.keys(done.answers).length,
    test: { before: right('before'), after: right('after'), of: lesson.test.length },
    kept: packResumed(lesson, done),
  }
}

/** What a course system is told of a lesson. Who was through once stays so; a test that was failed can be passed. */
export type LessonStatus = 'incomplete' | 'completed' | 'passed' | 'failed'

/** The test that comes after, of a hundred; null: it was not finished. */
export function scoreOf({ test }: Pick<CourseNews, 'test'>): number | null {
  return test.after === null || test.of === 0 ? null : Math.round((100 * test.after) / test.of)
}

/**
 * Whoever reached the last part is through, wherever they go then. Where the course asks for a score, the test decides
 * alone: a lesson whose test nobody finished is not failed but unfinished.
 */
export function statusOf(
  score: number | null,
  hasReachedEnd: boolean,
  mastery: number | null,
  before: string,
): LessonStatus {
  if (before === 'passed') return before
  if (mastery !== null) {
    if (score !== null) return score >= mastery ? 'passed' : 'failed'
    return before === 'failed' || before === 'completed' ? before : 'incomplete'
  }
  return hasReachedEnd || before === 'completed' ? 'completed' : 'incomplete'
}

interface Sitting {
  readonly before: string
  readonly hasReachedEnd: boolean
  readonly mastery: number | null
  readonly ms: number
}

/** What is written down for the course system, in the order in which it is said. */
export function valuesOf(
  news: CourseNews,
  { before, hasReachedEnd, mastery, ms }: Sitting,
): readonly (readonly [element: string, value: string])[] {
  const score = scoreOf(news)
  const status = statusOf(score, hasReachedEnd, mastery, before)
  return [
    ['cmi.core.lesson_location', news.at ?? ''],
    ['cmi.suspend_data', news.kept],
    ...(score === null
      ? []
      : ([
          ['cmi.core.score.min', '0'],
          ['cmi.core.score.max', '100'],
          ['cmi.core.score.raw', String(score)],
        ] as const)),
    ['cmi.core.lesson_status', status],
    ['cmi.core.session_time', sessionTime(ms)],
    ['cmi.core.exit', status === 'incomplete' ? 'suspend' : ''],
  ]
}
