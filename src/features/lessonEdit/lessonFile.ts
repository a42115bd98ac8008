import { printLesson } from '#domain/lesson/print.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { takenAlong } from '#store/lessons.ts'
import { saveFile } from '#ui/saveFile.ts'

/** The name under which it was saved. */
export function saveLesson(key: string, lesson: Lesson): string {
  takenAlong(key)
  const name = lesson.id.startsWith('lesson') ? lesson.id : `lesson-${lesson.id}`
  return saveFile(`${name}.json`, 'application/json', printLesson(lesson))
}
