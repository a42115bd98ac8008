import { expect, test } from 'vitest'
import { parseFilter, printFilter } from './filterAddress.ts'
import { NO_FILTER, type PatternFilter } from './patternFilter.ts'

const filters: readonly (readonly [address: string, filter: Partial<PatternFilter>])[] = [
  ['#in=2016', { design: '2016' }],
  ['#in=commitments-2023&debated=yes', { design: 'commitments-2023', debatedOnly: true }],
  ['#name=gray.sneaking&level=low&confidence=strong', { name: 'gray.sneaking', level: 'low', confidence: 'strong' }],
  ['#name=edpb.leftInTheDark', { name: 'edpb.leftInTheDark' }],
  ['#level=inter', { level: 'inter' }],
]

test.each(filters)('%s and back', (address, filter) => {
  expect(parseFilter(address)).toEqual({ ...NO_FILTER, ...filter })
  expect(printFilter({ ...NO_FILTER, ...filter })).toBe(address)
})

test('no filter has no fragment, and a place on the page is no filter', () => {
  expect(printFilter(NO_FILTER)).toBe('')
  for (const hash of ['', '#', '#E3', '#law-gdpr73', '#v=1&u=2016-08-26']) expect(parseFilter(hash)).toBeNull()
})

test('what cannot be read is left out', () => {
  expect(parseFilter('#in=2099&name=gray.darkness&level=meso&debated=maybe')).toEqual({ ...NO_FILTER, level: 'meso' })
})
