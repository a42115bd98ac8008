import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { slotCode } from '#domain/study/assign.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { freeze } from '#domain/study/freeze.ts'
import { blockPlanOf, studyLink } from '#domain/study/links.ts'
import { parseStudyText } from '#domain/study/parseText.ts'
import { runFile } from '#features/study/runFile.ts'
import { isTakenOver } from '../pages/takenOver.ts'
import { expect, test } from './journey.ts'

registerDesigns(allDesignTools)

const EXAMPLE = path.resolve('examples/study-one-tap.json')

/** Lays the file of the example study beside the app, as a researcher would, and gives a participant's link. */
async function layBeside(page: Page): Promise<string> {
  const parsed = parseStudyText(readFileSync(EXAMPLE, 'utf8'))
  const frozen = parsed.ok ? freeze(parsed.study) : parsed
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.faults))
  const built = readFileSync(path.resolve('dist/run/index.html'), 'utf8')
  const file = runFile(built, frozen.frozen, { title: 'Study', needsScript: 'This study needs scripts.' })
  if (!file.ok) throw new Error(file.missing)
  await page.route(`**/${file.name}`, (route) => route.fulfill({ contentType: 'text/html', body: file.html }))
  const { study } = frozen.frozen
  const plan = blockPlanOf(study)
  return studyLink(`/${file.name}`, study, plan ? slotCode(plan, 0) : '')
}

async function consent(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /^I am at least/ }).check()
  await page.getByRole('checkbox', { name: /^I have read/ }).check()
  await page.getByRole('button', { name: 'Take part', exact: true }).click()
}

test.describe('a participant', () => {
  test.use({ keeps: true })

  test('takes part from a link to the code, over a reload and beside a second tab', async ({
    page,
    context,
    browserName,
  }) => {
    const link = await layBeside(page)
    await page.goto(link)
    await expect(page.getByRole('heading', { level: 1, name: 'One tap each way' })).toBeVisible()
    expect(new URL(page.url()).hash).toBe('')
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await consent(page)
    await expect(page.locator('main')).toBeFocused()
    await page.getByRole('radio', { name: 'Every day' }).check()
    await page.getByRole('button', { name: 'Continue' }).click()

    await expect(page.getByText('Simulation', { exact: true })).toBeVisible()
    await page
      .getByRole('button', { name: /^(Agree|Accept|Share)/ })
      .first()
      .click()
    // What only the garbage collector knows of may not be what the record lies in.
    if (browserName === 'chromium') await (await context.newCDPSession(page)).send('HeapProfiler.collectGarbage')
    await page.getByRole('button', { name: 'One day on' }).click()
    await expect(page.getByText('Day 2 of 61')).toBeVisible()
    await expect(page.getByText('Saved on this device.')).toBeVisible()
    await page.reload()
    await expect(page.getByText('Day 2 of 61')).toBeVisible()

    const second = await context.newPage()
    await layBeside(second)
    await second.goto(link)
    await expect(second.getByRole('heading', { name: 'This study is open in another tab' })).toBeVisible()
    await second.close()

    const next = page.getByRole('button', { name: 'On to what happens next' })
    while (await next.isEnabled()) await next.click()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('checkbox', { name: 'None of these' }).check()
    await page.getByRole('radio', { name: 'Yes', exact: true }).check()
    await page.getByRole('radio', { name: '7, Entirely' }).check()
    await page.getByRole('radio', { name: 'Blue' }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Keep my data' }).click()
    await expect(page.getByText('ONE-TAP-DONE')).toBeVisible()

    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save my data as a file' }).click()
    const lines = readFileSync(await (await download).path(), 'utf8')
      .trim()
      .split('\n')
    const types = lines.map((line) => (JSON.parse(line) as { event: { type: string } }).event.type)
    for (const type of ['begun', 'consent', 'shown', 'step', 'resumed', 'completed', 'kept'])
      expect(types).toContain(type)
  })

  test('is previewed from the study’s file, and a preview says that it is one', async ({ page }) => {
    await page.goto('/run/')
    await isTakenOver(page)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a study file' }).click()
    await (await chooser).setFiles(EXAMPLE)
    await page.getByRole('radio', { name: 'Our minimum' }).check()
    await page.getByRole('button', { name: 'Begin the preview' }).click()
    await consent(page)
    await expect(page.getByText('Preview', { exact: true })).toBeVisible()
    const kept = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
    await expect.poll(kept).toEqual(['consent-replay-run-preview'])
  })
})
