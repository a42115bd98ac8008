import type { WordPart } from '#content/sentence.ts'
import type { EmbedView } from '#domain/embed/types.ts'

/** What each view speaks beside what all of them do; the build loads it with the page. */
export const VIEW_WORDS: Readonly<Record<EmbedView, readonly WordPart[]>> = {
  phone: [],
  flow: ['play'],
  map: ['play', 'asked'],
  timeline: ['play'],
  compare: ['screens', 'compare'],
  metric: ['lab', 'measure'],
}
