import { say } from '#content/say.ts'
import { partsOf, type Part, type Room } from '#domain/lesson/room.ts'
import type { Lesson } from '#domain/lesson/types.ts'

/** Where the room is, in a sentence that is read out when it changes. */
export function statusOf({ steps }: Lesson, { step, part, isBlank }: Room): string {
  const values = { step: step + 1, steps: steps.length, title: steps[step]?.title ?? '' }
  const place = say(`present.status.${part}`, values)
  return isBlank ? `${place} ${say('present.status.blank')}` : place
}

/** The part of this step that comes next; null: none. */
export function partAhead({ steps }: Lesson, { step, part }: Room): Exclude<Part, 'covered'> | null {
  const parts = partsOf(steps[step])
  const ahead = parts[parts.indexOf(part) + 1]
  return ahead === undefined || ahead === 'covered' ? null : ahead
}

/** What the next press of Next does. */
export function thenOf(lesson: Lesson, room: Room): string {
  if (room.isBlank) return say('present.then.light')
  const ahead = partAhead(lesson, room)
  if (ahead) return say(`present.then.${ahead}`)
  const following = lesson.steps[room.step + 1]
  return following ? say('present.then.step', { title: following.title }) : say('present.then.nothing')
}

export function plannedMinutes({ steps }: Lesson, count: number = steps.length): number {
  return steps.slice(0, count).reduce((sum, { minutes }) => sum + minutes, 0)
}
