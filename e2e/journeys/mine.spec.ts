import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'

const NAMES = [
  'When did you join?',
  'Where do you live?',
  'Did you find the switch in 2016?',
  'Did you accept in 2021?',
]
const LEFT = ['By 25 August 2016', 'Anywhere else', 'No: I agreed, and left it as it was', 'Yes']

async function open(page: Page): Promise<void> {
  await page.goto('/mine/')
  // What is there at once was written at build time; what listens takes it over a little later.
  await page.waitForFunction(() =>
    Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__react')),
  )
}

async function answer(page: Page, answers: readonly string[]): Promise<void> {
  for (const [index, name] of answers.entries())
    await page
      .getByRole('group', { name: NAMES[index] ?? '' })
      .getByRole('radio', { name, exact: true })
      .check()
}

async function show(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show what I agreed to' }).click()
  await expect(page.getByRole('heading', { name: 'What you agreed to' })).toBeFocused()
}

test('four questions by keyboard, and the page that they come to @engine', async ({ page }) => {
  await open(page)
  await page.getByRole('radio', { name: LEFT[0] ?? '' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Anywhere else' })).toBeChecked()
  // Behind the third question stands the mark that opens its sources.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: LEFT[2] ?? '' })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('radio', { name: 'Yes', exact: true })).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Show what I agreed to' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'What you agreed to' })).toBeFocused()
  await expect(page.getByText('In 2016 you agreed, and the switch stayed on')).toBeVisible()
  await expect(page.getByRole('row', { name: /^The company’s word/ })).toContainText('0 pairs')
})

test('who does not know gets what holds in either case @everywhere', async ({ page }) => {
  await open(page)
  await answer(page, ['By 25 August 2016', 'Germany', 'I don’t know', 'I don’t know'])
  await show(page)
  const depends = page.getByRole('region', { name: 'What hangs on what you do not know' })
  await expect(depends.getByRole('heading', { name: 'If you live in Europe and did not accept in 2021' })).toBeVisible()
  await page
    .getByRole('group', { name: NAMES[3] ?? '' })
    .getByRole('radio', { name: 'Yes', exact: true })
    .check()
  await page
    .getByRole('group', { name: NAMES[2] ?? '' })
    .getByRole('radio', { name: LEFT[2] ?? '' })
    .check()
  await expect(depends).toHaveCount(0)
  await expect(page.getByText('Nothing on it hangs on what you do not know.')).toBeAttached()
})

test('nothing of it is in the address, the history, a store or a request', async ({ page }) => {
  await open(page)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.method() + (request.postData() ?? '')))
  const before = await page.evaluate(() => ({
    href: location.href,
    length: history.length,
    state: history.state as unknown,
  }))
  await answer(page, LEFT)
  await show(page)
  await expect(page.getByRole('row', { name: /^The company’s word/ })).toBeVisible()
  expect(
    await page.evaluate(() => ({ href: location.href, length: history.length, state: history.state as unknown })),
  ).toEqual(before)
  expect(requests.filter((request) => request !== 'GET')).toEqual([])
  await page.reload()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('the file holds the answers, the day, and the sources with their addresses', async ({ page }) => {
  await open(page)
  await answer(page, LEFT)
  await show(page)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('what-did-i-agree-to-2026-11-22.md')
  const text = await readFile(await download.path(), 'utf8')
  expect(text).toContain('- Where do you live? Anywhere else')
  expect(text).toContain('A reconstruction')
  expect(text).toMatch(/- K04: .*https:\/\//)
  await expect(page.getByText('Saved as what-did-i-agree-to-2026-11-22.md.')).toBeVisible()
})

test('the story is put into an address only when one asks to live it', async ({ page, play }) => {
  await open(page)
  await answer(page, LEFT)
  await show(page)
  await page.getByRole('button', { name: 'Live this story on the main screen' }).click()
  await expect(page).toHaveURL(/\/play\/#v=1.*a=2016-08-26\.agree~2021-01-06\.agree/)
  await play.expectDay('26 August 2016')
  await page.goBack()
  await expect(page).toHaveURL(/\/mine\/$/)
  await expect(page.getByRole('heading', { name: 'What you agreed to' })).toBeVisible()
  for (const name of LEFT) await expect(page.getByRole('radio', { name, exact: true, checked: true })).toBeVisible()
})

test('on paper stand the answers that were given, and the sources @everywhere', async ({ page }) => {
  await open(page)
  await answer(page, LEFT)
  await show(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await expect(page.getByText(/^K04 /)).toContainText('https://faq.whatsapp.com/iphone/26000110')
  await expect(page.getByRole('button', { name: 'Save as a file' })).toBeHidden()
  await expect(page.getByText('Anywhere else', { exact: true })).toBeVisible()
  await expect(page.getByText('Germany', { exact: true })).toBeHidden()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the questions can be read, and where to read on @everywhere', async ({ page }) => {
    await page.goto('/mine/')
    await expect(page.getByRole('heading', { name: 'Did you accept in 2021?' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: 'texts' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Show what I agreed to' })).toBeHidden()
  })
})
