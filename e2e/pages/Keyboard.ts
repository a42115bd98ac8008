import { expect, type Locator, type Page } from '@playwright/test'

/** So many controls lie between two that a person goes to in one sitting, at most. */
const MOST_STOPS = 80

interface Stop {
  readonly name: string | null
  readonly isThere: boolean
  readonly isUncovered: boolean
  readonly isMarked: boolean
}

/** Runs in the page: where the focus is, whether something lies over it, and whether it is marked. */
function readStop(wanted: Element): Stop | null {
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
  const name = focused.getAttribute('aria-label') ?? focused.textContent
  return { name, isThere: focused === wanted, isUncovered, isMarked }
}

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
    // Found once: to look for it by its name at every stop takes longer than to go there.
    const wanted = await control.elementHandle()
    if (!wanted) throw new Error(`gone: ${String(control)}`)
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const here = await wanted.evaluate(readStop)
      // Where the journey begins the focus may have been put by a script; on the way it came by the keyboard.
      if (here && stop > 0) expect(here).toMatchObject({ name: here.name, isUncovered: true, isMarked: true })
      if (here?.isThere) return
      await this.press(key)
    }
    throw new Error(`not reached with ${key}: ${String(control)}`)
  }

  /** What has the focus, moved by arrows, is seen. */
  async expectSeen(control: Locator): Promise<void> {
    expect(await control.evaluate(readStop)).toMatchObject({ isThere: true, isUncovered: true, isMarked: true })
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
}
