import { say } from '#content/say.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { differenceOf } from './difference.ts'

/** “Replayed 3 steps in the United Kingdom: 6 pairs differ; 1 step was not possible.” */
export function differenceText(before: Scenario, after: Scenario, under: string): string {
  const { steps, pairs, refused, left } = differenceOf(before, after)
  const leftOut = left > 0 ? [say('person.left', { left })] : []
  const replayed =
    steps === 0 && left === 0
      ? say('person.begun', { under })
      : say('person.replayed', { steps, pairs, refused, under })
  return [replayed, ...leftOut].join(' ')
}
