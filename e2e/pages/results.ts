import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { isTakenOver } from './takenOver.ts'

/** Opens the example study on the page of results and lets invented participants take part. */
export async function openDryRun(page: Page): Promise<void> {
  await isTakenOver(page)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a study file' }).click()
  await (await chooser).setFiles(path.resolve('examples/study-one-tap.json'))
  await page.getByText('Dry run', { exact: true }).click()
  await page.getByRole('button', { name: 'Begin the dry run' }).click()
  await expect(page.getByRole('heading', { name: 'What came in' })).toBeVisible()
}
