import { minutesOf } from '#domain/lesson/minutes.ts'
import type { Lesson } from '#domain/lesson/types.ts'

/** What a list says of a lesson, and what tells its pages. */
export interface LessonEntry {
  readonly id: string
  readonly language: string
  readonly title: string
  readonly summary: string
  readonly audience: string
  readonly minutes: number
  readonly steps: number
  /** Whether there is something to ask before and after. */
  readonly hasTest: boolean
  /** Whether each writes something down on leaving. */
  readonly hasExit: boolean
}

export function entryOf(lesson: Lesson): LessonEntry {
  const { id, language, title, summary, audience, steps, test, exit } = lesson
  return {
    id,
    language,
    title,
    summary,
    audience,
    minutes: minutesOf(lesson),
    steps: steps.length,
    hasTest: test.length > 0,
    hasExit: exit.length > 0,
  }
}
