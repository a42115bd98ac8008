import { expect, type Locator, type Page } from '@playwright/test'

/** So many controls lie between two that a person goes to in one sitting, at most. */
const MOST_STOPS = 80

/** A person who has no pointer: goes from control to control and always sees where they are. */
export class Keyboard {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
  }

  /** Goes on (or back, with `Shift+Tab`) until the control has the focus. */
  async goTo(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(control).toBeVisible()
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return this.expectSeen()
      await this.page.keyboard.press(key)
    }
    throw new Error(`not reached with ${key}: ${String(control)}`)
  }

  async use(control: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.goTo(control)
    await this.press(key)
    await this.expectKept()
  }

  /** The focus never falls back to the page itself. */
  async expectKept(): Promise<void> {
    await expect.poll(() => this.page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  }

  /** What has the focus lies in the window and is marked, itself or by what encloses it. */
  async expectSeen(): Promise<void> {
    const seen = await this.page.evaluate(() => {
      const focused = document.activeElement
      if (!(focused instanceof HTMLElement)) return { isInView: false, isMarked: false }
      const { top, bottom, left, right } = focused.getBoundingClientRect()
      const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
      const marks = (element: Element | null): boolean => {
        if (!element) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      }
      return { isInView, isMarked: marks(focused) || marks(focused.parentElement) }
    })
    expect(seen).toEqual({ isInView: true, isMarked: true })
  }
}
