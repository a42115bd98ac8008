import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { ROUTES } from '#app/routes.ts'

const widths = [1440, 390] as const
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const

async function faultsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

for (const [look, media] of Object.entries(looks)) {
  for (const width of widths) {
    test(`axe finds nothing on any page, ${look}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      for (const { path } of ROUTES) {
        await page.goto(path)
        expect(await faultsOn(page), path).toEqual([])
      }
    })
  }
}

test('no page scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 })
  for (const { path } of ROUTES) {
    await page.goto(path)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide, path).toBe(0)
  }
})

test('what can be pressed is at least 24 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const { path } of ROUTES) {
    await page.goto(path)
    const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze()
    expect(
      violations.flatMap(({ nodes }) => nodes.map((node) => node.target.join(' '))),
      path,
    ).toEqual([])
  }
})
