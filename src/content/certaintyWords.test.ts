import { afterEach, describe, expect, test } from 'vitest'
import * as german from '#content/de/facts/certainty.ts'
import * as english from '#content/en/facts/certainty.ts'
import { certaintyText, markText, sourceKindText, verificationText } from './certaintyWords.ts'
import { speak } from './sentence.ts'

type Table = Readonly<Record<string, string>>

afterEach(() => speak('en'))

describe('the words for how sure something is', () => {
  test('are the same tables in both languages', () => {
    expect(Object.keys(german)).toEqual(Object.keys(english))
  })

  test.each(Object.entries<Table>({ ...english }))('%s has every entry in both languages', (name, table) => {
    const other = Object.entries<Table>({ ...german }).find(([each]) => each === name)?.[1] ?? {}
    expect(Object.keys(other)).toEqual(Object.keys(table))
    expect(Object.keys(other).filter((key) => other[key] === '' || other[key] === table[key])).toEqual([])
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
