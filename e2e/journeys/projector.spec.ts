import type { Page } from '@playwright/test'
import { LESSON_IDS, loadLesson } from '#content/lessons/shipped.ts'
import { partsOf } from '#domain/lesson/room.ts'
import { expect, test } from './journey.ts'

/** All that does not fit is told at once. */
const softly = expect.configure({ soft: true })

/** What is larger than its place. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const places = [document.documentElement, ...document.querySelectorAll('[data-scrolls]')]
    return places
      .filter((place) => place.scrollHeight > place.clientHeight + 1 || place.scrollWidth > place.clientWidth + 1)
      .map((place) => `${place.className}: ${place.scrollHeight} in ${place.clientHeight} px`)
  })
}

test.use({ keeps: true })
test.describe.configure({ timeout: 120_000 })

// A room cannot scroll: whatever a shipped lesson shows is seen at once, on an old projector as on a new one.
for (const [width, height, language] of [
  [1024, 768, 'en'],
  [1024, 768, 'de'],
  [1280, 720, 'en'],
  [1280, 720, 'de'],
  [1920, 1080, 'en'],
] as const) {
  test.describe(`${width} × ${height}, ${language}`, () => {
    test.use({ viewport: { width, height } })

    for (const id of LESSON_IDS) {
      test(`every part of ${id} fits the window @everywhere`, async ({ page }) => {
        const { steps } = await loadLesson(id, language)
        await page.goto(`${language === 'en' ? '' : '/de'}/teach/${id}/present/`)
        const room = page.locator('main[data-step]')
        for (const [index, step] of steps.entries()) {
          for (const part of partsOf(step)) {
            await expect(room).toHaveAttribute('data-step', String(index))
            await expect(room).toHaveAttribute('data-part', part)
            await expect(room.locator('[data-waiting]')).toHaveCount(0)
            await softly.poll(() => overflow(page), { message: `step ${index + 1}, ${part}` }).toEqual([])
            await softly(room.locator('footer p').filter({ hasText: '·' }), `step ${index + 1}, ${part}`).toBeHidden()
            await page.keyboard.press('PageDown')
          }
        }
      })
    }
  })
}
