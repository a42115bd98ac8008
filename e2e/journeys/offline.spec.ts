import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { ROUTES } from '#app/routes.ts'
import { LESSON_IDS } from '#content/lessons/shipped.ts'
import type { Plan } from '#offline/plan.ts'
import { startServer, type Served } from '../../scripts/serve.ts'
import { readPlan } from '../../scripts/offline.ts'
import { isTakenOver } from '../pages/takenOver.ts'
import { PlayPage } from '../pages/PlayPage.ts'
import { watch } from './journey.ts'

const READY = 'This site now works without a network.'
const NEWER = 'A newer version is ready.'

interface Site {
  readonly url: string
  /** What was asked of the server, below the site's root. */
  readonly asked: string[]
  /** Puts another version in place: the same folder, a module and all that names it under another name. */
  deploy(): void
  /** A file has other bytes than the list says. */
  spoil(file: string): void
  /** The network is off and the server gone: either alone lets some things pass. */
  goOffline(): Promise<void>
}

/** The site in a folder of its own on a host, as on a project page. */
const test = base.extend<{ site: Site; faults: string[] }>({
  serviceWorkers: 'allow',
  site: async ({ context }, provide) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'consent-replay-'))
    cpSync('dist', folder, { recursive: true })
    const asked: string[] = []
    const at = '/some/where/'
    let served: Served | null = await startServer({
      folder,
      base: at,
      isPlain: true,
      onAsk: (one) => asked.push(one.replace(at, '')),
    })
    await provide({
      url: served.url,
      asked,
      deploy: () => deployAnother(folder),
      spoil: (file) => writeFileSync(path.join(folder, file), `${readFileSync(path.join(folder, file), 'utf8')}\n`),
      goOffline: async () => {
        await context.setOffline(true)
        await served?.close()
        served = null
      },
    })
    await served?.close()
    rmSync(folder, { recursive: true, force: true })
  },
  faults: async ({ page, site }, provide) => provide(watch(page, new URL(site.url).origin)),
})

/** What a new build does to what a lesson draws later: other bytes, another name, the old one gone, another list. */
function deployAnother(folder: string): void {
  const [old = ''] = globSync('assets/StageTimeline-*.js', { cwd: folder })
  const renamed = old.replace(/-[\w-]+\.js$/, '-zzzzzzz.js')
  writeFileSync(path.join(folder, renamed), `${readFileSync(path.join(folder, old), 'utf8')}\n// newer\n`)
  rmSync(path.join(folder, old))
  for (const file of globSync('**/*.{html,js}', { cwd: folder })) {
    const text = readFileSync(path.join(folder, file), 'utf8')
    const newer = text.replaceAll(path.basename(old), path.basename(renamed))
    if (newer !== text) writeFileSync(path.join(folder, file), newer)
  }
  writeFileSync(
    path.join(folder, 'about/index.html'),
    readFileSync(path.join(folder, 'about/index.html'), 'utf8').replace('</title>', '</title><meta name="newer" />'),
  )
  const [first = '', ...script] = readFileSync(path.join(folder, 'sw.js'), 'utf8').split('\n')
  const plan = JSON.parse(first.slice('const PLAN = '.length, -1)) as Plan
  const hash = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name)))
      .digest('base64')
  const files = Object.fromEntries(Object.keys(plan.files).map((name) => [name, hash(name)]))
  const next: Plan = { ...plan, version: 'another', files }
  writeFileSync(path.join(folder, 'sw.js'), [`const PLAN = ${JSON.stringify(next)};`, ...script].join('\n'))
}

async function visit(page: Page, site: Site, address = ''): Promise<void> {
  await page.goto(site.url + address)
  await isTakenOver(page)
}

async function isReady(page: Page): Promise<void> {
  await expect(page.getByText(READY)).toBeVisible({ timeout: 15_000 })
}

const cachesOf = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys())

test('after one visit to the first page, the site works without a network', async ({ page, site, faults }) => {
  await visit(page, site)
  await isReady(page)
  const plan = readPlan()
  // The worker asked for its list and for nothing else; and not for the pages of participants.
  const own = new Set([...Object.keys(plan.files), 'sw.js', 'robots.txt'])
  expect(site.asked.filter((one) => !own.has(one))).toEqual([])
  expect(await cachesOf(page)).toEqual([`consent-replay/program /some/where/ ${plan.version}`])
  const before = site.asked.length
  await site.goOffline()

  // From the page that was open at the first visit, without loading another.
  await page.getByRole('link', { name: 'Timeline', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: /timeline/i })).toBeVisible()

  await visit(page, site, 'play/')
  const play = new PlayPage(page)
  await play.tap('Agree')
  await play.expectPairs(29)
  await play.toNextEvent()
  await play.expectDay('25 September 2016')
  await page
    .getByRole('tab', { name: 'Matrix' })
    .or(page.getByRole('radio', { name: 'Matrix' }))
    .first()
    .click()
  await expect(page.getByRole('table').first()).toBeVisible()

  // A page that was never fetched, drawn from the shell, with and without its slash.
  for (const address of ['facts/F09/', 'sources/WA-2016', 'compare/', 'facts/']) {
    await page.goto(site.url + address)
    await expect(page.locator('h1').first()).toBeVisible()
    await expect(page.getByText(READY)).toBeVisible()
  }
  expect(page.url()).toBe(`${site.url}facts/`)
  expect(site.asked.length).toBe(before)
  expect(faults).toEqual([])
})

test('a newer version is announced and never forced; what is open goes on with its own @everywhere', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site, 'about/')
  await isReady(page)
  const [old] = await cachesOf(page)
  await visit(page, site, 'about/')
  // A lesson is open meanwhile, before what it will uncover has been loaded.
  const lesson = await context.newPage()
  await visit(lesson, site, 'teach/announced-and-happened/7/')
  await expect(lesson.getByRole('region', { name: /^The simulated phone/ }).first()).toBeVisible()
  site.deploy()
  await visit(page, site, 'about/')
  const notice = page.getByRole('status').filter({ hasText: NEWER })
  await expect(notice.getByText(NEWER)).toBeVisible({ timeout: 15_000 })
  await expect(lesson.getByRole('status').getByText(NEWER)).toBeVisible()
  const newer = page.locator('meta[name=newer]')
  await expect(newer).toHaveCount(0)
  expect(await cachesOf(page)).toHaveLength(2)

  const loads: string[] = []
  lesson.on('load', () => loads.push(lesson.url()))
  await Promise.all([page.waitForEvent('load'), notice.getByRole('button', { name: 'Open it' }).click()])
  await isTakenOver(page)
  await expect(newer).toHaveCount(1)
  // The other window still has what the server has no more: a part of the old version that it had not loaded yet.
  expect(await cachesOf(page)).toHaveLength(2)
  expect(loads).toEqual([])
  await lesson.getByRole('button', { name: 'Reveal', exact: true }).click()
  const weeks = lesson.getByRole('region', { name: /15 May 2021.*15 July 2021/ })
  await expect(weeks.getByRole('listitem').first()).toBeVisible()
  expect(loads).toEqual([])
  await lesson.close()
  await visit(page, site, 'about/')
  await expect.poll(() => cachesOf(page)).not.toContain(old)
  expect(await cachesOf(page)).toHaveLength(1)
})

test('it is deleted, and not kept for whoever does not want it @everywhere', async ({ page, site }) => {
  await visit(page, site, 'privacy/')
  const stored = page.getByRole('table', { name: 'What is stored on this device' })
  await expect(stored.getByText('consent-replay/program')).toBeVisible({ timeout: 15_000 })
  await expect(stored).toContainText(/The program itself.*, [\d,]+ bytes/, { timeout: 15_000 })
  await stored.getByRole('button', { name: 'Delete consent-replay/program' }).click()
  await expect(page.getByText('Nothing is stored now.')).toBeVisible()
  expect(await cachesOf(page)).toEqual([])

  await visit(page, site, 'privacy/')
  await expect(stored.getByText('consent-replay/program')).toBeVisible({ timeout: 15_000 })
  await page.getByRole('button', { name: 'Do not keep it' }).click()
  await expect(page.getByText('Not kept, as you said.')).toBeVisible()
  await visit(page, site, 'privacy/')
  await expect(page.getByText('Not kept, as you said.')).toBeVisible()
  expect(await cachesOf(page)).toEqual([])
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})

test('every page opens without a network, participants’ pages apart @everywhere', async ({ page, site }) => {
  test.setTimeout(180_000)
  await visit(page, site, 'play/')
  await visit(page, site, 'about/')
  await isReady(page)
  const frozen = 'run-one-tap.html'
  await site.goOffline()
  const routes = ROUTES.map(({ path: each }) => each).filter((each) => each !== '/run/')
  // Every lesson in both languages: its page, a step, the test, both windows and both sheets.
  const lessons = LESSON_IDS.flatMap((id) =>
    ['', 'before/', '2/', 'after/', 'present/', 'notes/', 'handout/', 'answers/'].map((part) => `/teach/${id}/${part}`),
  )
  const german = [...lessons, '/', '/play/', '/facts/'].map((each) => `/de${each}`)
  for (const route of [...routes, ...lessons, ...german]) {
    await visit(page, site, route.slice(1))
    await expect(page.locator('h1').first()).toBeVisible()
  }
  for (const untouched of ['run/', frozen, 'run-one-tap', 'elsewhere/']) {
    await expect(page.goto(site.url + untouched)).rejects.toThrow(/ERR_/)
  }
})

test('a page of participants keeps nothing @everywhere', async ({ page, site }) => {
  await visit(page, site, 'run/')
  await page.waitForTimeout(3000)
  expect(await cachesOf(page)).toEqual([])
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(site.asked).not.toContain('sw.js')
})

test('a mixture of two versions is not kept, and that is said @everywhere', async ({ page, site }) => {
  site.spoil('about/index.html')
  await visit(page, site, 'privacy/')
  await expect(page.getByText('Not everything could be fetched or kept')).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText(READY)).toBeHidden()
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
})
