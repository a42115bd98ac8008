import { expect, test } from '@playwright/test'
import { walk } from './pieces.ts'
import { faultsOf } from './voices.ts'
import { writtenPages } from './writtenPages.ts'

// One worker reads the pages, once for all tests here.
test.describe.configure({ mode: 'default' })

test('on every written page, what states something names its facts, and they are there', () => {
  const pages = writtenPages()
  expect(pages.size).toBeGreaterThan(500)
  const faults = [...pages].flatMap(([path, page]) => faultsOf(page).map((fault) => `${path}: ${fault}`))
  expect(faults).toEqual([])
})

const FACT = 'People who put off the notice of 2016 could go on using the app.'
const mark = (n: number): string => `<button>${n}</button>`

test.describe('planted faults', () => {
  for (const [name, html, fault] of [
    ['a sentence that no table holds', '<p>The company sold the numbers.</p>', 'states something without a fact'],
    [
      'one that is only heard',
      '<p aria-label="The company sold the numbers.">1</p>',
      'states something without a fact',
    ],
    ['one that a message frames', `<p>Fact ${FACT}</p>`, 'states something without a fact'],
    ['one behind a name', '<p>Phone number: it was sold to others.</p>', 'states something without a fact'],
    ['an id that leads nowhere', `<p data-evidence="F999">${FACT}</p>`, '"F999" is no fact and no source'],
    ['an id of something else', `<p data-evidence="F09">The company sold the numbers.</p>`, 'F09 does not say this'],
    ['a claim that there is not', '<p data-claim="about.what.never">X</p>', 'is no claim'],
    [
      'words put into a claim’s mouth',
      `<p data-claim="about.what.2016">It was sold. ${mark(2)}</p>`,
      'this is not what',
    ],
  ] as const) {
    test(name, () => expect(faultsOf(walk(html)).join('\n')).toContain(fault))
  }
})
