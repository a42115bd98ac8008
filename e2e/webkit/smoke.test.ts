import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROUTES } from '#app/routes.ts'
import { startServer, type Served } from '../../scripts/serve.ts'
import { startWebKit, type Driver } from './webdriver.ts'

let served: Served
let webkit: Driver

beforeAll(async () => {
  served = await startServer({ base: '/some/where/' })
  webkit = await startWebKit()
})
afterAll(async () => {
  await webkit.stop()
  await served.close()
})

const headings = (): Promise<unknown> => webkit.script(`return document.querySelectorAll('h1').length`)

test('every page opens and shows its heading', async () => {
  for (const { path } of ROUTES) {
    await webkit.goto(served.url + path.slice(1))
    expect(await headings(), path).toBeGreaterThan(0)
  }
})

test('axe finds nothing on the pages', async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  for (const { path } of ROUTES) {
    await webkit.goto(served.url + path.slice(1))
    await webkit.script(axe)
    await webkit.script(`window.axe.run().then((found) => { window.found = found.violations.map((v) => v.id) })`)
    await expect.poll(() => webkit.script('return window.found ?? null'), { timeout: 20_000 }).not.toBeNull()
    expect(await webkit.script('return window.found'), path).toEqual([])
  }
})

test('one tap on the home page leads into the play', async () => {
  await webkit.goto(served.url)
  await webkit.script(`document.querySelector('main a[href*="play"]').click()`)
  await expect.poll(() => webkit.script('return location.pathname')).toBe('/some/where/play/')
  expect(await headings()).toBeGreaterThan(0)
})
