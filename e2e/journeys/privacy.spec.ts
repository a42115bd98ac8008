import { expect, test } from './journey.ts'

test.describe('what is tried', () => {
  test.use({ proves: true })

  test('all five ways out are refused @engine', async ({ privacy }) => {
    await privacy.open()
    await privacy.proveIt()
    await expect(privacy.page.getByText('5 of 5 attempts refused.')).toBeVisible()
    await expect(privacy.attempts.getByText('Refused it')).toHaveCount(5)
  })
})

test('nothing is stored before it is asked for', async ({ play, privacy }) => {
  await play.open()
  await play.tap('Agree')
  await play.toNextEvent()
  await play.expectDay('25 September 2016')
  await privacy.open()
  await expect(privacy.page.getByText('Nothing is stored now.')).toBeVisible()
})

test.describe('what is kept', () => {
  test.use({ keeps: true })

  test('is listed, opened and deleted @engine', async ({ page, play, privacy }) => {
    await play.open()
    await play.tap('Agree')
    await play.openKept()
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    await expect(page.getByText('Kept on this device as “My story”.')).toBeVisible()

    await play.open()
    await play.expectPairs(0)
    await play.openKept()
    await page.getByRole('button', { name: 'Open “My story”' }).click()
    await play.expectPairs(29)

    await privacy.open()
    await expect(privacy.stored).toContainText('A story that you kept: My story')
    await privacy.stored.getByRole('button', { name: /^Delete / }).click()
    await expect(page.getByText('Nothing is stored now.')).toBeVisible()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  test('is nothing where the browser forbids it, and that is said @everywhere', async ({ page, play }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    await play.open()
    await play.tap('Agree')
    await play.expectPairs(29)
    await play.openKept()
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    await expect(page.getByText('This browser does not allow sites to store anything')).toBeVisible()
  })
})
