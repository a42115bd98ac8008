import { expect, test } from 'vitest'
import { MOST } from '#domain/lesson/types.ts'
import { copyTitle } from './copyTitle.ts'

test('copies are numbered, and a copy of a copy is one more of the same', () => {
  const taken: string[] = ['The thirty days']
  for (const one of ['The thirty days', 'The thirty days', 'The thirty days (copy)', 'The thirty days (copy 2)'])
    taken.push(copyTitle(one, taken))
  expect(taken.slice(1)).toEqual([
    'The thirty days (copy)',
    'The thirty days (copy 2)',
    'The thirty days (copy 3)',
    'The thirty days (copy 4)',
  ])
})

test('what has no title has none as a copy; the longest title has room for the word', () => {
  expect(copyTitle(' ', [])).toBe(' ')
  const made = copyTitle('a'.repeat(MOST.title), [])
  expect(made).toHaveLength(MOST.title)
  expect(made).toMatch(/a \(copy\)$/)
  expect(copyTitle('(copy)', [])).toBe('(copy) (copy)')
})
