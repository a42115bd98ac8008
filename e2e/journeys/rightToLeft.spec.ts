import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, test, type Page } from '@playwright/test'
import { pseudoCatalogue } from '#content/pseudo.ts'
import { sideways } from '../accessibility/faults.ts'
import { isTakenOver } from '../pages/takenOver.ts'

const assets = path.resolve(import.meta.dirname, '../../dist/assets')
/** How the build writes down a module of words. */
const WORDS = /JSON\.parse\((`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")\)/g

function isCatalogue(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.keys(value).some((id) => /^[a-z]\w*\.\w/i.test(id))
}

/** A built script whose words run from right to left. What names the facts behind them holds no words. */
function turned(script: string): string {
  return script.replaceAll(WORDS, (whole, literal: string) => {
    // A literal of our own build, read as the browser reads it.
    const value: unknown = JSON.parse(String(runInNewContext(literal)))
    const isWords = isCatalogue(value) && !Object.values(value).every((one) => Array.isArray(one) && isFactIds(one))
    return isWords ? `(${JSON.stringify(pseudoCatalogue(value, 'rtl'))})` : whole
  })
}

function isFactIds(value: readonly unknown[]): boolean {
  return value.every((one) => typeof one === 'string' && /^[\w-]+$/.test(one))
}

/** The built pages in a language that nobody speaks and that runs from right to left. */
async function turn(page: Page): Promise<void> {
  await page.route('**/assets/*.js', async (route) => {
    const file = path.join(assets, path.basename(new URL(route.request().url()).pathname))
    await route.fulfill({ contentType: 'text/javascript', body: turned(readFileSync(file, 'utf8')) })
  })
  // What was written at build time is in English, so that nothing of it is taken over.
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch()
    const html = (await response.text())
      .replace('dir="ltr"', 'dir="rtl"')
      .replace(/<div id="root">.*<\/div>/s, '<div id="root"></div>')
    await route.fulfill({ response, body: html })
  })
}

/** What is cut off, or stands outside of the window on either side. */
async function outside(page: Page): Promise<readonly string[]> {
  return page.locator('main, header, footer').evaluateAll((parts) =>
    parts.flatMap((part) =>
      [...part.querySelectorAll<HTMLElement>('h1, h2, h3, p, button, a, label')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'))
        .filter((element) => getComputedStyle(element).clipPath === 'none')
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect()
          return width > 1 && (left < -1 || right > innerWidth + 1)
        })
        .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
    ),
  )
}

const MOMENT = '/play/#v=1&a=2016-08-26.agree&u=2016-09-20'
const NOTICE = '/play/#v=1&u=2016-08-26'

async function faultsAt(
  page: Page,
  address: string,
  width: number,
  open?: (page: Page) => Promise<unknown>,
): Promise<string[]> {
  await page.setViewportSize({ width, height: width > 700 ? 900 : 700 })
  await page.goto(address)
  await isTakenOver(page)
  await open?.(page)
  await expect(page.locator('[data-waiting]')).toHaveCount(0)
  await expect(page.locator('main')).toContainText('\u202E')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const found = [...(await sideways(page)), ...(await outside(page))]
  await page.goto('about:blank')
  return found.map((fault) => `${address}, ${width} px: ${fault}`)
}

test('from right to left the main screen fits, and what points along the line is mirrored', async ({ page }) => {
  await turn(page)
  expect(await faultsAt(page, MOMENT, 1440)).toEqual([])
  await page.goto(MOMENT)
  await isTakenOver(page)
  // The phone stands where the line begins, the ledger where it ends.
  const place = async (name: string): Promise<number> =>
    (await page.locator(name).first().boundingBox())?.x ?? Number.NaN
  expect(await place('[data-phone]')).toBeGreaterThan(await place('table'))
  const mirrored = page.locator('svg').filter({ visible: true })
  const turns = await mirrored.evaluateAll((all) => all.map((svg) => getComputedStyle(svg).transform))
  expect(turns.filter((transform) => transform.startsWith('matrix(-1'))).not.toEqual([])
})

test('from right to left every width fits @everywhere', async ({ page }) => {
  test.setTimeout(120_000)
  await turn(page)
  const faults: string[] = []
  for (const address of ['/', NOTICE, MOMENT]) {
    for (const width of [1440, 1024, 390, 320]) faults.push(...(await faultsAt(page, address, width)))
  }
  expect(faults).toEqual([])
})

/** By their place: no name of anything is in a language that a test could know. */
const LESSON: Readonly<Record<string, ((page: Page) => Promise<unknown>) | undefined>> = {
  '/teach/': undefined,
  '/teach/one-tap/3/': (page) => page.locator('main button[aria-expanded="false"]').first().click(),
  '/teach/thirty-days/notes/': undefined,
  '/teach/thirty-days/handout/': undefined,
  '/timeline/': undefined,
}

test('from right to left every page of a lesson fits, and the timeline @everywhere', async ({ page }) => {
  test.setTimeout(240_000)
  await turn(page)
  const faults: string[] = []
  for (const [address, open] of Object.entries(LESSON)) {
    for (const width of [1440, 390, 320]) faults.push(...(await faultsAt(page, address, width, open)))
  }
  expect(faults).toEqual([])
})

test('from right to left the audience’s window fits, part by part @everywhere', async ({ page }) => {
  test.setTimeout(240_000)
  await turn(page)
  const faults: string[] = []
  for (const width of [1440, 1024]) {
    faults.push(
      ...(await faultsAt(page, '/teach/thirty-days/present/', width, async () => {
        const main = page.locator('main[data-step]')
        await main.waitFor()
        // The room of another width stands where it was left.
        while ((await main.getAttribute('data-step')) !== '5') {
          const turnBefore = await main.getAttribute('data-turn')
          await page.keyboard.press('PageDown')
          await expect(main).not.toHaveAttribute('data-turn', turnBefore ?? '')
          await expect(page.locator('[data-waiting]')).toHaveCount(0)
          const found = [...(await sideways(page)), ...(await outside(page))]
          const step = await main.getAttribute('data-step')
          faults.push(...found.map((fault) => `step ${step}, ${width} px: ${fault}`))
        }
      })),
    )
    await page.goto('/teach/thirty-days/present/')
    await page.evaluate(() => localStorage.clear())
  }
  expect(faults).toEqual([])
})

test('from right to left the map and the clock fit @everywhere', async ({ page }) => {
  test.setTimeout(120_000)
  await turn(page)
  const faults: string[] = []
  for (const width of [1440, 1024]) {
    faults.push(
      ...(await faultsAt(page, MOMENT, width, async () => {
        await page.getByRole('tab').nth(1).click()
        await expect(page.locator('[data-map], main svg').filter({ visible: true }).first()).toBeVisible()
      })),
    )
  }
  expect(faults).toEqual([])
})
