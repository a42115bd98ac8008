import { currentLocale } from '#content/sentence.ts'

/** Words in a row, as a sentence has them. */
export function list(words: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  const locale = currentLocale() === 'en' ? 'en-GB' : currentLocale()
  return new Intl.ListFormat(locale, { type }).format(words)
}
