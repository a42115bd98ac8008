import { expect, test } from '@playwright/test'
import { ROUTES } from '#app/routes.ts'
import { isTakenOver } from './accessibility/states.ts'
import { startServer, type Served } from '../scripts/serve.ts'

for (const base of ['/', '/some/where/']) {
  test.describe(`served from ${base}`, () => {
    let served: Served
    test.beforeAll(async () => {
      served = await startServer({ base })
    })
    test.afterAll(() => served.close())

    test('every page comes alive, asks nobody else, and breaks no rule of its policy @engine', async ({ page }) => {
      const faults: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text())
      })
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('request', (request) => {
        const isOwn = request.url().startsWith(served.url) || /^(data|blob):/.test(request.url())
        if (!isOwn) faults.push(`asked for ${request.url()}`)
      })
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
      })
      for (const path of [...ROUTES.map((route) => route.path), '/facts/F09/', '/sources/WA-2016/']) {
        const address = served.url + path.slice(1)
        await page.goto(address, { waitUntil: 'load' })
        await expect(page.locator('h1').first()).toBeVisible()
        // Only a page that was taken over can say that it reads otherwise than it was written.
        await isTakenOver(page)
        expect(new URL(page.url()).pathname).toBe(new URL(address).pathname)
      }
      expect(faults).toEqual([])
    })

    test('every link between pages leads to a page, before and after the scripts have run @engine', async ({
      page,
      request,
    }) => {
      const targets = new Set<string>()
      for (const { path } of ROUTES) {
        await page.goto(served.url + path.slice(1), { waitUntil: 'load' })
        const links = await page
          .locator('a[href]')
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
        for (const link of links) targets.add(link.split('#')[0] ?? link)
      }
      const own = [...targets].filter((target) => new URL(target).origin === new URL(served.url).origin)
      for (const target of own) {
        expect(target.startsWith(served.url), target).toBe(true)
        expect((await request.get(target)).status(), target).toBe(200)
      }
    })

    test('a page that is not there says so at any depth, and leads home', async ({ page }) => {
      const response = await page.goto(`${served.url}no/such/page/here`)
      expect(response?.status()).toBe(404)
      await expect(page.locator('h1').first()).toBeVisible()
      await expect(page.locator('a[data-to=""]').first()).toHaveJSProperty('href', served.url)
    })
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('every page reads', async ({ page }) => {
    for (const { path } of ROUTES) {
      await page.goto(path)
      await expect(page.locator('h1').first()).toBeVisible()
    }
  })
})
