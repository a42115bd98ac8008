import { expect, test } from '@playwright/test'
import { MOMENTS } from './states/moments.ts'
import { enter, type State } from './states/state.ts'

const AFTER_AGREE = MOMENTS.find(({ name }) => name === 'after Agree') as State

test('the parts of the main screen are read in the order of the story', async ({ page }) => {
  await enter(page, AFTER_AGREE)
  const text = await page.getByRole('main').ariaSnapshot()
  const places = [
    'heading "The replay, 26 August 2016" [level=1]',
    'paragraph: 26 August 2016. 29 of 168 pairs may be shared. 1 tap so far.',
    'region "Simulated phone"',
    'group "Chat list"',
    'region "What just happened"',
    'heading "You agreed, with sharing left on." [level=3]',
    'region "Where data may go"',
    'heading "29 of 168 pairs of data and use may be shared." [level=2]',
    'region "Clock"',
  ].map((part) => [text.indexOf(part), part] as const)
  expect(places.filter(([at]) => at < 0)).toEqual([])
  expect(places.toSorted(([a], [b]) => a - b)).toEqual(places)
})

test('each step says one polite sentence, and only one', async ({ page }) => {
  await enter(page, { name: 'notice', address: '/play/', screen: 'notice2016' })
  const said = page.getByRole('status').filter({ hasText: /\S/ })
  await expect(said).toHaveCount(0)
  await page.getByRole('button', { name: 'Agree' }).click()
  await expect(said).toHaveCount(1)
  await expect(said).toHaveText(/^You agreed, with sharing left on\..*29 of 168/)
  expect(await page.locator('[aria-live="assertive"], [role="alert"]').count()).toBe(0)
})

test('a reader who asks for more contrast gets it @everywhere', async ({ page }) => {
  await enter(page, AFTER_AGREE)
  const inks = (): Promise<string[]> =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement)
      return ['--ink', '--ink-2', '--rule'].map((name) => style.getPropertyValue(name).trim())
    })
  const [ink, second] = await inks()
  expect(second).not.toBe(ink)
  await page.emulateMedia({ contrast: 'more' })
  expect(new Set(await inks()).size).toBe(1)
})

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 688, height: 1000 },
]) {
  const tag = width === 688 ? [] : ['@everywhere']
  test(`on paper ${width} px wide: the whole matrix, in words, and the ledger`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await enter(page, AFTER_AGREE)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
    await expect(page.locator('tr[data-category]:visible')).toHaveCount(24)
    for (const word of ['Shared', 'Disputed', 'Open', 'Never']) {
      await expect(
        page.getByRole('table').getByText(word, { exact: true }).filter({ visible: true }).first(),
      ).toBeVisible()
    }
    await expect(page.getByRole('list', { name: 'Pairs by status' })).toContainText('29 shared')
    await expect(page.getByRole('heading', { name: 'You agreed, with sharing left on.' })).toBeVisible()
    await expect(page.getByRole('heading', { name: /The notice appeared/ })).toBeVisible()
    await expect(page.locator('[data-phone]')).toBeHidden()
    await expect(page.getByRole('slider')).toBeHidden()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
  })
}
