import { expect, test, type FrameLocator, type Page } from '@playwright/test'
import { oneTap } from '#content/en/lessons/oneTap.ts'
import { axeFaults } from '../accessibility/faults.ts'
import { courseSystem, type CourseSystem } from '../pages/courseSystem.ts'

interface Kept {
  readonly cmi: {
    readonly suspend_data?: string
    readonly core: Readonly<Record<string, unknown>> & { readonly score: Readonly<Record<string, unknown>> }
  }
}

const inSco = (page: Page): FrameLocator => page.frameLocator('#sco')
const inLesson = (page: Page): FrameLocator => inSco(page).frameLocator('#lesson')
const heading = (page: Page, name: string) => inLesson(page).getByRole('heading', { level: 1, name })
const next = (page: Page): Promise<void> => inLesson(page).locator('a[data-next]').click()
const valueOf = (page: Page, element: string): Promise<string> =>
  page.evaluate(
    (name) => (window as unknown as { API: { LMSGetValue(name: string): string } }).API.LMSGetValue(name),
    element,
  )
const stored = async (page: Page, name: string): Promise<unknown> =>
  JSON.parse((await page.evaluate((key) => sessionStorage.getItem(key), name)) ?? 'null')
/** To another page of the course: what is on the first one is closed. */
async function leave(page: Page, course: CourseSystem): Promise<void> {
  await page.goto(course.url.replace('course.html', 'elsewhere.html'))
}

async function answer(page: Page, wrong: number): Promise<void> {
  for (const [index, { ask, options }] of oneTap.test.entries()) {
    const chosen = options.find((one) => one.right !== index < wrong)
    const group = inLesson(page).getByRole('group').filter({ hasText: ask.text })
    await group.getByRole('radio', { name: chosen?.text ?? '', exact: true }).check()
  }
  await inLesson(page).getByRole('button', { name: 'I am done' }).click()
}

test.describe('a lesson in a course system', { tag: '@collectors' }, () => {
  // Each builds its package in the same place.
  test.describe.configure({ mode: 'default', timeout: 60_000 })
  const systems: CourseSystem[] = []
  async function lay(lesson: string, ...options: string[]): Promise<CourseSystem> {
    const system = await courseSystem(lesson, ...options)
    systems.push(system)
    return system
  }
  test.afterAll(async () => {
    for (const system of systems) await system.close()
  })

  test('is begun, left, taken up again, and done with a score', async ({ page }) => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('response', (response) => response.status() >= 400 && faults.push(response.url()))
    const course = await lay('one-tap')
    for (const file of course.files.filter((one) => one !== 'imsmanifest.xml'))
      expect(course.manifest).toContain(`href="${file}"`)

    await page.goto(course.url)
    await expect(inLesson(page).locator('h1')).toBeVisible()
    await expect.poll(() => valueOf(page, 'cmi.core.lesson_status')).toBe('incomplete')
    expect(await valueOf(page, 'cmi.core.lesson_location')).toBe('before')
    await expect(inLesson(page).getByRole('link', { name: 'About' })).toHaveCount(0)
    await answer(page, oneTap.test.length)
    await next(page)
    await inLesson(page).getByRole('radio', { name: 'Not now' }).check()
    await next(page)
    await expect(heading(page, 'Live it')).toBeVisible()
    expect(await axeFaults(page, 'page')).toEqual([])

    // The last tap is told as the page is closed, not a second later.
    const question = oneTap.steps[1]?.question
    const option = question?.options[0]?.text ?? ''
    await inLesson(page).getByRole('radio', { name: option, exact: true }).check()
    await leave(page, course)
    const half = (await stored(page, 'kept')) as Kept
    expect(half.cmi.core).toMatchObject({ lesson_status: 'incomplete', lesson_location: '2', exit: 'suspend' })
    expect(half.cmi.core.score['raw']).toBe('')
    expect(half.cmi.suspend_data?.length).toBeLessThanOrEqual(4096)

    await page.goto(course.url)
    await expect(heading(page, 'Live it')).toBeVisible()
    await expect(inLesson(page).getByRole('radio', { name: option, exact: true })).toBeChecked()
    // A link out of the lesson is drawn in the frame, and leads back.
    await next(page)
    await inLesson(page).getByRole('button', { name: 'Reveal' }).click()
    await inLesson(page).locator('[data-evidence] button').first().click()
    await inLesson(page).locator('a[href*="/facts/"]').first().click()
    await expect(inLesson(page).locator('h1')).toBeVisible()
    await inLesson(page).getByRole('link', { name: 'Back to the lesson' }).click()
    // What was open over the step still is.
    await inLesson(page).locator('dialog[open]').press('Escape')
    for (let step = 3; step <= oneTap.steps.length; step += 1) await next(page)
    await expect.poll(() => valueOf(page, 'cmi.core.lesson_status')).toBe('completed')
    await answer(page, 1)
    const right = oneTap.test.length - 1
    const score = String(Math.round((100 * right) / oneTap.test.length))
    await expect.poll(() => valueOf(page, 'cmi.core.score.raw')).toBe(score)
    await inLesson(page).getByRole('textbox').first().fill('What I write is mine.')
    await leave(page, course)
    const whole = (await stored(page, 'kept')) as Kept
    expect(whole.cmi.core).toMatchObject({ lesson_status: 'completed', lesson_location: 'after', exit: '' })
    expect(whole.cmi.core.score).toMatchObject({ raw: score, min: '0', max: '100' })
    expect(whole.cmi.core['total_time']).toMatch(/^\d{2,4}:\d{2}:\d{2}(?:\.\d+)?$/)
    expect(JSON.stringify(whole)).not.toContain('What I write')
    expect(whole.cmi.suspend_data?.length).toBeLessThanOrEqual(4096)
    const calls = (await stored(page, 'calls')) as string[]
    expect(calls.filter((call) => call === 'LMSFinish')).toHaveLength(2)
    expect(faults).toEqual([])
  })

  test('says when nothing was taken, in German, and tells it when it is', async ({ page }) => {
    const course = await lay('one-tap', '--language', 'de', '--mastery', '80')
    expect(course.manifest).toContain('<adlcp:masteryscore>80</adlcp:masteryscore>')
    await page.goto(`${course.url}#refuses`)
    await expect(inSco(page).getByRole('alert')).toContainText('Die Lernplattform hat nicht angenommen')
    await expect(inSco(page).getByRole('alert')).toContainText('LMSCommit')
    await expect(inLesson(page).locator('h1')).toBeVisible()
    expect(await axeFaults(page, 'page')).toEqual([])
    expect(await stored(page, 'kept')).toBeNull()
    await page.evaluate(() => (window as unknown as { takeAgain(): void }).takeAgain())
    await inSco(page).getByRole('button', { name: 'Noch einmal versuchen' }).click()
    await expect(inSco(page).getByRole('alert')).toBeHidden()
    expect(await stored(page, 'kept')).not.toBeNull()
  })

  test('goes on without a course system, and says that nothing is reported', async ({ page }) => {
    const course = await lay('one-tap')
    await page.goto(course.alone)
    await expect(page.getByText('No course system answers here.')).toBeVisible()
    await expect(page.frameLocator('#lesson').locator('h1')).toBeVisible()
    await page.frameLocator('#lesson').locator('a[data-next]').click()
    await expect(page.frameLocator('#lesson').getByRole('heading', { name: 'What do you tap?' })).toBeVisible()
  })
})
