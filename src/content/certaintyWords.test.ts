import { afterEach, describe, expect, test } from 'vitest'
import * as german from '#content/de/facts/certainty.ts'
import * as english from '#content/en/facts/certainty.ts'
import { certaintyText, markText, sourceKindText, verificationText } from './certaintyWords.ts'
import { speak } from './sentence.ts'

afterEach(() => speak('en'))

describe('the words for how sure something is', () => {
  test('are the same tables in both languages', () => {
    expect(Object.keys(german)).toEqual(Object.keys(english))
  })

  test.each(Object.keys(english) as (keyof typeof english)[])('%s has every entry in both languages', (table) => {
    expect(Object.keys(german[table])).toEqual(Object.keys(english[table]))
    const same = Object.entries(german[table]).filter(([key, text]) => text === Reflect.get(english[table], key))
    expect(same).toEqual([])
    expect(Object.values(german[table])).not.toContain('')
  })

  test('are those of the language that is spoken', async () => {
    expect(certaintyText('recalled')).toBe('recalled, not checked')
    await speak('de')
    expect(certaintyText('recalled')).toBe('erinnert, nicht geprüft')
    expect(markText('v single')).toBe('nur in einer Quelle')
    expect(markText('V')).toBeUndefined()
    expect(verificationText('read-in-full')).toBe('vollständig gelesen')
    expect(sourceKindText('court')).toBe('Gericht')
  })
})
