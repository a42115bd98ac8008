import type { Page } from '@playwright/test'
import { walk, type Walked } from './pieces.ts'

/** What stands on the screen now, in the same form as a written page: neighbouring words of two writers stay apart. */
export async function walkScreen(page: Page): Promise<Walked> {
  const html = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement
    const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
    const all: Text[] = []
    while (texts.nextNode()) all.push(texts.currentNode as Text)
    for (const text of all) if (text.nextSibling instanceof Text) text.after(document.createComment(''))
    return copy.outerHTML
  })
  return walk(html)
}
