import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'

const folder = path.resolve(import.meta.dirname, '../../test-results/shots')
const widths = [1440, 1024, 390, 320] as const
const schemes = ['light', 'dark'] as const

const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  home: async (page) => {
    await page.goto('/')
  },
  'play-notice': async (page) => {
    await page.goto('/play/')
  },
  'play-after': async (page) => {
    await page.goto('/play/')
    await page.getByRole('button', { name: 'Agree', exact: true }).first().click()
  },
}

for (const [view, open] of Object.entries(views)) {
  for (const width of widths) {
    for (const colorScheme of schemes) {
      test(`${view} ${width} ${colorScheme}`, async ({ browser, baseURL }) => {
        const height = width >= 1000 ? 900 : 844
        const context = await browser.newContext({
          ...(baseURL ? { baseURL } : {}),
          serviceWorkers: 'block',
          viewport: { width, height },
          colorScheme,
          reducedMotion: 'reduce',
          deviceScaleFactor: width < 500 ? 2 : 1,
        })
        const page = await context.newPage()
        await open(page)
        await expect(page.locator('h1').first()).toBeAttached()
        await page.waitForTimeout(300) // pictures of rest, not of movement
        await page.screenshot({ path: path.join(folder, `${view}-${width}-${colorScheme}.png`) })
        await page.screenshot({ path: path.join(folder, `${view}-${width}-${colorScheme}-whole.png`), fullPage: true })
        await context.close()
      })
    }
  }
}
