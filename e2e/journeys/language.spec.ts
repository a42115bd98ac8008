import { isTakenOver } from '../pages/takenOver.ts'
import { expect, test } from './journey.ts'

const MOMENT = '#v=1&a=2016-08-26.agree&u=2016-09-30'

test('the other language is the same page at the same moment, and its links stay in it', async ({ page }) => {
  await page.goto('/facts/F09/#main')
  await isTakenOver(page)
  const foot = page.getByRole('contentinfo')
  await expect(foot.getByRole('link', { name: 'Deutsch' })).toHaveAttribute('lang', 'de')
  await foot.getByRole('link', { name: 'Deutsch' }).click()
  await expect(page).toHaveURL(/\/de\/facts\/F09\/#main$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await isTakenOver(page)
  // The fact itself was checked in English alone.
  await expect(page.getByRole('heading', { level: 1 }).locator('[lang="en"]')).toContainText('Existing users')
  await expect(foot).toContainText('Fakten, Quellen und Zitate stehen in der Sprache, in der sie geprüft wurden')
  await page.getByRole('link', { name: 'Consent Replay, Startseite' }).click()
  await expect(page).toHaveURL(/\/de\/$/)
  await expect(page).toHaveTitle(/^Consent Replay: die Frage erleben/)
})

test('a moment is lived in German, by the same link', async ({ page }) => {
  await page.goto(`/de/play/${MOMENT}`)
  await isTakenOver(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('30. September 2016')
  await expect(page.locator('main')).toContainText('Die Frist zum Ändern ist zu Ende.')
  // Nothing of the main screen is in English until a fact is opened.
  // Beside it only the way to English bears that language.
  await expect(page.locator('main [lang="en"]').filter({ visible: true })).toHaveText(['English'])
  await page
    .locator('[data-claim]')
    .filter({ visible: true })
    .first()
    .getByRole('button', { name: /Quellen? zeigen$/ })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Worauf das beruht' })
  await expect(dialog).toContainText('Englisch')
  await expect(dialog.locator('[data-evidence][lang="en"]').first()).toBeVisible()
  await page.keyboard.press('Escape')
  // A tap changes the address, and the other language takes it over.
  await page.getByRole('button', { name: 'Weitere Optionen' }).click()
  const before = new URL(page.url()).hash
  expect(before).toContain('openMenu')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(new URL(page.url()).pathname).toBe('/play/')
  expect(new URL(page.url()).hash).toBe(before)
})
