import type { Page } from '@playwright/test'
import { PrivacyPage } from '../pages/PrivacyPage.ts'
import { RunPage, typesOf } from '../pages/RunPage.ts'
import { EXAMPLE, layable } from '../pages/study.ts'
import { isTakenOver } from '../pages/takenOver.ts'
import { expect, test } from './journey.ts'

/** Lays the file of the example study beside the app, as a researcher would, and gives a participant's link. */
async function layBeside(page: Page): Promise<string> {
  const { name, html, link } = layable()
  await page.route(`**/${name}`, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  return `/${link()}`
}

test.describe('a participant', () => {
  test.use({ keeps: true })

  test('takes part from a link to the code, over a reload and beside a second tab', async ({
    page,
    context,
    browserName,
  }) => {
    const run = new RunPage(page)
    const link = await layBeside(page)
    await page.goto(link)
    await expect(run.title('One tap each way')).toBeVisible()
    expect(new URL(page.url()).hash).toBe('')
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await run.consent()
    await expect(page.locator('main')).toBeFocused()
    await page.getByRole('radio', { name: 'Every day' }).check()
    await run.button('Continue').click()

    await expect(page.getByText('Simulation', { exact: true })).toBeVisible()
    await run.agree()
    // What only the garbage collector knows of may not be what the record lies in.
    if (browserName === 'chromium') await (await context.newCDPSession(page)).send('HeapProfiler.collectGarbage')
    await run.button('One day on').click()
    await expect(page.getByText('Day 2 of 61')).toBeVisible()
    await expect(page.getByText('Saved on this device.')).toBeVisible()
    await page.reload()
    await expect(page.getByText('Day 2 of 61')).toBeVisible()

    const second = await context.newPage()
    await layBeside(second)
    await second.goto(link)
    await expect(second.getByRole('heading', { name: 'This study is open in another tab' })).toBeVisible()
    await second.close()

    await run.toDebrief()
    await run.keep()
    await expect(run.code).toBeVisible()

    const types = typesOf(await run.rescueFile())
    for (const type of ['begun', 'panel', 'consent', 'shown', 'step', 'resumed', 'completed', 'kept'])
      expect(types).toContain(type)

    const privacy = new PrivacyPage(page)
    await privacy.open()
    await expect(privacy.stored).toContainText(/Records of participants of the study one-tap: 1 session, \d+ lines/)
    await page.getByRole('button', { name: 'Delete all' }).click()
    const question = page.getByRole('dialog', { name: /^Delete/ })
    await expect(question).toContainText('not been delivered in full')
    await question.getByRole('button', { name: 'Delete', exact: true }).click()
    await expect(page.getByText('Nothing is stored now.')).toBeVisible()
  })

  test('is previewed from the study’s file, and a preview says that it is one', async ({ page }) => {
    await page.goto('/run/')
    await isTakenOver(page)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a study file' }).click()
    await (await chooser).setFiles(EXAMPLE)
    await page.getByRole('radio', { name: 'Our minimum' }).check()
    await page.getByRole('button', { name: 'Begin the preview' }).click()
    const run = new RunPage(page)
    await run.consent()
    await expect(run.title('Questions before')).toBeVisible()
    await expect(page.getByText('Preview', { exact: true })).toBeVisible()
    const kept = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
    // The record is begun while the page already shows.
    await expect.poll(kept).toEqual(['consent-replay-run-preview'])
  })
})
