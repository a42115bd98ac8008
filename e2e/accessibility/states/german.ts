import { expect } from '@playwright/test'
import { presented } from './lessons.ts'
import { isDrawn, openDialog, show, type State } from './state.ts'

const MOMENT = '/de/play/#v=1&a=2016-08-26.agree&u=2016-09-20'
const HELD_BACK = '/de/play/#v=1&a=2016-08-26.readMore.switchOff.dontShare.agree&u=2016-09-20'

/** Of the pages in German, those that are drawn by other parts, and those that quote the record in English. */
export const GERMAN: readonly State[] = [
  ...[
    '/de/',
    '/de/teach/',
    '/de/teach/thirty-days/',
    '/de/teach/thirty-days/notes/',
    '/de/teach/thirty-days/handout/',
    '/de/facts/F09/',
    '/de/sources/WA-2016/',
    '/de/policies/',
    '/de/timeline/',
    '/de/patterns/',
    '/de/embed/flow/',
  ].map((address): State => ({ name: address, address, open: isDrawn })),
  { name: 'a moment in German', address: MOMENT, screen: 'chats' },
  {
    name: 'every pair in German',
    address: HELD_BACK,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'flow')
      // In a small window rows are folded.
      const folds = page.getByRole('table').getByRole('button', { expanded: false })
      for (let left = await folds.count(); left > 0; left -= 1) await folds.first().click()
    },
  },
  {
    name: 'a pair in German',
    address: HELD_BACK,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'flow')
      await openDialog(page, page.getByRole('table').locator('button[data-pair]').first())
    },
  },
  {
    name: 'what a German sentence rests on',
    address: '/de/',
    open: (page) =>
      openDialog(
        page,
        page
          .getByRole('main')
          .getByRole('button', { name: /Quellen? zeigen$/ })
          .first(),
      ),
  },
  {
    name: 'a step of a German lesson, revealed and answered',
    address: '/de/teach/thirty-days/5/',
    open: async (page) => {
      await page.getByRole('button', { name: 'Aufdecken' }).click()
      await expect(page.getByRole('heading', { name: 'Aufgedeckt' })).toBeVisible()
      await isDrawn(page)
    },
  },
  presented('from-when', 'uncovered', '/de'),
  presented('what-went-on', 'uncovered', '/de'),
  presented('a-control-that-lasts', 'uncovered', '/de'),
]
