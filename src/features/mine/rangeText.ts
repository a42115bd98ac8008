import { say } from '#content/say.ts'
import type { Range, Unchanged } from './readingCounts.ts'

/** How many pairs, over all cases. */
export function rangeText(range: Range | Unchanged): string {
  if (typeof range === 'string') return say(`mine.word.${range}`)
  const { least, most } = range
  return least === most ? say('mine.word.pairs', { count: most }) : say('mine.word.range', { least, most })
}

/** The year of the second notice: it comes into a sentence as an argument. */
export const ACCEPTED_IN = '2021'
