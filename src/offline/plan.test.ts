import { describe, expect, test } from 'vitest'
import { answerToPage, answerToPart, cachePrefix, isUntouched, type Plan } from './plan.ts'

const plan: Plan = {
  version: 'v',
  files: {
    '': 'h',
    'play/': 'h',
    'facts/': 'h',
    'study/': 'h',
    'study/results/': 'h',
    'de/': 'h',
    'offline/shell/': 'h',
    'de/offline/shell/': 'h',
    'offline/lesson/shell/': 'h',
    'teach/one-tap/': 'h',
    'assets/a-1.js': 'h',
  },
  shells: {
    'facts/': 'offline/shell/',
    'de/facts/': 'de/offline/shell/',
    'teach/one-tap/': 'offline/lesson/shell/',
  },
  bytes: 1,
}
const file = (name: string) => ({ is: 'file', file: name })
const moved = (to: string) => ({ is: 'moved', to })

describe('a page is answered', () => {
  test.each([
    ['', file('')],
    ['index.html', file('')],
    ['play/', file('play/')],
    ['play/index.html', file('play/')],
    ['de/', file('de/')],
    // As a static host would: without its slash a folder leads to itself.
    ['play', moved('play/')],
    ['facts/F09/', file('offline/shell/')],
    ['facts/F09', moved('facts/F09/')],
    ['de/facts/F09/', file('de/offline/shell/')],
    ['teach/one-tap/', file('teach/one-tap/')],
    ['teach/one-tap/3/', file('offline/lesson/shell/')],
    ['teach/one-tap/present', moved('teach/one-tap/present/')],
    ['study/one-tap/results/', moved('study/results/#study=one-tap')],
    ['study/results/', file('study/results/')],
  ])('%s', (path, answer) => {
    expect(answerToPage(path, plan)).toEqual(answer)
  })
})

describe('what is not ours goes to the network untouched', () => {
  const pages = ['run/', 'run', 'de/run/', 'run-one-tap.html', 'run-one-tap', 'start', 'embed/phone/', 'de/embed/map/']
  test.each([...pages, 'other/', 'facts/F09/more/', 'robots.txt', 'constructor', 'hasOwnProperty/'])(
    'the page %s',
    (path) => {
      expect(answerToPage(path, plan)).toBeNull()
    },
  )

  test('also where a careless list named a page of participants', () => {
    expect(answerToPage('run/', { ...plan, files: { ...plan.files, 'run/': 'h' } })).toBeNull()
  })

  test('what a page asks for is answered from the list alone', () => {
    expect(answerToPart('assets/a-1.js', plan)).toEqual(file('assets/a-1.js'))
    expect(answerToPart('records/1.jsonl', plan)).toBeNull()
    expect(answerToPart('facts/F09/', plan)).toBeNull()
  })

  test.each(pages)('what %s asks for', (path) => {
    expect(isUntouched(path)).toBe(true)
  })

  test.each(['', 'play/', 'study/', 'runs/', 'study/run/'])('but not what %s asks for', (path) => {
    expect(isUntouched(path)).toBe(false)
  })
})

test('copies of the site on one host keep apart', () => {
  expect(`${cachePrefix('/a/b/')}1`.startsWith(cachePrefix('/a/'))).toBe(false)
})
