import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import type { Page } from '@playwright/test'
import type { VisualWeight } from '#content/measure/allMeasures.ts'
import { presets } from '#domain/design/presets.ts'
import { shortDesign } from '#domain/design/readDesign.ts'
import { expect, test } from './journey.ts'

/** What the table of measures asks of the page, without its imports: run in the page as it stands. */
const measuring = ['contrast.ts', 'visualWeight.ts']
  .map((file) => stripTypeScriptTypes(readFileSync(`src/features/measure/${file}`, 'utf8')))
  .join('\n')
  .replaceAll(/^import .*$/gm, '')
  .replaceAll(/^export /gm, '')

async function visualWeight(page: Page): Promise<VisualWeight | null> {
  await expect(page.locator('[data-screen] [data-step="agree"]').first()).toBeVisible()
  return page.evaluate<VisualWeight | null>(
    `(() => { ${measuring}; return measureVisualWeight(document.querySelector('[data-screen]')) })()`,
  )
}

test('the weight of yes against no is measured from the drawn phone', async ({ play }) => {
  const { page } = play
  await play.open('a=2016-08-26.readMore.closePanel&u=2016-08-26')
  const built = await visualWeight(page)
  expect(built?.ratio).toBeGreaterThan(1)
  expect(built?.accept).toMatchObject({ isVisible: true })
  expect(built?.refuse?.contrast).toBeGreaterThan(1)

  await page.goto(`/play/#v=2&g=${encodeURIComponent(shortDesign(presets['neutral-minimum'].design))}&u=2016-08-26`)
  await page.reload()
  await expect(page.locator('[data-screen] [data-step="decline"]')).toBeVisible()
  const fair = await visualWeight(page)
  expect(Math.abs((fair?.ratio ?? 0) - 1)).toBeLessThanOrEqual(0.05)

  await page.goto('/play/#v=1&a=2016-08-26.agree&u=2021-01-06')
  await page.reload()
  await expect(page.locator('[data-screen="notice2021"]')).toBeVisible()
  expect(await visualWeight(page)).toMatchObject({ refuse: null, ratio: null })
})
