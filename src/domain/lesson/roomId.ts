import { canonicalJson } from '#domain/canonical/canonicalJson.ts'
import { sha256Hex } from '#domain/canonical/sha256.ts'
import { partsOf } from '#domain/lesson/room.ts'
import type { Lesson } from '#domain/lesson/types.ts'

const ENOUGH = 8

/**
 * What a room goes by: its lesson, and the steps that it has. Windows that hold another version of it are in another room,
 * so that none shows a step which the other does not have. The same in every language.
 */
export function roomIdOf({ id, steps }: Pick<Lesson, 'id' | 'steps'>): string {
  const shape = steps.map((step) => [
    step.id,
    partsOf(step),
    (step.vote?.options ?? []).map((option) => option.id),
    (step.question?.options ?? []).map((option) => option.id),
  ])
  return `${id}@${sha256Hex(canonicalJson(shape)).slice(0, ENOUGH)}`
}
