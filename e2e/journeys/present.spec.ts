import type { BrowserContext, Page } from '@playwright/test'
import { thirtyDays } from '#content/en/lessons/thirtyDays.ts'
import { partsOf } from '#domain/lesson/room.ts'
import { shownCode, writeCode } from '#domain/lesson/voteCode.ts'
import { LessonWindows } from '../pages/LessonWindows.ts'
import { expect, test, watch } from './journey.ts'

const { steps } = thirtyDays
const voted = steps.findIndex(({ vote }) => vote !== null)
const lived = steps.findIndex(({ show }) => show.some((one) => one.view === 'phone' && one.taps))
const rooms = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/room/')))

/** What the lesson needs is on the device; then there is no network. */
async function goOffline(page: Page, context: BrowserContext): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await context.setOffline(true)
}

/** A whole lesson, in the way of a class: votes at the first vote, taps where the phone is lived, one reload in each window. */
async function teach(windows: LessonWindows): Promise<string[]> {
  const { notes, audience } = windows
  const seen: string[] = []
  let standing = await windows.agree()
  for (const [index, step] of steps.entries()) {
    for (const [at, part] of partsOf(step).entries()) {
      expect([standing.step, standing.part]).toEqual([String(index), part])
      seen.push(`${index} ${part}`)
      if (at === 0) {
        await expect(notes.getByText(`The audience’s window is open and shows step ${index + 1}.`)).toBeVisible()
      }
      if (index === voted && part === 'covered') await vote(windows)
      if (index === lived && part === 'covered') await live(windows)
      if (index === 3 && at === 0) await windows.reload(audience)
      if (index === 5 && at === 0) await windows.reload(notes)
      const isLast = index === steps.length - 1 && at === partsOf(step).length - 1
      if (!isLast) standing = await windows.next((index + at) % 2 === 0 ? 'button' : 'clicker')
    }
  }
  return seen
}

async function vote({ notes, audience }: LessonWindows): Promise<void> {
  const [first, second] = steps[voted]?.vote?.options ?? []
  if (!first || !second) throw new Error('nothing to vote on')
  await notes.getByLabel(`Hands: ${first.text}`).fill('14')
  await notes.getByRole('button', { name: `One more: ${second.text}` }).click()
  const code = shownCode(writeCode(thirtyDays, steps[voted]?.id ?? '', second.id, 7))
  const field = notes.getByLabel('A code that somebody reads out')
  await field.fill(code.toLowerCase())
  await field.press('Enter')
  await expect(notes.getByText(`${code} counts: “${second.text}”, step ${voted + 1}.`)).toBeVisible()
  await field.fill(code)
  await field.press('Enter')
  await expect(notes.getByText(`${code} has been counted already.`)).toBeVisible()
  await expect(audience.getByRole('listitem').filter({ hasText: first.text })).toContainText('14 of 16')
  await expect(audience.getByRole('listitem').filter({ hasText: second.text })).toContainText('2 of 16')
}

/** The teacher's hand on the phone in front of the room; then the dark, and light again. */
async function live(windows: LessonWindows): Promise<void> {
  const { audience } = windows
  await audience.locator('[data-phone]').getByRole('button', { name: 'Agree', exact: true }).click()
  await expect(audience.getByRole('heading', { name: 'Chats' })).toBeVisible()
  await windows.agree()
  await audience.locator('h1').click()
  await audience.keyboard.press('b')
  expect((await windows.agree()).isDark).toBe(true)
  await expect(audience.locator('main')).toHaveText(thirtyDays.title)
  // A clicker makes light first: nobody loses the place in the dark.
  expect(await windows.next('clicker')).toMatchObject({ isDark: false, step: String(lived), part: 'covered' })
  await expect(audience.getByRole('heading', { name: 'Chats' })).toBeVisible()
}

test.use({ keeps: true, serviceWorkers: 'allow' })
// Two windows on a machine that may be busy with others.
test.describe.configure({ timeout: 90_000 })

for (const [width, height, tag] of [
  [1024, 768, ''],
  [1920, 1080, ' @everywhere'],
] as const) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    test(`a lesson of 25 minutes, with two windows, no network and a reload in each${tag}`, async ({
      page,
      context,
      baseURL,
    }) => {
      const windows = await LessonWindows.open(page, 'thirty-days')
      const { audience } = windows
      const faults = watch(audience, new URL(baseURL ?? '').origin)
      await goOffline(page, context)
      const all = steps.flatMap((step, index) => partsOf(step).map((part) => `${index} ${part}`))
      expect(await teach(windows)).toEqual(all)
      // What was lived and counted is there on the way back, after both reloads.
      await page.getByText('All steps').click()
      await page.getByRole('button', { name: `Go to step ${voted + 1}: ` }).click()
      await windows.agree()
      await expect(audience.getByRole('listitem').first()).toContainText('14 of 16')
      expect(await rooms(page)).toEqual([expect.stringMatching(/^consent-replay\/room\/thirty-days@/)])

      await page.getByRole('button', { name: 'End the lesson' }).click()
      await page.getByRole('button', { name: 'End it and delete' }).click()
      await expect(page.getByText('The lesson is over. Nothing of it is kept on this device.')).toBeVisible()
      expect(await windows.agree()).toMatchObject({ step: '0', part: 'covered' })
      // Back to the vote; and a lesson that is over stands at its first step.
      expect(await windows.neverDisagreed()).toEqual([...all, `${voted} covered`, '0 covered'])
      expect(await rooms(audience)).toEqual([])
      await audience.close()
      await expect(page.getByText('The audience’s window is not open.')).toBeVisible()
      expect(faults).toEqual([])
    })
  })
}

test('one window is enough: its notes have the same controls @everywhere', async ({ page }) => {
  await page.goto('/teach/thirty-days/present/')
  await page.locator('main[data-step]').waitFor()
  // On to a step that uncovers something.
  while ((await page.locator('main').getAttribute('data-step')) !== String(voted)) await page.keyboard.press('PageDown')
  await page.keyboard.press('n')
  const drawer = page.getByRole('complementary', { name: 'Notes in this window' })
  await drawer.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(page.locator('main')).toHaveAttribute('data-part', 'uncovered')
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('main')).toHaveAttribute('data-part', 'covered')
  await page.keyboard.press('?')
  await page.getByLabel('Letters and signs do something, too').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('b')
  await expect(page.locator('main')).not.toHaveAttribute('data-blank')
})

test('where nothing may be kept, a reload asks the other window, and that is said @everywhere', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  const windows = await LessonWindows.open(page, 'one-tap')
  await windows.next('clicker')
  await windows.next('button')
  await expect(page.getByText('Nothing can be kept on this device.')).toBeVisible()
  await page.reload()
  await expect(page.locator('main')).not.toHaveAttribute('data-turn', '0')
  await windows.agree()
})
