import { lazy, use, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { paramsOf } from '#app/routes.ts'
import { Lesson } from '#app/teach/Lesson.tsx'
import { OwnLesson } from '#app/teach/OwnLesson.tsx'
import { partIn } from '#app/teach/ownAddress.ts'
import { belowLesson, shippedAt } from '#app/teach/lessonWays.ts'
import { isLessonId, loadLesson, type LessonId } from '#content/lessons/shipped.ts'
import { currentLocale, withWords } from '#content/sentence.ts'
import type { LessonPart } from '#features/lesson/lessonSlots.ts'
import { courseLesson } from '#store/course.ts'
import { partsOf } from '#features/lesson/parts.ts'

const Missing = lazy(async () => ({
  default: (await withWords(import('#app/routes/MissingRoute.tsx'), 'pages')).Page,
}))

/** A lesson that ships, or one of this device: all of it, or one of its parts. */
export function Page(): ReactNode {
  const { lesson = '', step } = paramsOf(useLocation().pathname)
  if (lesson === '') return <OwnLesson />
  if (isLessonId(lesson)) return <Shipped id={lesson} part={partIn(step)} />
  return <Missing />
}

function Shipped({ id, part }: { readonly id: LessonId; readonly part: LessonPart | null }): ReactNode {
  const lesson = use(loadLesson(id, currentLocale()))
  if (part === null || !partsOf(lesson).includes(part)) return <Missing />
  const open = {
    lesson,
    key: id,
    isShipped: true,
    at: (one: LessonPart) => shippedAt(id, one),
    // Both have pages of their own, which a package for a course has not.
    present: courseLesson() === null ? belowLesson(id, 'present') : null,
    print: courseLesson() === null ? belowLesson(id, 'handout') : null,
    edit: null,
  }
  return <Lesson open={open} part={part} />
}
