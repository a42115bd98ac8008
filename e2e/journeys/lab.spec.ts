import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { isTakenOver } from '../pages/takenOver.ts'
import { expect, test } from './journey.ts'

async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`/lab/${fragment}`)
  await isTakenOver(page)
  await expect(page.locator('table')).toBeAttached()
}

const knob = (page: Page, name: string) => page.getByRole('group', { name, exact: true })

test('a knob is turned: the phone, the measures and the check follow, and it is taken back by keys', async ({
  page,
}) => {
  await open(page)
  const holdBack = page.getByRole('row', { name: /^Hold back, when asked/ })
  await expect(holdBack).toContainText('4 taps')
  await knob(page, 'Asked twice').getByRole('radio', { name: 'nobody' }).check()
  await expect(holdBack).toContainText('3 taps')
  await knob(page, 'Decline button').getByRole('radio', { name: 'there is one' }).check()
  await expect(
    page.getByRole('status').filter({ hasText: 'By the last turn: Taps to hold back: 1, before 3' }),
  ).toBeVisible()
  await expect(holdBack).toContainText('1 tap')
  await expect(page.getByRole('listitem').filter({ hasText: /^Symmetry in choice/ })).toContainText('Refusing: 1 step')
  await page.getByRole('button', { name: 'Decline', exact: true }).click()
  await expect(page.getByText('You declined.')).toBeVisible()
  await knob(page, 'Decline button').getByRole('radio', { name: 'none' }).check()
  await expect(page.getByText(/^The story began anew/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(knob(page, 'Decline button').getByRole('radio', { name: 'there is one' })).toBeChecked()
})

test('the measures follow where the screen that is weighed draws its switches again and again', async ({ page }) => {
  await open(page, '#v=2&b=2021')
  const place = knob(page, 'Place when asked').getByRole('radio', { name: 'on the first screen' })
  await place.click()
  await expect(page.getByRole('status').filter({ hasText: /^By the last turn: Taps to hold back/ })).toBeAttached()
  await knob(page, 'Change of mind').getByRole('radio', { name: 'both ways' }).click()
  await expect(page.getByRole('row', { name: /^Hold back, the day after/ })).toContainText(/\d taps?/)
  await expect(place).toBeChecked()
  await expect(page.getByText(/^(Paths|Different ends)[^:]*held back: /)).toBeVisible()
})

test('the address is the design: somebody else opens the same, lives it, and lays it beside what was built', async ({
  page,
  play,
}) => {
  await open(page)
  await page.getByLabel('Start from').selectOption('Neutral minimum, ours')
  await page.getByRole('textbox', { name: 'Name of this variant' }).fill('Fair')
  await knob(page, 'Wording').getByRole('radio', { name: 'what one loses' }).check()
  await expect(page).toHaveURL(/#v=2&x=Fair&b=neutral-minimum&g=1\.2016\..*wording-loss/)
  const link = page.url()
  await open(page, new URL(link).hash)
  await expect(knob(page, 'Wording').getByText('Differs. The preset has: neutral')).toBeVisible()
  await page.getByRole('combobox', { name: 'Beside' }).selectOption('2016 as built')
  await page.getByRole('link', { name: /^Compare with “2016 as built”/ }).click()
  await expect(page.getByRole('heading', { name: 'A Fair' })).toBeVisible()
  await expect(page.getByRole('region', { name: /^A / }).getByText('A lab design, not history').first()).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: 'Open in the replay' }).click()
  await expect(page).toHaveURL(/\/play\/#v=2&x=Fair&g=1\.2016\./)
  await play.expectDay('26 August 2016')
})

test('a design is saved and opened as a file; a faulty one is named, and nothing is lost', async ({ page }) => {
  await open(page, '#v=2&b=commitments-2023')
  await page.getByRole('button', { name: 'Take it along' }).click()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ])
  const text = await readFile(await saved.path(), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ format: 'consent-replay/scenario@2', design: { question: '2021' } })
  const choose = page.locator('input[type=file]')
  const broken = text.replace('"decline": true', '"decline": "maybe"')
  await choose.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(broken) })
  await expect(page.getByRole('dialog').getByRole('listitem')).toContainText('$.design.decline')
  await page.keyboard.press('Escape')
  await choose.setInputFiles({ name: 'good.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(page.getByText(/^Opened good\.json as a variant of its own\./)).toBeVisible()
  await expect(page.getByLabel('Start from')).toHaveValue('2021')
})

test('at 320 px one of the three at a time, and nothing is pushed sideways @everywhere', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page)
  await knob(page, 'Decline button').getByRole('radio', { name: 'there is one' }).check()
  await page.getByRole('radio', { name: 'Phone', exact: true }).check()
  await expect(page.getByText('Simulation', { exact: true }).filter({ visible: true })).toBeVisible()
  await expect(knob(page, 'Decline button')).toBeHidden()
  await page.getByRole('radio', { name: 'Measures', exact: true }).check()
  await expect(page.getByRole('table')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('the first screen of a fair design shows whole above its buttons, also where the phone is lowest @everywhere', async ({
  page,
}) => {
  for (const preset of ['neutral-minimum', 'ongoing-control', 'commitments-2023']) {
    await page.setViewportSize({ width: 1440, height: 900 })
    await open(page, `#v=2&b=${preset}`)
    await page.getByRole('link', { name: 'Open in the replay' }).click()
    for (const height of [900, 720]) {
      await page.setViewportSize({ width: 1280, height })
      const screen = page.locator('[data-phone] [data-screen]')
      await expect(screen.getByRole('heading', { name: 'A question for you' })).toBeVisible()
      const hidden = (notice: Element): number => notice.scrollHeight - notice.clientHeight
      await expect.poll(() => screen.locator('[class*=notice]').last().evaluate(hidden), preset).toBeLessThanOrEqual(0)
    }
  }
})
