import { printFragment } from '#app/link.ts'
import { languageRoot } from '#app/siteRoot.ts'
import type { LessonMoment } from '#domain/lesson/types.ts'

/** The whole address of a moment in the replay, for who takes it along. */
export function playAddress({ scenario, at }: LessonMoment): string {
  return new URL(`${languageRoot()}play/#${printFragment({ scenario, cursor: at })}`, location.href).href
}
