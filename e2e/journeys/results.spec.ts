import { readFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { checkPsychDs } from '#domain/results/psychDsCheck.ts'
import { openDryRun } from '../pages/results.ts'
import { expect, test } from './journey.ts'

test('a dry run goes from the study file to figures, a session that replays, and a dataset', async ({ page }) => {
  await page.goto('/study/one-tap/results/')
  await expect(page).toHaveURL(/\/study\/results\/#study=one-tap$/)
  await openDryRun(page)
  await expect(page.getByText('Dry run. Nobody took part: these participants are invented.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Whether data is held back on the last day' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Analysed/ })).toBeVisible()

  await page.getByRole('tab', { name: 'Sessions' }).click()
  await page
    .getByRole('button', { name: /^Open session/ })
    .first()
    .click()
  await expect(page.getByText(/^The engine lived this record again/)).toBeVisible()
  const events = page.getByRole('table', { name: 'Events' })
  await events
    .getByRole('row', { name: /screen shown/ })
    .first()
    .getByRole('button')
    .click()
  const phone = page.getByRole('img', { name: /^The phone, as the participant saw it/ })
  await expect(phone.getByText('Simulation', { exact: true })).toBeVisible()
  const before = await page.getByText(/^Moment \d+ of/).textContent()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/^Moment \d+ of/)).not.toHaveText(before ?? '')

  await page.getByRole('tab', { name: 'Files to keep' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /\.zip$/ }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toBe('synthetic-one-tap-dataset.zip')
  const zip = unzipSync(readFileSync(path.resolve(await saved.path())))
  const files = Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]))
  expect(checkPsychDs(files)).toEqual([])
})
