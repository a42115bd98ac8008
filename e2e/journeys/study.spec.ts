import type { Page } from '@playwright/test'
import { linksIn, ownHost, textOf } from '../pages/runFiles.ts'
import { isTakenOver } from '../pages/takenOver.ts'
import { expect, test } from './journey.ts'

async function download(page: Page, button: string | RegExp): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const file = await coming
  return { name: file.suggestedFilename(), text: textOf(await file.path()) }
}

async function step(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name }).click()
  await expect(page.getByRole('heading', { level: 2, name })).toBeFocused()
}

test.describe('a researcher', () => {
  test.use({ keeps: true })

  test('makes a study from the example, freezes it, lays one file on a host, and somebody takes part', async ({
    page,
    context,
  }) => {
    await page.goto('/study/')
    await isTakenOver(page)
    await page.getByRole('button', { name: 'Start from the example' }).click()
    await page.getByRole('textbox', { name: 'Title' }).fill('Laid on a host')
    await expect(page.getByText('Saved on this device.')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Laid on a host' })).toBeVisible()

    await step(page, 'Preview and publish')
    await page.getByRole('button', { name: 'Go through Our minimum' }).click()
    await expect(page.getByText('Preview', { exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Laid on a host' })).toBeVisible()
    await page.getByRole('button', { name: 'End the preview' }).click()

    await page.getByRole('button', { name: 'Freeze the study' }).click()
    await expect(page.getByRole('heading', { name: 'Bring it to participants' })).toBeVisible()
    const run = await download(page, /^Save run-/)
    expect(run.name).toBe('run-one-tap.html')

    const host = await ownHost()
    try {
      host.lay(run.name, run.text)
      await page.getByRole('textbox', { name: 'Address of the page on your host' }).fill(`${host.url}${run.name}`)
      await page.getByRole('textbox', { name: 'How many links' }).fill('3')
      const links = linksIn((await download(page, 'Save the list of links')).text)
      expect(links).toHaveLength(3)

      const participant = await context.newPage()
      await participant.goto(links[0] ?? '')
      await expect(participant.getByRole('heading', { level: 1, name: 'Laid on a host' })).toBeVisible()
      await participant.getByRole('checkbox', { name: /^I am at least/ }).check()
      await participant.getByRole('checkbox', { name: /^I have read/ }).check()
      await participant.getByRole('button', { name: 'Take part', exact: true }).click()
      await participant.getByRole('radio', { name: 'Every day' }).check()
      await participant.getByRole('button', { name: 'Continue' }).click()
      await expect(participant.getByText('Simulation', { exact: true })).toBeVisible()
      await participant.getByRole('button', { name: 'Leave the study' }).click()
      await expect(participant.getByRole('button', { name: 'Withdraw my data' })).toBeVisible()
      await participant.close()
    } finally {
      await host.close()
    }
  })
})
