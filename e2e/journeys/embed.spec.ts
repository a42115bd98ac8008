import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type FrameLocator, type Page } from '@playwright/test'
import { axeFaults, sideways, smallTargets, stumbles } from '../accessibility/faults.ts'
import { isTakenOver } from '../pages/takenOver.ts'
import { watch } from './journey.ts'

/** A page of somebody else, on another origin: the example of a course page, or a bare one. */
interface Course {
  readonly origin: string
  readonly server: Server
}

async function courseAt(baseURL: string): Promise<Course> {
  const example = await readFile('examples/embed/course.html', 'utf8')
  const server = createServer((request, response) => {
    const page = request.url === '/course.html' ? example.replace('https://consent-replay.example/', baseURL) : ''
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page || '<!doctype html><title>bare</title>')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  // Another site, too, not only another port.
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` }
}

type Told = Record<string, unknown>

/** Lays a view into a bare page, and writes down what that page is told. */
async function lay(page: Page, src: string): Promise<FrameLocator> {
  await page.evaluate((address) => {
    const told: unknown[] = []
    Object.assign(window, { told })
    addEventListener('message', ({ data, origin }) => told.push({ ...(data as object), from: origin }))
    const frame = document.createElement('iframe')
    frame.src = address
    frame.title = 'view'
    frame.width = '720'
    frame.sandbox.add('allow-scripts', 'allow-same-origin', 'allow-popups', 'allow-popups-to-escape-sandbox')
    document.body.append(frame)
  }, src)
  return page.frameLocator('iframe')
}

const told = (page: Page): Promise<Told[]> => page.evaluate(() => (window as unknown as { told: Told[] }).told)
const toldOf = async (page: Page, type: string): Promise<Told[]> =>
  (await told(page)).filter((news) => news['type'] === type)

function send(page: Page, command: unknown): Promise<void> {
  return page.evaluate((message) => {
    document.querySelector('iframe')?.contentWindow?.postMessage(message, '*')
  }, command)
}

test.describe('a view in a page of another origin', () => {
  let course: Course
  test.beforeAll(async ({ baseURL }) => {
    course = await courseAt(baseURL ?? '')
  })
  test.afterAll(() => {
    course.server.close()
    course.server.closeAllConnections()
  })

  test('a course page makes room, is told each step, and leads the views', async ({ page, baseURL }) => {
    const faults = watch(page, new URL(baseURL ?? '').origin)
    await page.goto(`${course.origin}/course.html`)
    const phone = page.frameLocator('#phone')
    const flow = page.frameLocator('#flow')
    await expect(page.getByRole('status')).toHaveText('2016-08-26: 0 of 168 pairs of data and use may be shared.')
    await expect(phone.getByText(`The page around this one (${course.origin}) is told what you do here.`)).toBeVisible()
    const height = async (id: string): Promise<number> => Number(await page.locator(id).getAttribute('height'))
    await expect.poll(() => height('#flow')).not.toBe(800)
    const low = await height('#flow')

    await phone.getByRole('button', { name: 'Agree' }).click()
    await expect(page.getByRole('status')).toHaveText('2016-08-26: 29 of 168 pairs of data and use may be shared.')
    await expect(flow.getByRole('heading', { name: '29 of 168 pairs of data and use may be shared.' })).toBeVisible()
    await expect.poll(() => height('#flow')).not.toBe(low)
    // What it said is as high as it is: nothing is to be scrolled inside.
    const inside = await flow.locator('main').evaluate((main) => main.getBoundingClientRect().height)
    expect(await height('#flow')).toBe(Math.ceil(inside))

    // By keyboard: where frames have just been moved, the browser sends the mouse to where they were.
    await page.getByRole('button', { name: 'Thirty days on' }).press('Enter')
    await expect(page.getByRole('status')).toHaveText(/^2016-09-25: /)
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(page.getByRole('status')).toHaveText('2016-08-26: 0 of 168 pairs of data and use may be shared.')
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(page.getByRole('status')).toHaveText('$.type: there is nothing to undo')
    // The course's own page is asked for where it lies; nobody else is asked, and no server learns a step.
    // Chromium warns of both permissions together: they void a sandbox where both pages are of one origin.
    const isExpected = (fault: string): boolean =>
      fault.startsWith(`asked for ${course.origin}/`) || fault.includes('can escape its sandboxing')
    expect(faults.filter((fault) => !isExpected(fault))).toEqual([])
  })

  test('only the page that was named is told and heard, and every bad message is answered', async ({
    page,
    baseURL,
  }) => {
    await page.goto(course.origin)
    const phone = await lay(
      page,
      `${baseURL}embed/phone/#origin=${encodeURIComponent(course.origin)}&theme=dark&size=3`,
    )
    await expect(phone.getByRole('alert')).toContainText('size=3')
    await expect(phone.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect.poll(async () => (await toldOf(page, 'ready')).length).toBe(1)
    await expect.poll(async () => (await toldOf(page, 'state')).length).toBe(1)
    expect((await toldOf(page, 'state'))[0]).toMatchObject({
      source: 'consent-replay',
      version: 1,
      view: 'phone',
      date: '2016-08-26',
      screen: 'notice2016',
      offered: expect.arrayContaining(['agree', 'readMore']) as string[],
      statuses: { shared: 0 },
      from: new URL(baseURL ?? '').origin,
    })
    const bad = [
      'agree',
      { to: 'consent-replay', version: 1, type: 'step', step: 'switchOff', ref: 'early' },
      { to: 'consent-replay', version: 1, type: 'day', date: '2031-01-01', ref: 'late' },
      { to: 'consent-replay', version: 1, type: 'open', link: '#v=1&a=2016-08-26.fly&u=2016-08-26', ref: 'fly' },
      { to: 'consent-replay', version: 7, type: 'undo', ref: 'newer' },
    ]
    for (const command of bad) await send(page, command)
    await expect.poll(async () => (await toldOf(page, 'fault')).length).toBe(bad.length)
    const faults = await toldOf(page, 'fault')
    expect(faults.map(({ ref }) => ref)).toEqual([undefined, 'early', 'late', 'fly', 'newer'])
    expect(JSON.stringify(faults[1])).toContain('"switchOff\\" is not one of')
    // What an embed itself says comes back from a page that hands on all it hears: that is no command.
    await send(page, { source: 'consent-replay', version: 1, type: 'fault', faults: [] })
    await send(page, { to: 'consent-replay', version: 1, type: 'step', step: 'agree', ref: 'good' })
    await expect
      .poll(async () => (await toldOf(page, 'state')).at(-1))
      .toMatchObject({ ref: 'good', statuses: { shared: 29 } })
    expect(await toldOf(page, 'fault')).toHaveLength(bad.length)
    expect(await toldOf(page, 'ready')).toHaveLength(1)

    // The link to the site opens beside, and is free of the frame's sandbox.
    const popup = page.waitForEvent('popup')
    await phone.getByRole('link', { name: 'Open this on Consent Replay, in a new tab' }).click()
    const beside = await popup
    await expect(beside).toHaveURL(/\/play\/#v=1&a=2016-08-26\.agree/)
    await isTakenOver(beside)
    expect(await beside.evaluate(() => [window.opener, window.origin, localStorage.length, document.cookie])).toEqual([
      null,
      new URL(baseURL ?? '').origin,
      0,
      '',
    ])
  })

  test('a language in the address is gone to, with all that it bears and without a step back', async ({
    page,
    baseURL,
  }) => {
    const faults = watch(page, new URL(baseURL ?? '').origin)
    await page.goto(course.origin)
    const steps = await page.evaluate(() => history.length)
    const address = `${baseURL}embed/phone/#lang=de&theme=dark&origin=${encodeURIComponent(course.origin)}&v=1&u=2016-08-26`
    const phone = await lay(page, address)
    await expect(phone.getByRole('button', { name: 'Zustimmen' })).toBeVisible()
    await expect(phone.locator('html')).toHaveAttribute('lang', 'de')
    await expect(phone.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(phone.getByRole('alert')).toHaveCount(0)
    // The page that was asked for first has drawn nothing and told nothing.
    await expect.poll(async () => (await toldOf(page, 'state')).length).toBe(1)
    expect(await toldOf(page, 'ready')).toHaveLength(1)
    await send(page, { to: 'consent-replay', version: 1, type: 'step', step: 'agree', ref: 'de' })
    await expect.poll(async () => (await toldOf(page, 'state')).at(-1)).toMatchObject({ ref: 'de' })
    expect(JSON.stringify((await toldOf(page, 'state')).at(-1))).toContain('/de/play/#v=1')
    // The page around may ask for the other language later, too.
    await page.locator('iframe').evaluate(
      (frame: HTMLIFrameElement, address) => {
        frame.src = address
      },
      `${baseURL}de/embed/phone/#lang=en&origin=${encodeURIComponent(course.origin)}&v=1&u=2016-08-26`,
    )
    await expect(phone.getByRole('button', { name: 'Agree', exact: true })).toBeVisible()
    await expect(phone.locator('html')).toHaveAttribute('lang', 'en')
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(steps + 1)
    expect(
      faults.filter((fault) => !fault.startsWith(`asked for ${course.origin}/`) && !fault.includes('sandboxing')),
    ).toEqual([])
  })

  test('a page that is not the one named learns how high a view is, and is not heard', async ({ page, baseURL }) => {
    await page.goto(course.origin)
    const phone = await lay(
      page,
      `${baseURL}embed/phone/#lang=fr&origin=${encodeURIComponent('https://another.example')}`,
    )
    // A language that is not there is no reason to show nothing.
    await expect(phone.getByRole('alert')).toContainText('lang=fr')
    await expect(phone.locator('html')).toHaveAttribute('lang', 'en')
    await expect(phone.getByRole('button', { name: 'Agree' })).toBeVisible()
    await expect.poll(async () => (await toldOf(page, 'height')).length).toBeGreaterThan(0)
    await send(page, { to: 'consent-replay', version: 1, type: 'step', step: 'agree' })
    await send(page, 'hello')
    await phone.getByRole('button', { name: 'Not now' }).click()
    await expect(phone.getByRole('button', { name: 'Begin again' })).toBeVisible()
    expect([...new Set((await told(page)).map(({ type }) => type))]).toEqual(['height'])
    expect(Object.keys((await told(page))[0] ?? {}).toSorted()).toEqual(['from', 'height', 'source', 'type', 'version'])
    await phone.getByRole('button', { name: 'Begin again' }).click()
    await expect(phone.getByRole('button', { name: 'Agree' })).toBeVisible()
  })
})

const FRAGMENTS = {
  phone: '',
  flow: 'v=1&a=2016-08-26.agree&u=2016-09-30',
  map: 'v=1&a=2016-08-26.agree&u=2016-09-30',
  timeline: 'v=1&a=2016-08-26.agree&u=2021-01-06',
  compare: 'v=1&c=announced',
  metric: 'v=2&b=2016',
}
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const

for (const width of [320, 720]) {
  test(`nothing stands in the way on any view, ${width} px`, { tag: '@everywhere' }, async ({ page }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width, height: 700 })
    const faults: string[] = []
    for (const [view, fragment] of Object.entries(FRAGMENTS)) {
      await page.goto('about:blank')
      await page.goto(`/embed/${view}/#controls=clock&${fragment}`)
      await isTakenOver(page)
      await expect(page.locator('footer')).toBeVisible()
      if (view === 'metric') await expect(page.locator('table')).toBeVisible()
      const found = [...(await stumbles(page)), ...(await smallTargets(page)), ...(await sideways(page))]
      for (const [look, media] of Object.entries(LOOKS)) {
        await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
        found.push(...(await axeFaults(page, 'page')).map((fault) => `${look}: ${fault}`))
      }
      faults.push(...found.map((fault) => `${view}: ${fault}`))
    }
    expect(faults).toEqual([])
  })
}
