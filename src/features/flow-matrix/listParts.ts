import { currentLocale } from '#content/sentence.ts'

export interface ListPart {
  readonly type: 'element' | 'literal'
  readonly value: string
}

/** “a, b, and c”, in parts, so that each element can be a control of its own. */
export function listParts(items: readonly string[]): readonly ListPart[] {
  const locale = currentLocale() === 'en' ? 'en-GB' : currentLocale()
  return new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(items)
}
