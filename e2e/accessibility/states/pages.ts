import { expect, type Page } from '@playwright/test'
import { ROUTES } from '#app/routes.ts'
import type { State } from './state.ts'

/** The last part of the lab's long column has come. */
async function isWhole(page: Page): Promise<void> {
  await expect(page.getByText('A check of the interface, not legal advice.')).toBeAttached()
}

export const PAGES: readonly State[] = [
  ...ROUTES.map(({ path }): State => ({ name: path, address: path, ...(path === '/lab/' ? { open: isWhole } : {}) })),
  ...['/facts/F09/', '/sources/WA-2016/'].map((path) => ({ name: path, address: path })),
  {
    name: 'what did I agree to, answered',
    address: '/mine/',
    open: async (page) => {
      const unknown = page.getByRole('radio', { name: /^I don’t know/ })
      await page.getByRole('radio', { name: /^By 25 August/ }).check()
      for (const index of [1, 2, 3]) await unknown.nth(index).check()
      await page.getByRole('button', { name: 'Show what I agreed to' }).click()
      await expect(page.getByRole('heading', { name: 'What you agreed to' })).toBeVisible()
      await expect(page.getByRole('row', { name: /^The company’s word/ })).toBeVisible()
    },
  },
  {
    name: 'the lab, with knobs that do not go together',
    address: '/lab/#v=2&b=2016&g=1.2016.switchPlace-nowhere.decline-yes',
    open: async (page) => {
      await page.getByRole('radio', { name: 'the no is a mere link' }).check()
      await isWhole(page)
    },
  },
  { name: 'an address where nothing is', address: '/no/such/page/', isStatic: true },
]
