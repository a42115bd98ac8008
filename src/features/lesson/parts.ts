import { say } from '#content/say.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import type { LessonPart } from './lessonSlots.ts'

/** Everything that somebody goes through, in its order. */
export function partsOf({ steps, test, exit }: Lesson): readonly LessonPart[] {
  const hasAfter = test.length > 0 || exit.length > 0
  return [
    'whole',
    ...(test.length > 0 ? ['before' as const] : []),
    ...numbers(steps.length),
    ...(hasAfter ? ['after' as const] : []),
  ]
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

/** The part before one and the part after it. */
export function aroundPart(
  lesson: Lesson,
  part: LessonPart,
): { readonly before: LessonPart | undefined; readonly next: LessonPart | undefined } {
  const parts = partsOf(lesson)
  const index = parts.indexOf(part)
  return { before: parts[index - 1], next: parts[index + 1] }
}

/** What a part is called: a step as its author called it. */
export function partName(lesson: Lesson, part: LessonPart): string {
  if (typeof part === 'number') {
    const title = lesson.steps[part - 1]?.title ?? ''
    return title.trim() === '' ? say('teach.step.untitled', { number: part }) : title
  }
  if (part === 'whole') return lessonTitle(lesson)
  if (part === 'before') return say('teach.before.title')
  return lesson.test.length > 0 ? say('teach.after.title') : say('teach.exit.title')
}

export function lessonTitle({ title }: Pick<Lesson, 'title'>): string {
  return title.trim() === '' ? say('teach.untitled') : title
}
