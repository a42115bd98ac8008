import { say } from '#content/say.ts'
import type { Measures, Way } from '#domain/design/measure.ts'
import type { Path } from '#domain/design/search.ts'
import type { Telling } from '#domain/scenario/types.ts'

/** One of the stories that a number was counted on: a way, and what follows when nothing more is done. */
export interface CellPlay {
  readonly by: 'question' | Way
  /** Null: from the question, without a step. */
  readonly path: Path | null
  /** How many days pass after it; null: it is played step by step, and ends there. */
  readonly days: number | null
  /** Where another telling was counted. */
  readonly telling?: Telling
}

/** The ways that exist among these, step by step; where none does, the question in which one looks for them. */
export function waysPlayed({ paths }: Measures, ...ways: readonly Way[]): readonly CellPlay[] {
  const found = ways.flatMap((by) => (paths[by] ? [{ by, path: paths[by], days: null }] : []))
  return found.length > 0 ? found : questionPlayed()
}

/** What so many days bring after a way; nothing where there is no such way. */
export function waitPlayed({ paths }: Measures, by: Way, days: number): readonly CellPlay[] {
  return paths[by] ? [{ by, path: paths[by], days }] : []
}

/** What so many days bring to who does nothing; none: the question as it is put. */
export function questionPlayed(days = 0): readonly CellPlay[] {
  return [{ by: 'question', path: null, days }]
}

export function playName({ by, days }: CellPlay): string {
  return say('measure.plays', { by, days: days ?? 0 })
}
