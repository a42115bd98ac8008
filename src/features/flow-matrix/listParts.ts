import { intlLocale } from '#content/format.ts'

export interface ListPart {
  readonly type: 'element' | 'literal'
  readonly value: string
}

/** “a, b, and c”, in parts, so that each element can be a control of its own. */
export function listParts(items: readonly string[]): readonly ListPart[] {
  return new Intl.ListFormat(intlLocale(), { type: 'conjunction' }).formatToParts(items)
}
