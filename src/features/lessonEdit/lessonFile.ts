import { printLesson } from '#domain/lesson/print.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { saveFile } from '#ui/saveFile.ts'

/** The name under which it was saved. */
export function saveLesson(lesson: Lesson): string {
  return saveFile(`lesson-${lesson.id}.json`, 'application/json', printLesson(lesson))
}
