import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { isTakenOver } from './takenOver.ts'

/** The chart, in the words of who uses it. */
export class ChartPage {
  readonly page: Page
  readonly main: Locator
  readonly way: Locator

  constructor(page: Page) {
    this.page = page
    this.main = page.getByRole('main')
    this.way = this.main.getByRole('list').filter({ has: page.getByText('The notice appeared.') })
  }

  /** At the beginning, or at the moment that a link holds. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(fragment === '' ? '/chart/' : `/chart/#v=1&${fragment}`)
    await isTakenOver(this.page)
    await expect(this.day).toBeVisible()
  }

  get day(): Locator {
    return this.page.getByRole('heading', { level: 1, name: /where you stand/ })
  }

  /** One lane: its name says where one stands in it. */
  lane(name: string | RegExp): Locator {
    return this.main.getByRole('group', { name })
  }

  /** What stands in the boxes of a state: its word, and the events that led there. */
  state(id: string): Locator {
    return this.main.locator(`[data-state="${id}"]`)
  }

  get sentence(): Locator {
    return this.main.getByRole('status').first()
  }

  /** The states that are hatched: no way leads there any more. */
  get hatched(): Locator {
    return this.main.locator('[data-state]').filter({ has: this.page.locator('[fill^="url("]') })
  }

  async view(name: 'Picture' | 'List' | 'Table'): Promise<void> {
    await this.page.getByRole('radio', { name }).check()
  }

  /** Saves in one of the formats. */
  async save(format: string): Promise<{ name: string; bytes: Buffer }> {
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: format, exact: true }).click()
    const file = await download
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
  }

  async expectDay(day: string): Promise<void> {
    await expect(this.day).toHaveText(`${day}: where you stand, and where you can still get`)
  }
}
