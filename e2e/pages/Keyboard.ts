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

  /** Goes on (or back, with `Shift+Tab`) until the control has the focus, and sees every stop on the way. */
  async goTo(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(control).toBeVisible()
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (stop > 0) await this.expectSeen()
      if (await control.evaluate((element) => element === document.activeElement)) return
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

  /** What has the focus lies in the window, under nothing else, and is marked: itself, or what encloses it. */
  async expectSeen(): Promise<void> {
    const stop = await this.page.evaluate(() => {
      const focused = document.activeElement
      // Between the last control and the first stands the browser's own bar.
      if (!(focused instanceof HTMLElement) || focused === document.body) return null
      const { top, bottom, left, right } = focused.getBoundingClientRect()
      const own = focused.closest('label') ?? focused.parentElement ?? focused
      const isUncovered = [0.1, 0.5, 0.9].some((part) => {
        const at = document.elementFromPoint(left + (right - left) * part, top + (bottom - top) * part)
        return at !== null && own.contains(at)
      })
      const isMarked = [focused, own].some((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      })
      return { name: focused.getAttribute('aria-label') ?? focused.textContent, isUncovered, isMarked }
    })
    if (stop) expect(stop).toEqual({ name: stop.name, isUncovered: true, isMarked: true })
  }
}
