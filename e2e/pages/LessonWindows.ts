import { expect, type Page } from '@playwright/test'
import { StepLog } from './StepLog.ts'

/** How long one window may stand at another step than the other, in ms: less than anybody takes to look from one to the other. */
const LONGEST_LAG = 1000

interface Standing {
  readonly step: string | null
  readonly part: string | null
  readonly turn: string | null
  /** What is read out when it changes. */
  readonly said: string | null
  readonly isDark: boolean
}

/** The two windows of a lesson in one browser: the presenter's, and the audience's that it opened. */
export class LessonWindows {
  readonly notes: Page
  readonly audience: Page
  readonly #log: StepLog

  private constructor(notes: Page, audience: Page, log: StepLog) {
    this.notes = notes
    this.audience = audience
    this.#log = log
  }

  static async open(notes: Page, lesson: string): Promise<LessonWindows> {
    const log = await StepLog.begin(notes.context())
    await notes.goto(`/teach/${lesson}/notes/`)
    await isThere(notes)
    const opened = notes.waitForEvent('popup')
    await notes.getByRole('button', { name: 'Open the audience’s window' }).click()
    const audience = await opened
    await audience.setViewportSize(notes.viewportSize() ?? { width: 1024, height: 768 })
    await isThere(audience)
    await log.watch(audience)
    return new LessonWindows(notes, audience, log)
  }

  /** Both stand where they should, and each by its own page: where they are is read from what they draw. */
  async agree(): Promise<Standing> {
    const [ofAudience, standing] = await this.#settled()
    expect({ ...ofAudience, isDark: false }).toEqual({ ...standing, isDark: false })
    return { ...standing, isDark: ofAudience.isDark }
  }

  /** Once neither has heard of more than the other; a window that never hears of it fails the test. */
  async #settled(): Promise<readonly [Standing, Standing]> {
    const both = async (): Promise<readonly [Standing, Standing]> =>
      Promise.all([standingOf(this.audience), standingOf(this.notes)])
    let now = await both()
    await expect
      .poll(
        async () => {
          now = await both()
          return now[0].turn === now[1].turn
        },
        { intervals: [20, 50, 100] },
      )
      .toBe(true)
    return now
  }

  /** From the first drawing on both drew the same steps in the same order, and neither was long behind the other. */
  async neverDisagreed(): Promise<readonly string[]> {
    const { notes, audience } = this
    await expect.poll(() => this.#log.of(audience)).toEqual(this.#log.of(notes))
    const lag = this.#log.longestLag(notes, audience)
    process.stdout.write(`the windows of the lesson were never more than ${lag} ms apart\n`)
    expect(lag).toBeLessThan(LONGEST_LAG)
    return this.#log.of(audience)
  }

  async next(by: 'button' | 'clicker'): Promise<Standing> {
    if (by === 'button') await this.notes.getByRole('button', { name: 'Next', exact: true }).click()
    else await this.audience.keyboard.press('PageDown')
    return this.agree()
  }

  /** Without a network: what the page needs is on the device. */
  async reload(page: Page): Promise<void> {
    const before = await standingOf(page)
    await page.reload()
    await isThere(page)
    expect(await standingOf(page)).toEqual(before)
    await this.agree()
  }
}

async function isThere(page: Page): Promise<void> {
  await page.locator('main[data-step]').waitFor()
}

async function standingOf(page: Page): Promise<Standing> {
  return page.locator('main').evaluate(({ dataset }) => ({
    step: dataset['step'] ?? null,
    part: dataset['part'] ?? null,
    turn: dataset['turn'] ?? null,
    said: document.querySelector('[data-status]')?.textContent ?? null,
    isDark: dataset['blank'] !== undefined,
  }))
}
