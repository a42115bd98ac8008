import type { Lesson } from '#domain/lesson/types.ts'

/** How long all steps take together. */
export function minutesOf({ steps }: Pick<Lesson, 'steps'>): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0)
}
