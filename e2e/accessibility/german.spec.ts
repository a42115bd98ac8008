import { expect, test, type Page } from '@playwright/test'
import { sources } from '#domain/evidence/sources.ts'
import { GERMAN } from './states/german.ts'
import { enter } from './states/state.ts'

/** The titles of the record. Those of few words are names, and the same in every language. */
const ENGLISH = Object.values(sources)
  .map(({ title }) => title ?? '')
  .filter((title) => title.split(' ').length > 3)

/** English words of the record in text or in a name, where nothing says that they are in English. */
function unmarked(page: Page): Promise<string[]> {
  return page.evaluate((english) => {
    const isGerman = (element: Element | null): boolean => element?.closest('[lang]')?.getAttribute('lang') !== 'en'
    const isEnglish = (text: string): boolean => english.some((one) => text.includes(one))
    const found: string[] = []
    for (const element of document.querySelectorAll('body *')) {
      // A citation is a file to copy, in no language of its own.
      if (!isGerman(element) || element.localName === 'textarea') continue
      for (const name of ['aria-label', 'aria-description', 'title', 'alt', 'placeholder']) {
        const text = element.getAttribute(name) ?? ''
        if (isEnglish(text)) found.push(`${element.localName} ${name}: ${text}`)
      }
      for (const node of element.childNodes) {
        const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''
        if (isEnglish(text)) found.push(`${element.localName}: ${text}`)
      }
    }
    return found
  }, ENGLISH)
}

test(
  'what a German page says in English bears that language, in text and in names',
  { tag: '@everywhere' },
  async ({ page }) => {
    test.setTimeout(240_000)
    const faults: string[] = []
    for (const state of GERMAN) {
      await enter(page, state)
      faults.push(...(await unmarked(page)).map((fault) => `${state.name}: ${fault}`))
    }
    expect(faults).toEqual([])
  },
)
