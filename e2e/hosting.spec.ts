import { expect, test, type Page } from '@playwright/test'
import { ROUTES } from '#app/routes.ts'
import { ENLARGED, NARROW, sideways } from './accessibility/faults.ts'
import { isTakenOver } from './pages/takenOver.ts'
import { startServer, type Served } from '../scripts/serve.ts'

const WIDE = { width: 1280, height: 720 }

/** Where the links of a page lead, without the place on it. */
async function linksOn(page: Page): Promise<readonly string[]> {
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  return links.map((link) => link.split('#')[0] ?? link)
}

for (const base of ['/', '/some/where/']) {
  test.describe(`served from ${base}`, () => {
    let served: Served
    test.beforeAll(async () => {
      served = await startServer({ base })
    })
    test.afterAll(() => served.close())

    // From the root every journey is watched for the same; a sub-path is seen nowhere else.
    const tag = base === '/' ? ['@everywhere'] : []

    test(
      'every page comes alive, breaks no rule of its policy, links to pages and fits @engine',
      { tag },
      async ({ page }) => {
        // Some twenty pages: on a busy machine they take their time.
        test.setTimeout(90_000)
        const faults: string[] = []
        const targets = new Set<string>()
        page.on('console', (message) => {
          if (message.type() === 'error') faults.push(message.text())
        })
        page.on('pageerror', (error) => faults.push(String(error)))
        page.on('request', (asked) => {
          const isOwn = asked.url().startsWith(served.url) || /^(data|blob):/.test(asked.url())
          if (!isOwn) faults.push(`asked for ${asked.url()}`)
        })
        page.on('response', (response) => {
          if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
        })
        for (const path of [
          ...ROUTES.map((route) => route.path),
          '/facts/F09/',
          '/sources/WA-2016/',
          '/de/',
          '/de/play/',
        ]) {
          const address = served.url + path.slice(1)
          await page.goto(address, { waitUntil: 'load' })
          await expect(page.locator('h1').first()).toBeVisible()
          // As it was written, and once the scripts have taken it over.
          for (const link of await linksOn(page)) targets.add(link)
          // Only a page that was taken over can say that it reads otherwise than it was written.
          await isTakenOver(page)
          for (const link of await linksOn(page)) targets.add(link)
          expect(new URL(page.url()).pathname).toBe(new URL(address).pathname)
          for (const size of [ENLARGED, NARROW]) {
            await page.setViewportSize(size)
            faults.push(...(await sideways(page)).map((fault) => `${path}, ${size.width} px: ${fault}`))
          }
          await page.setViewportSize(WIDE)
        }
        expect(faults).toEqual([])
        const own = [...targets].filter((target) => new URL(target).origin === new URL(served.url).origin)
        expect(own.length).toBeGreaterThan(ROUTES.length)
        const isThere = async (target: string): Promise<boolean> =>
          target.startsWith(served.url) && (await fetch(target, { method: 'HEAD' })).status === 200
        const found = await Promise.all(own.map(async (target) => [target, await isThere(target)] as const))
        expect(found.filter(([, there]) => !there).map(([target]) => target)).toEqual([])
      },
    )

    test('a page that is not there says so at any depth, and leads home', { tag }, async ({ page }) => {
      const absent: string[] = []
      page.on('response', (asked) => {
        if (asked.status() >= 400 && !asked.request().isNavigationRequest()) absent.push(asked.url())
      })
      for (const address of ['sources/no-such/', 'facts/no/such/page', 'no/such/page/here', 'de/facts/no-such/']) {
        absent.length = 0
        const response = await page.goto(served.url + address)
        expect(response?.status()).toBe(404)
        await expect(page.locator('h1').first()).toBeVisible()
        const home = served.url + (address.startsWith('de/') ? 'de/' : '')
        await expect(page.locator('html')).toHaveAttribute('lang', address.startsWith('de/') ? 'de' : 'en')
        await expect(page.locator('a[data-to]').first()).toHaveJSProperty('href', home)
        await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', /^data:image\/svg\+xml;base64,/)
        // Below a folder whose name says nothing it has to look where the site begins.
        if (base === '/' || !address.startsWith('no/')) expect(absent).toEqual([])
      }
    })
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('every page reads @everywhere', async ({ page }) => {
    for (const { path } of ROUTES) {
      await page.goto(path)
      await expect(page.locator('h1').first()).toBeVisible()
    }
  })
})
