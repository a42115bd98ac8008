import { LESSON_IDS, loadLesson } from '#content/lessons/shipped.ts'
import { partsOf } from '#domain/lesson/room.ts'
import { expect, test } from './journey.ts'

test.describe.configure({ timeout: 120_000 })

// A room cannot scroll: whatever a shipped lesson shows is seen at once, on an old projector as on a new one.
for (const [width, height] of [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    for (const id of LESSON_IDS) {
      test(`every part of ${id} fits the window @everywhere`, async ({ page }) => {
        const { steps } = await loadLesson(id, 'en')
        await page.goto(`/teach/${id}/present/`)
        const room = page.locator('main[data-step]')
        for (const [index, step] of steps.entries()) {
          for (const part of partsOf(step)) {
            await expect(room).toHaveAttribute('data-step', String(index))
            await expect(room).toHaveAttribute('data-part', part)
            await expect(room.locator('[data-waiting]')).toHaveCount(0)
            await expect.soft(room.getByText('More below'), `step ${index + 1}, ${part}`).toBeHidden()
            const isTall = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight)
            expect.soft(isTall, `step ${index + 1}, ${part}: the window is scrolled`).toBe(false)
            await page.keyboard.press('PageDown')
          }
        }
      })
    }
  })
}
