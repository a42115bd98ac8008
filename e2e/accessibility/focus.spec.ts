import { expect, test, type Page } from '@playwright/test'
import { LESSONS, WINDOWS as ROOMS } from './states/lessons.ts'
import { MOMENTS } from './states/moments.ts'
import { PAGES } from './states/pages.ts'
import { enter, show, type State } from './states/state.ts'
import { STUDIES } from './states/studies.ts'

// Many states each: on a busy machine they take their time.
test.setTimeout(240_000)

const WIDE = { width: 1440, height: 900 }
const NARROW = { width: 390, height: 844 }
const AFTER_AGREE = MOMENTS.find(({ name }) => name === 'after Agree') as State

/** Where the focus is: what it is called, whether a ring shows, and whether anything lies over it. */
function focused(page: Page): Promise<{ name: string; fault: string | null } | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return null
    const name = (element.getAttribute('aria-label') ?? element.textContent).slice(0, 50) || element.localName
    // Where the page itself brings the focus to be read from: no key stops there.
    if (element.tabIndex < 0) return { name, fault: null }
    // A list of choices or a radio button that is not seen shows its focus around its label.
    const ringed = [element, element.parentElement, element.closest('label'), element.nextElementSibling].some(
      (one) => {
        if (!one) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(one)
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      },
    )
    // Keys move it, and its place shows in what is drawn beside it.
    if (getComputedStyle(element).pointerEvents === 'none') {
      const isDrawn = [...(element.nextElementSibling?.querySelectorAll('*') ?? [])].some(
        (part) => /focus/i.test(part.getAttribute('class') ?? '') && part.checkVisibility(),
      )
      return { name, fault: isDrawn ? null : 'no ring' }
    }
    if (!ringed) return { name, fault: 'no ring' }
    const isSeen = getComputedStyle(element).clipPath === 'none'
    const whole = (isSeen ? element : (element.closest('label') ?? element)).getBoundingClientRect()
    // What is taller than the window can only be seen in part.
    const isTall = whole.height > window.innerHeight
    const top = isTall ? Math.max(whole.top, 0) : whole.top
    const height = isTall ? Math.min(whole.bottom, window.innerHeight) - top : whole.height
    const points = [0.15, 0.5, 0.85].flatMap((x) => [0.15, 0.5, 0.85].map((y) => [x, y] as const))
    const seen = points.filter(([x, y]) => {
      const onTop = document.elementFromPoint(whole.left + whole.width * x, top + height * y)
      return (
        onTop !== null &&
        (element.contains(onTop) || onTop.contains(element) || element.closest('label')?.contains(onTop))
      )
    })
    // Browsers bring the line in which one writes into sight, not the whole of a field of many lines.
    const least = element instanceof HTMLTextAreaElement ? 3 : 5
    return { name, fault: seen.length < least ? `${seen.length} of 9 points in sight` : null }
  })
}

async function walk(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (!at) break
    if (!at.fault) continue
    // What is laid out only near the view may still move: it counts where it has come to rest.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const still = await focused(page)
    if (still?.fault) faults.push(`${still.name}: ${still.fault}`)
  }
  return faults
}

const WINDOWS = { wide: WIDE, middle: { width: 1024, height: 768 }, narrow: NARROW, low: { width: 844, height: 390 } }

for (const [name, viewport] of Object.entries(WINDOWS)) {
  test(`the focus is always seen, in a ${name} window`, { tag: '@everywhere' }, async ({ page }) => {
    await page.setViewportSize(viewport)
    for (const state of name === 'wide' || name === 'narrow' ? [...PAGES, ...STUDIES] : []) {
      await enter(page, state)
      expect(await walk(page), state.name).toEqual([])
    }
    for (const view of ['flow', 'ledger', 'clock', 'setup'] as const) {
      await enter(page, { ...AFTER_AGREE, open: (opened) => show(opened, view) })
      await page.locator('body').click({ position: { x: 2, y: 2 } })
      expect(await walk(page), view).toEqual([])
    }
  })
}

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await enter(page, { name: 'notice', address: '/play/', screen: 'notice2016' })
  const moving = (): Promise<number> => page.evaluate(() => document.getAnimations().length)
  for (const name of ['More about the key changes', 'Agree']) {
    await page.getByRole('button', { name }).click()
    expect(await moving(), name).toBe(0)
  }
  await page.getByRole('button', { name: 'Cite' }).click()
  expect(await moving(), 'a dialog').toBe(0)
})

// A lesson is taught in a wide window, and gone through in a narrow one.
for (const [viewport, states] of [
  [WIDE, ROOMS],
  [NARROW, LESSONS],
] as const) {
  test(`the focus is always seen in a lesson, ${viewport.width} px`, { tag: '@everywhere' }, async ({ page }) => {
    await page.setViewportSize(viewport)
    for (const state of states) {
      await enter(page, state)
      expect(await walk(page), state.name).toEqual([])
    }
  })
}
