import type { LessonPath } from '#app/routes.ts'
import { lessonIndex } from '#content/en/lessons/listed.ts'
import type { LessonEntry } from '#content/lessons/entryOf.ts'

/** The addresses of a kind of page for the lessons that ship: a finite list, so that each is written as its own file. */
export function lessonPages(path: LessonPath): readonly string[] {
  if (!path.includes(':lesson')) return [path]
  // The sheets and the windows of a lesson of one's own are found as the lesson is: by what the address holds.
  const own = /:lesson\/[a-z]+\/$/.test(path) ? [path.replace(':lesson', 'own')] : []
  const shipped = lessonIndex.flatMap((entry) => {
    const ofLesson = path.replace(':lesson', entry.id)
    return ofLesson.includes(':step') ? partsOf(entry).map((part) => ofLesson.replace(':step', part)) : [ofLesson]
  })
  return [...shipped, ...own]
}

/** What stands in the address of each part: the numbers of the steps, and what comes before and after. */
export function partsOf({
  steps,
  hasTest,
  hasExit,
}: Pick<LessonEntry, 'steps' | 'hasTest' | 'hasExit'>): readonly string[] {
  return [
    ...(hasTest ? ['before'] : []),
    ...Array.from({ length: steps }, (_, index) => String(index + 1)),
    ...(hasTest || hasExit ? ['after'] : []),
  ]
}
