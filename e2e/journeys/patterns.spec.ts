import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { isTakenOver } from '../pages/takenOver.ts'

test('a researcher finds the notes of a design, lives one of them, and takes the set along', async ({ page }) => {
  await page.goto('patterns/')
  await isTakenOver(page)
  await page.getByRole('combobox', { name: 'In the design' }).selectOption({ label: 'Commitments of 2023' })
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(page.getByRole('status').first()).toHaveText('2 of 18 notes.')
  await expect(page).toHaveURL(/\/patterns\/#in=commitments-2023$/)
  const [some] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Table, CSV' }).click(),
  ])
  expect((await readFile(await some.path(), 'utf8')).match(/^E\d+,/gm)).toEqual(['E11,', 'E17,'])
  await page.getByRole('button', { name: 'Show all' }).click()

  const twice = page.getByRole('article', { name: 'Only refusing is asked about twice' })
  await expect(twice).toContainText('Debated.')
  await twice
    .getByRole('button', { name: /source/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toContainText('F16')
  await page.keyboard.press('Escape')

  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Table, CSV' }).click(),
  ])
  expect(await readFile(await csv.path(), 'utf8')).toMatch(/^id,title,flows,[^]*\nE18,/)
  const [linked] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Linked data, JSON-LD' }).click(),
  ])
  expect(linked.suggestedFilename()).toBe('consent-replay-pattern-notes.jsonld')
  expect(Object.keys(JSON.parse(await readFile(await linked.path(), 'utf8')) as object)).toEqual(['@context', '@graph'])

  await twice.getByRole('link', { name: /^Live it on the phone/ }).click()
  await expect(page).toHaveURL(/\/play\/#v=1&a=2016-08-26\.readMore\.switchOff/)
  await expect(page.getByRole('button', { name: /don.t share/i })).toBeVisible()
})

test('the check leads from a rule to its text', async ({ page }) => {
  await page.goto('patterns/')
  const rule = page.getByRole('region', { name: 'Withdrawing as easy as giving' })
  await expect(rule).toContainText('Giving: 1 step. Taking back: 5 steps')
  await rule.getByRole('link', { name: 'GDPR 7(3)' }).click()
  await expect(page.getByRole('row', { name: /Article 7\(3\)/ })).toBeInViewport()
})

test('without a script every note, every text of law and every outcome is there to read @everywhere', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('patterns/')
  await expect(page.getByRole('article')).toHaveCount(18)
  await expect(page.getByRole('search')).toBeHidden()
  await expect(page.getByRole('region', { name: 'Symmetry in choice' })).toContainText('Refusing: 4 steps')
  await expect(page.getByText('A check of the interface, not legal advice.')).toBeVisible()
  await context.close()
})
