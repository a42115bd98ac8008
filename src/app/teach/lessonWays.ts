import { pageKeyOf } from '#app/routes.ts'
import type { LessonPart } from '#features/lesson/lessonSlots.ts'

/** Where a lesson that ships lies, part by part. */
export function shippedAt(id: string, part: LessonPart): string {
  return part === 'whole' ? `/teach/${id}/` : `/teach/${id}/${part}/`
}

/** A page below a lesson, where there is one of that name. */
export function belowLesson(id: string, name: 'present' | 'handout'): string | null {
  const path = `/teach/${id}/${name}/`
  return pageKeyOf(path).endsWith(`/${name}/`) ? path : null
}
