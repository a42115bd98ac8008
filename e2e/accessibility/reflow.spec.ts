import { expect, test, type Page } from '@playwright/test'
import { ENLARGED, NARROW, sideways } from './faults.ts'
import { enter, MOMENTS, OPENED, PAGES, PICTURES, STUDIES, show, type State } from './states.ts'

// Many states each: on a busy machine they take their time.
test.setTimeout(240_000)

/** What asks for the width draws again once the browser has told it: in the next frame. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )
}

/** Each state is entered once, in the first size, and looked at in all. */
async function sidewaysIn(page: Page, states: readonly State[], sizes: readonly (typeof NARROW)[]): Promise<string[]> {
  const found: string[] = []
  for (const state of states) {
    if (sizes[0]) await page.setViewportSize(sizes[0])
    await enter(page, state)
    for (const size of sizes) {
      await page.setViewportSize(size)
      await drawn(page)
      found.push(...(await sideways(page)).map((fault) => `${state.name}, ${size.width} px: ${fault}`))
    }
  }
  return found
}

const PARTS = {
  'no page': PAGES,
  'no step of a study': STUDIES,
  'no moment': MOMENTS,
  'neither chart nor map': PICTURES,
  'nothing that opens': OPENED,
}

for (const [name, states] of Object.entries(PARTS)) {
  const isOfPages = states === PAGES
  const where = isOfPages ? 'at 320 px or enlarged twice' : 'at 320 px'
  // Every page at rest is looked at where it is opened anyway: `hosting.spec.ts`.
  test(`${name} scrolls sideways ${where}`, { tag: '@everywhere' }, async ({ page }) => {
    expect(await sidewaysIn(page, states, isOfPages ? [NARROW, ENLARGED] : [NARROW])).toEqual([])
  })
}

test('a page enlarged twice can be used: the answer, the views, the pair', async ({ page }) => {
  expect(await sidewaysIn(page, MOMENTS.slice(0, 4), [ENLARGED])).toEqual([])
  await enter(page, { name: 'notice', address: '/play/', screen: 'notice2016' })
  await expect(page.getByRole('button', { name: 'Agree' })).toBeInViewport({ ratio: 1 })
  await page.getByRole('button', { name: 'Agree' }).click()
  await expect(page.getByRole('heading', { name: /29 of 168/ })).toBeVisible()
  await page.getByRole('button', { name: /^Phone number, ads/ }).click()
  await expect(page.getByRole('dialog')).toBeInViewport()
  await page.keyboard.press('Escape')
  await show(page, 'clock')
  await expect(page.getByRole('slider')).toBeVisible()
  await show(page, 'setup')
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible()
})

test(
  'with more space between letters, words and lines nothing in the phone is cut off',
  { tag: '@everywhere' },
  async ({ page }) => {
    // The frame of the wide screen is the tighter one.
    await page.setViewportSize({ width: 1440, height: 900 })
    for (const state of MOMENTS) {
      await enter(page, state)
      await page.evaluate(() => {
        const spacing = new CSSStyleSheet()
        spacing.replaceSync(
          `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
         p { margin-block-end: 2em !important }
         .visuallyHidden { display: none !important }`,
        )
        document.adoptedStyleSheets = [spacing]
      })
      expect(await cutOff(page), state.name).toEqual([])
      expect(await sideways(page), state.name).toEqual([])
    }
  },
)

/** Controls and words of the phone that cannot be brought into sight whole, even by scrolling. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const screen = document.querySelector('[data-screen]')
    if (!screen) return ['no phone']
    const found: string[] = []
    for (const element of screen.querySelectorAll<HTMLElement>('button, p, li, label, h2, h3')) {
      if (element.closest('[inert], [aria-hidden="true"]') || !element.checkVisibility()) continue
      if (getComputedStyle(element).clipPath !== 'none') continue
      element.scrollIntoView({ block: element.localName === 'button' ? 'nearest' : 'start' })
      const edge = screen.getBoundingClientRect()
      const range = document.createRange()
      range.selectNodeContents(element)
      const text = range.getBoundingClientRect()
      const isWide = text.left < edge.left - 1 || text.right > edge.right + 1
      const isOut = text.top < edge.top - 1 && text.height < edge.height
      if (text.width > 0 && (isWide || isOut)) found.push(`${element.localName} "${element.textContent.slice(0, 40)}"`)
    }
    return found
  })
}
