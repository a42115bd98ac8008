import { lessonIndex as german } from '#content/de/lessons/listed.ts'
import { lessonIndex as english } from '#content/en/lessons/listed.ts'
import type { LessonEntry } from '#content/lessons/entryOf.ts'
import { currentLocale } from '#content/sentence.ts'

/** The lessons that ship, in the language of the page. */
export function listedLessons(): readonly LessonEntry[] {
  return currentLocale() === 'de' ? german : english
}
