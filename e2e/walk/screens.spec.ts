import { expect, test, type Page } from '@playwright/test'
import { catalogue } from '#content/en/catalogue.ts'
import type { Messages } from '#content/message.ts'
import { isFactId } from '#domain/evidence/facts.ts'
import { GERMAN } from '../accessibility/states/german.ts'
import { LESSONS } from '../accessibility/states/lessons.ts'
import { MOMENTS } from '../accessibility/states/moments.ts'
import { OPENED } from '../accessibility/states/opened.ts'
import { PAGES } from '../accessibility/states/pages.ts'
import { enter, type State } from '../accessibility/states/state.ts'
import { faultsOf } from './voices.ts'
import { walkScreen } from './onScreen.ts'

const PARTS: Readonly<Record<string, readonly State[]>> = {
  'every page': PAGES,
  // What somebody writes while they make a lesson is their own; on sheets facts are footnotes, and paper has its names.
  'the pages of a lesson': LESSONS.filter(({ address }) => !/\/(?:edit|handout|answers)\/$/.test(address)),
  'pages in German': GERMAN.filter(({ address }) => ['/de/', '/de/facts/F09/'].includes(address)),
  'what the phone shows in 2016': MOMENTS.slice(0, 9),
  'what the phone shows in 2021': MOMENTS.slice(9),
  'the views of a moment': OPENED.slice(0, 8),
  'what opens over the main screen': OPENED.slice(8),
}

const pathOf = (id: string): string => `/${isFactId(id) ? 'facts' : 'sources'}/${id}/`

async function faultsOn(page: Page, { name }: State): Promise<string[]> {
  return faultsOf(await walkScreen(page)).map((fault) => `${name}: ${fault}`)
}

// The main screen with one of its moments; all the others are walked with `npm run test:access`.
test('each mark of a moment opens what its sentence rests on, with the way to its page', async ({ page }) => {
  const ledger = OPENED.find(({ name }) => name === 'ledger')
  if (!ledger) throw new Error('no ledger')
  await enter(page, ledger)
  const claims = page.locator('[data-claim]').filter({ visible: true })
  const count = await claims.count()
  expect(count).toBeGreaterThan(2)
  for (let n = 0; n < count; n += 1) {
    const claim = claims.nth(n)
    const said = (catalogue as Messages)[(await claim.getAttribute('data-claim')) ?? '']
    await claim.getByRole('button').last().click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('heading', { level: 3 }).first()).toBeVisible()
    const paths = await dialog
      .locator('h3 a')
      .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname))
    expect(paths).toEqual((said?.kind === 'claim' ? said.facts : []).map(pathOf))
    expect(faultsOf(await walkScreen(page))).toEqual([])
    await page.keyboard.press('Escape')
  }
})

for (const [name, states] of Object.entries(PARTS)) {
  test(`on ${name}, what states something names its facts`, { tag: '@everywhere' }, async ({ page }) => {
    test.setTimeout(240_000)
    const faults: string[] = []
    for (const state of states) {
      await enter(page, state)
      faults.push(...(await faultsOn(page, state)))
    }
    expect(faults).toEqual([])
  })
}
