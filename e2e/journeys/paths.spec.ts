import type { Page } from '@playwright/test'
import { isTakenOver } from '../pages/takenOver.ts'
import { expect, test } from './journey.ts'

/** What is pressed before the page is taken over is lost: a person is slower than a test. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await isTakenOver(page)
}

test('the first question stands answered, and its smallest example plays to where it says @engine', async ({
  page,
  play,
}) => {
  await open(page, '/paths/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Every path')
  await expect(page.getByRole('region', { name: 'The question' })).toContainText('6 of 37 ends')
  const example = page.getByRole('region', { name: 'The smallest example' })
  await expect(example).toContainText('26 Aug 2016 read more, switch sharing off, confirm “don’t share”, agree')
  await expect(example).toContainText('4 taps')
  await example.getByRole('link', { name: /^Play it/ }).click()
  await expect(page).toHaveURL(/\/play\/#v=1&a=2016-08-26\.readMore\.switchOff\.dontShare\.agree&u=2021-06-01$/)
  await expect(play.page.getByText('1 June 2021').first()).toBeVisible()
  await expect(page.locator('[data-screen="notice2021"]').first()).toBeVisible()
})

test('slots change by keyboard, the worker answers, and the question is the address', async ({ page }) => {
  await open(page, '/paths/')
  const question = page.getByRole('region', { name: 'The question' })
  const who = question.getByRole('combobox', { name: 'Who' })
  await who.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(who).toHaveValue('later')
  await expect(question).toContainText('0 of 8 ends')
  await expect(
    page.getByText(
      'Nobody gets there: no path ends so on this day. What holds on every day stands below, as theorems.',
    ),
  ).toBeVisible()
  await expect(page).toHaveURL(/#v=1&j=2017-03-01&on=2021-06-01&sharing=off&account=active$/)

  await page.keyboard.press('ArrowUp')
  await question.getByRole('combobox', { name: 'Telling' }).selectOption('announced-january')
  await question.getByRole('button', { name: 'On the day: 1 June 2021. Change' }).press('Enter')
  await page.getByLabel('On the day').fill('2021-02-08')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#v=1&t=announced-january&on=2021-02-08&/)
  const asked = page.url()
  await expect(question.locator('output')).toHaveText('2 of 28 ends')
  await page.goto('/about/')
  await open(page, asked)
  await expect(question.locator('output')).toHaveText('2 of 28 ends')
  await expect(question).toContainText('8 February 2021')
})

test('a link of the lab asks first what can be held back under its design', async ({ page }) => {
  await open(page, '/paths/#v=2&b=neutral-minimum')
  const question = page.getByRole('region', { name: 'The question' })
  await expect(question.locator('output')).toHaveText('2 of 9 ends')
  await expect(page.getByRole('region', { name: 'The smallest example' })).toContainText('1 tap')
})

test('all ends can be shown, and those asked for bear a mark', async ({ page }) => {
  await open(page, '/paths/')
  const table = page.getByRole('table')
  await expect(table.getByRole('link', { name: /^Play it/ })).toHaveCount(6)
  await page.getByRole('button', { name: 'Show all 37' }).click()
  await expect(table.getByRole('link', { name: /^Play it/ })).toHaveCount(37)
  await expect(table.getByRole('rowheader', { name: /^As asked:/ })).toHaveCount(6)
})

test('theorems are proved again here, or stopped @everywhere', async ({ page }) => {
  test.slow()
  await open(page, '/paths/')
  const theorems = page.getByRole('region', { name: 'What holds on every path' })
  await expect(theorems.getByText(/^Proved by exhausting/)).toHaveCount(5)
  await theorems.getByRole('button', { name: 'Prove all of them again, here' }).click()
  await theorems.getByRole('button', { name: 'Cancel' }).click()
  await expect(theorems.getByRole('status')).toHaveText('Stopped before the end: nothing is proved by that.')
  // A question that is asked meanwhile ends the proofs.
  await theorems.getByRole('button', { name: 'Prove all of them again, here' }).click()
  await page.getByRole('combobox', { name: 'Phone' }).selectOption('iphone')
  await expect(theorems.getByRole('status')).toHaveText('Stopped before the end: nothing is proved by that.')
  await expect(page.getByRole('region', { name: 'The question' })).toContainText(/\d+ of \d+ ends/)
  await theorems.getByRole('button', { name: 'Prove all of them again, here' }).click()
  await expect(theorems.getByRole('status')).toHaveText(
    /^Proved again in this browser: [\d,]+ standings, nothing against\.$/,
    { timeout: 90_000 },
  )
})

test('a broken link says what is wrong with it, and loses nothing @everywhere', async ({ page }) => {
  await open(page, '/paths/#v=1&r=mars&on=2021-06-31')
  const note = page.getByRole('alert')
  await expect(note).toContainText('This link could not be read, so the first question is shown.')
  await expect(note).toContainText('r: "mars" is not one of world')
  await expect(note).toContainText('on: "2021-06-31" is not a day that exists')
  await expect(page.getByRole('region', { name: 'The question' })).toContainText('6 of 37 ends')
  await note.getByRole('button', { name: 'Close this note' }).click()
  await expect(note).toHaveCount(0)
})

test('nothing is pushed sideways at 320 px, with all ends shown @everywhere', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, '/paths/')
  await page.getByRole('button', { name: 'Show all 37' }).click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('the answer, the example and the proofs can be read @everywhere', async ({ page }) => {
    await page.goto('/paths/')
    await expect(page.getByText('6 of 37 ends')).toBeVisible()
    await expect(page.getByText('4 taps, on 3 screens, on 1 day').first()).toBeVisible()
    await expect(page.getByText(/^Proved by exhausting/)).toHaveCount(5)
  })
})
