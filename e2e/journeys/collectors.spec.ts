import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { holdsItsName } from '#domain/record/batch.ts'
import { readRecord } from '#domain/record/readRecord.ts'
import { verifyRecords } from '#domain/record/verify.ts'
import { freePort, startNginx, startSite, type Nginx } from '../../scripts/nginx.mjs'
import { filesIn } from '../pages/filesIn.ts'
import { linesOf, RunPage, typesOf } from '../pages/RunPage.ts'
import { layable, layIn } from '../pages/study.ts'
import { surveyHost } from '../pages/survey.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'consent-replay-site-'))
let site: Nginx
let box: Nginx

test.beforeAll(async () => {
  // Installing nginx, where there is none, takes a while.
  test.setTimeout(300_000)
  const port = await freePort()
  const started = await Promise.all([
    startSite({ root: folder, port }),
    startNginx({ origin: `http://127.0.0.1:${port}` }),
  ])
  const [pages, dropbox] = started
  if (!pages || !dropbox)
    throw new Error('nginx is neither here nor could it be installed: apt-get install nginx, or set NGINX_PATH to one')
  ;[site, box] = [pages, dropbox]
})
test.afterAll(async () => {
  await Promise.all([site?.close(), box?.close()])
  rmSync(folder, { recursive: true, force: true })
})

/** Which of these addresses the page's policy refuses, as the browser says it. */
function refusedIn(page: Page, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const refused: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      refused.push(`${effectiveDirective} ${blockedURI}`)
    })
    for (const address of all) await fetch(address).catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 20))
    return refused
  }, addresses)
}

test('a run from a static host arrives at a write-only host, and nowhere else', async ({ page, request }) => {
  const study = layable({
    collectors: [{ to: 'dropbox', url: box.url }],
    logging: ['times', 'visibility', 'panelIds'],
  })
  layIn(folder, [study])
  const asked = new Set<string>()
  page.on('request', (one) => asked.add(new URL(one.url()).origin))
  const run = new RunPage(page)
  await page.goto(site.url + study.link().replace('#', '?PROLIFIC_PID=p-1&STUDY_ID=s&SESSION_ID=x&other=y#'))
  await expect(run.text(/^It is kept on this device and sent to 127/)).toBeVisible()
  expect(page.url()).toBe(site.url + study.name)
  expect(await run.kept()).toEqual([])
  await run.toTask()
  await run.agree()

  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy?.match(/connect-src [^;]*/g)).toEqual([`connect-src ${box.url}`])
  const others = [site.url, 'https://data.example.org/', box.url.replace('127.0.0.1', 'localhost')]
  expect(await refusedIn(page, others)).toEqual(others.map((address) => `connect-src ${address}`))

  await run.toDebrief()
  box.stall()
  await run.keep()
  await expect(run.wait).toBeVisible()
  await expect(run.code).toHaveCount(0)
  box.goOn()
  await expect(run.code).toBeVisible()
  await expect(run.text(/All of it has arrived/)).toBeVisible()

  const kept = await run.kept()
  const files = filesIn(box.records)
  expect([...files].every(([name, text]) => holdsItsName(name, text))).toBe(true)
  expect([...files.values()].flatMap(linesOf).sort()).toEqual([...kept].sort())
  const [chain] = verifyRecords(readRecord([...files.values()].join('')).lines)
  expect(chain?.faults).toEqual([])
  expect(typesOf(kept)).toEqual(expect.arrayContaining(['panel', 'consent', 'step', 'shown', 'completed', 'kept']))
  expect(kept.join('')).toContain('"PROLIFIC_PID":"p-1"')
  expect(kept.join('')).not.toContain('127.0.0.1')

  const [first = ''] = files.keys()
  const headers = { origin: new URL(site.url).origin }
  const answers = await Promise.all(
    [
      request.get(box.url + first, { headers }),
      request.get(box.url, { headers }),
      request.put(box.url + first, { headers, data: 'x' }),
      request.delete(box.url + first, { headers }),
    ].map(async (one) => (await one).status()),
  )
  expect(answers).toEqual([403, 403, 412, 403])
  expect(filesIn(box.records).get(first)).toBe(files.get(first))
  expect([...asked].sort()).toEqual([new URL(box.url).origin, new URL(site.url).origin].sort())
  for (const { folder: own } of [site, box]) expect([...filesIn(path.join(own, 'log')).values()].join('')).toBe('')
})

test('a survey that embeds the run gets its record, and another one gets nothing', async ({ page, context }) => {
  const [survey, stranger] = await Promise.all([surveyHost(), surveyHost()])
  try {
    const study = layable({ id: 'framed', collectors: [{ to: 'frame', origin: survey.origin }] })
    layIn(folder, [study])
    const inFrame = async (of: typeof page, origin: string, index: number): Promise<RunPage> => {
      await of.goto(`${origin}/?run=${encodeURIComponent(site.url + study.link(index))}`)
      return new RunPage(of, of.frameLocator('iframe'))
    }
    const run = await inFrame(page, survey.origin, 0)
    await run.leave()
    await run.keep()
    await expect(run.text('All of it has arrived.')).toBeVisible()
    const lines = await page.evaluate(() => window.received.map(({ text }) => text).join(''))
    expect(typesOf(linesOf(lines))).toEqual(expect.arrayContaining(['begun', 'consent', 'left', 'kept']))
    expect(verifyRecords(readRecord(lines).lines)[0]?.faults).toEqual([])
    expect(await page.evaluate(() => window.ended)).toBe('kept')

    const other = await context.newPage()
    const elsewhere = await inFrame(other, stranger.origin, 1)
    await elsewhere.leave()
    await elsewhere.keep()
    await expect(elsewhere.wait).toBeVisible()
    expect(await other.evaluate(() => window.received)).toEqual([])
  } finally {
    await Promise.all([survey.close(), stranger.close()])
  }
})
