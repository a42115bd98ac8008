import { intlLocale } from '#content/format.ts'

/** Words in a row, as a sentence has them. */
export function list(words: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat(intlLocale(), { type }).format(words)
}
