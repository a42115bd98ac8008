import { expect, test, type Page } from '@playwright/test'
import { isTakenOver } from '../pages/takenOver.ts'

async function onTo(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: `Next: ${name}` }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('a student goes through “One tap” by the keyboard, and sees the gain alone', async ({ page }) => {
  await page.goto('teach/')
  await isTakenOver(page)
  await page.getByRole('link', { name: 'On your own: One tap' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Before the lesson' })).toBeVisible()
  await page.getByRole('button', { name: 'I am done' }).press('Enter')
  await expect(page.getByText('Noted. What is right comes after the lesson.')).toBeFocused()
  await page.getByRole('checkbox', { name: 'Keep my progress on this device' }).press('Space')

  await onTo(page, 'What do you tap?')
  await page.getByRole('radio', { name: 'Agree', exact: true }).press('Space')
  await onTo(page, 'Live it')
  const phone = page.getByRole('region', { name: 'The simulated phone on 26 August 2016' })
  await phone.getByRole('button', { name: 'Agree' }).press('Enter')
  await expect(phone.getByText('You agreed')).toBeVisible()
  await page.getByRole('radio', { name: 'Nothing', exact: true }).press('Space')
  await page.getByRole('button', { name: 'Check my answer' }).press('Enter')
  await expect(page.getByText('Right.', { exact: true })).toBeVisible()

  await onTo(page, 'The other way')
  await page.getByRole('radio', { name: 'Two' }).press('Space')
  await page.getByRole('button', { name: 'Reveal' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Revealed', exact: true })).toBeFocused()
  await expect(page.getByText('It was', { exact: true })).toBeVisible()

  // What is kept outlasts the page.
  await page.reload()
  await isTakenOver(page)
  await expect(page.getByRole('heading', { name: 'Revealed', exact: true })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Two' })).toBeChecked()
  await page.getByRole('link', { name: 'Back: Live it' }).press('Enter')
  await expect(phone.getByText('You agreed')).toBeVisible()

  await page.goto('teach/one-tap/after/')
  await isTakenOver(page)
  await page.getByRole('button', { name: 'I am done' }).press('Enter')
  await expect(page.getByText(/^Before: 0 of \d+ right\. After: 0 of \d+\. As many as before\.$/)).toBeFocused()
})

test(
  'a teacher changes a copy of a lesson, and two windows keep both',
  { tag: '@everywhere' },
  async ({ page, context }) => {
    await page.goto('teach/edit/')
    await isTakenOver(page)
    await page.getByRole('button', { name: 'Change a copy' }).click()
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('My tap')
    await page.getByRole('button', { name: 'Add a step' }).click()
    const missing = page.getByRole('region', { name: 'What is missing' })
    await missing.getByRole('button', { name: /objective/ }).click()
    await expect(page.getByRole('textbox', { name: 'Objective' })).toBeFocused()
    await page.getByRole('button', { name: /^Remove this step: 6\./ }).click()
    await expect(missing).toContainText('Nothing is missing.')
    await expect(page.getByText('Saved on this device.')).toBeVisible()

    // Two windows on one lesson keep both.
    const other = await context.newPage()
    await other.goto(page.url())
    await other.getByRole('textbox', { name: 'Title', exact: true }).fill('Theirs')
    await expect(other.getByText('Saved on this device.')).toBeVisible()
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Mine')
    await expect(page.getByRole('alert')).toContainText('Both versions are kept')

    await page.getByRole('link', { name: 'Look at it as a student' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Mine' })).toBeVisible()
    await expect(page.getByText('These are the words of the lesson’s author.')).toBeVisible()
    await page.goto('teach/')
    for (const name of ['Mine', 'Theirs']) await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
  },
)

test(
  'where nothing may be kept, a lesson is made in the window’s memory, led by its link, and not lost unasked',
  { tag: '@everywhere' },
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    await page.goto('teach/')
    await isTakenOver(page)
    await expect(page.getByText('is in this window’s memory only')).toBeVisible()
    await page.getByRole('button', { name: 'Change a copy' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'One tap (copy)' })).toBeVisible()
    await expect(page.getByRole('alert')).toContainText('gone once the window is closed')
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('My tap')

    // The row has it, on another page of this window; its way to a room holds the whole lesson.
    await page.getByRole('link', { name: 'All lessons' }).click()
    await expect(page.getByText('In this window only')).toBeVisible()
    const lead = page.getByRole('link', { name: 'Lead a room: My tap' })
    await expect(lead).toHaveAttribute('href', /#l=/)
    const link = await lead.getAttribute('href')
    const room = await page.context().newPage()
    await room.goto(new URL(link ?? '', page.url()).href)
    await expect(room.locator('main[data-step]')).toContainText('What do you tap?')
    await room.close()

    // Who leaves is asked, until it is in a file.
    await page.getByRole('link', { name: 'Change: My tap' }).click()
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('My tap')
    const asked = page.waitForEvent('dialog')
    await page.evaluate(() => setTimeout(() => location.reload()))
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('My tap')
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as a file' }).click()
    expect((await coming).suggestedFilename()).toMatch(/^lesson-one-tap-[0-9a-f]{8}\.json$/)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'This browser does not let us look' })).toBeVisible()
  },
)
