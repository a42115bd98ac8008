import { expect, type Locator, type Page } from '@playwright/test'
import { isTakenOver } from './takenOver.ts'

/** Two replays side by side, in the words of who uses them. */
export class ComparePage {
  readonly page: Page
  readonly differences: Locator
  readonly clock: Locator

  constructor(page: Page) {
    this.page = page
    this.differences = page.getByRole('region', { name: 'What differs' })
    this.clock = page.getByRole('region', { name: 'One clock for both' })
  }

  async open(fragment = ''): Promise<void> {
    await this.page.goto(fragment === '' ? '/compare/' : `/compare/#v=1&${fragment}`)
    await isTakenOver(this.page)
    await expect(this.page.getByRole('heading', { level: 1, name: 'Compare' })).toBeVisible()
    await this.page.waitForLoadState('networkidle')
  }

  side(letter: 'A' | 'B'): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${letter} `) })
  }

  async expectDay(day: string): Promise<void> {
    await expect(this.clock.locator('time')).toHaveText(day)
  }

  /** The difference that weighs most, as both sides say it. */
  async expectFirst(...says: readonly string[]): Promise<void> {
    const first = this.differences.getByRole('listitem').first()
    for (const words of says) await expect(first).toContainText(words)
  }

  async pick(pair: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Ready pairs' }).getByRole('link', { name: pair }).click()
  }
}
