import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { holdsItsName } from '#domain/record/batch.ts'
import { readRecord } from '#domain/record/readRecord.ts'
import { verifyRecords } from '#domain/record/verify.ts'
import { datapipeAnswers } from '#store/run/testing/contractServer.ts'
import { startNginx, startSite, freePort, type Nginx } from '../../scripts/nginx.mjs'
import { startS3 } from '../../scripts/s3.mjs'
import { filesIn } from '../pages/filesIn.ts'
import { jatosServer } from '../pages/jatos.ts'
import { linesOf, RunPage, typesOf } from '../pages/RunPage.ts'
import { layable, layIn, type LaidStudy } from '../pages/study.ts'
import { surveyHost } from '../pages/survey.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'consent-replay-site-'))
let site: Nginx

test.beforeAll(async () => {
  // Installing nginx, where there is none, takes a while.
  test.setTimeout(300_000)
  const started = await startSite({ root: folder })
  if (!started)
    throw new Error('nginx is neither here nor could it be installed: apt-get install nginx, or set NGINX_PATH to one')
  site = started
})
test.afterAll(async () => {
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(page: Page, study: LaidStudy, index = 0): Promise<RunPage> {
  layIn(folder, [study])
  await page.goto(site.url + study.link(index))
  return new RunPage(page)
}

/** One whole chain, and nothing that the device has not. */
async function isWhole(run: RunPage, texts: Iterable<string>): Promise<void> {
  const text = [...texts].join('')
  const [chain, ...others] = verifyRecords(readRecord(text).lines)
  expect(others).toEqual([])
  expect(chain?.faults).toEqual([])
  expect(new Set(linesOf(text))).toEqual(new Set(await run.kept()))
}

test.describe('a run', { tag: '@collectors' }, () => {
  test('into object storage', async ({ page }) => {
    const s3 = await startS3({ origin: new URL(site.url).origin, port: await freePort() })
    const run = await open(page, layable({ id: 'stored', collectors: [{ to: 'dropbox', url: s3.url }] }))
    await run.leave()
    await run.keep()
    await expect(run.text('All of it has arrived.')).toBeVisible()
    const objects = s3.objects()
    expect([...objects].every(([name, text]) => holdsItsName(name, text))).toBe(true)
    await isWhole(run, objects.values())
    await s3.close()
  })

  test('to DataPipe, in one file at its end', async ({ page }) => {
    const answer = datapipeAnswers({ EXPERIMENT: { isActive: true } })
    const bodies: Record<string, string>[] = []
    await page.route('https://pipe.jspsych.org/**', async (route) => {
      const request = route.request()
      const said = answer({
        method: request.method(),
        path: new URL(request.url()).pathname,
        type: request.headers()['content-type'] ?? '',
        body: request.postData() ?? '',
      })
      bodies.push(JSON.parse(request.postData() ?? '{}') as Record<string, string>)
      await route.fulfill({
        status: said.status,
        json: said.body,
        headers: { 'access-control-allow-origin': '*' },
      })
    })
    const study = layable({ id: 'piped', collectors: [{ to: 'datapipe', experiment: 'EXPERIMENT' }] })
    const run = await open(page, study)
    await run.leave()
    expect(bodies).toEqual([])
    await run.keep()
    await expect(run.text('All of it has arrived.')).toBeVisible()
    expect(bodies.map(({ experimentID, filename }) => [experimentID, filename?.startsWith('piped_')])).toEqual([
      ['EXPERIMENT', true],
    ])
    await isWhole(
      run,
      bodies.map(({ data = '' }) => data),
    )
  })

  test('under JATOS, as a page of its own', async ({ page }) => {
    const study = layable({ id: 'under-jatos', collectors: [{ to: 'jatos' }] })
    layIn(folder, [study])
    const jatos = await jatosServer(folder, study.html)
    await page.goto(jatos.start + study.link().slice(study.name.length))
    const run = new RunPage(page)
    await run.leave()
    await run.keep()
    await expect(run.text('All of it has arrived.')).toBeVisible()
    await isWhole(run, [jatos.data()])
    await jatos.close()
  })

  test('as one trial of a jsPsych experiment', async ({ page }) => {
    const UNPKG = 'https://unpkg.com/'
    const recipe = readFileSync('examples/frame/jspsych.html', 'utf8')
    // The same versions, from a folder of this host.
    const local = recipe
      .replace(`${UNPKG}jspsych@8.3.0/css/`, '/jspsych/css/')
      .replace(`"${UNPKG}jspsych@8.3.0"`, '"/jspsych/dist/index.browser.min.js"')
      .replace(/"https:[^"]*(@jspsych\/plugin-html-button-response)@2\.1\.0"/, '"/$1/dist/index.browser.min.js"')
      .replace('https://study.example.org/run-one-tap.html', `${site.url}run-in-jspsych.html`)
    expect(local).not.toContain('https:')
    const host = await surveyHost({ '/': local }, path.resolve('tools/jspsych/node_modules'))
    const study = layable({
      id: 'in-jspsych',
      collectors: [{ to: 'frame', origin: host.origin }],
      assignment: { by: 'participantId', seed: 's' },
      logging: ['times', 'panelIds'],
    })
    layIn(folder, [study])
    await page.goto(host.origin)
    const run = new RunPage(page, page.frameLocator('iframe'))
    const next = page.getByRole('button', { name: 'Continue' })
    await expect(next).toBeDisabled()
    await run.leave()
    await expect(next).toBeDisabled()
    await run.keep()
    await next.click()
    const shown = JSON.parse((await page.locator('#jspsych-data-display').textContent()) ?? '[]') as {
      readonly participant: string
      readonly records: string
    }[]
    const [trial] = shown
    const [chain] = verifyRecords(readRecord(trial?.records ?? '').lines)
    expect(chain?.faults).toEqual([])
    expect(chain?.end).toBe('left')
    expect(trial?.records).toContain(`"pid":"${trial?.participant}"`)
    await host.close()
  })

  test('back to the survey that sent it, with a short result that is seen before', async ({ page }) => {
    const url = 'https://survey.example.org/end?id=1'
    const visited: string[] = []
    await page.route('https://survey.example.org/**', async (route) => {
      visited.push(route.request().url())
      await route.fulfill({ contentType: 'text/html', body: '<h1>Survey</h1>' })
    })
    const study = layable({ id: 'returned', collectors: [{ to: 'return', url, parameter: 'result' }] })
    layIn(folder, [study])
    const back = encodeURIComponent('https://survey.example.org/part-two?who=7')
    await page.goto(`${site.url}${study.link().replace('#', `?return=${back}#`)}`)
    const run = new RunPage(page)
    await expect(run.text(/^At the end a short result goes back to survey\.example\.org/)).toBeVisible()
    await run.toTask()
    await run.agree()
    await run.toDebrief()
    await run.keep()
    const shown = (await run.text(/^session\..*~end\.completed~/).textContent()) ?? ''
    expect(shown).toContain('~atEnd.accept~')
    await page.getByRole('link', { name: 'Go back' }).click()
    await expect(page.getByRole('heading', { name: 'Survey' })).toBeVisible()
    const [address = ''] = visited
    expect(address.startsWith('https://survey.example.org/part-two?who=7&result=')).toBe(true)
    expect(new URL(address).searchParams.get('result')).toBe(shown)
  })

  test.describe('into a host in trouble', () => {
    let box: Nginx
    test.beforeEach(async () => {
      const started = await startNginx({ origin: new URL(site.url).origin })
      if (!started)
        throw new Error(
          'nginx is neither here nor could it be installed: apt-get install nginx, or set NGINX_PATH to one',
        )
      box = started
    })
    test.afterEach(async () => box.close())
    const study = (id: string): LaidStudy => layable({ id, collectors: [{ to: 'dropbox', url: box.url }] })

    test('says so, saves a file, and arrives when the host is back', async ({ page }) => {
      await box.kill()
      await box.start(true)
      const run = await open(page, study('troubled'))
      await run.toTask()
      await run.agree()
      await run.toDebrief()
      await run.keep()
      await expect(run.wait).toBeVisible()
      await expect(run.text(/It could not be sent yet/)).toBeVisible({ timeout: 20_000 })
      await expect(run.code).toHaveCount(0)
      const file = await run.rescueFile()
      expect(typesOf(file)).toEqual(expect.arrayContaining(['begun', 'consent', 'completed', 'kept']))
      await expect(run.code).toBeVisible()
      expect(filesIn(box.records).size).toBe(0)
      await box.kill()
      await box.start()
      await expect(run.text('All of it has arrived.')).toBeVisible({ timeout: 30_000 })
      await isWhole(run, filesIn(box.records).values())
    })

    test('survives its tab, and owes nothing that its device has not', async ({ page, context }) => {
      const laid = study('crashed')
      const run = await open(page, laid)
      await run.toTask()
      await run.agree()
      await run.button('One day on').click()
      await expect(run.text('Saved on this device.')).toBeVisible()
      box.stall()
      await page.goto('chrome://crash').catch(() => undefined)
      box.goOn()

      const again = await context.newPage()
      const later = await open(again, laid)
      await expect(later.text('Day 2 of 61')).toBeVisible()
      await later.toDebrief()
      await later.keep()
      await expect(later.code).toBeVisible()
      const lines = await later.kept()
      const resumed = lines.filter((line) => line.includes('"type":"resumed"'))
      expect(resumed.join('')).toContain('"after":"unclosed"')
      await isWhole(later, filesIn(box.records).values())

      // The tab that did it may reload; the link, opened anew, has been used.
      const anew = await context.newPage()
      await open(anew, laid)
      await expect(new RunPage(anew).title('This link has been used')).toBeVisible()
    })

    test('is erased where it is withdrawn later, by the address of its debrief, and the host is told', async ({
      page,
    }) => {
      const run = await open(page, study('withdrawn'))
      await run.leave()
      await run.keep()
      await expect(run.text('All of it has arrived.')).toBeVisible()
      await page.goto((await run.text(/#debrief=/).textContent()) ?? '')
      await expect(run.title('What this study was about')).toBeVisible()
      expect(new URL(page.url()).hash).toBe('')
      await run.button('Withdraw my data').click()
      await expect(run.text('They are erased on this device.')).toBeVisible()
      expect(typesOf(await run.kept())).toEqual(['withdrawn'])
      const sent = [...filesIn(box.records).values()].join('')
      expect(typesOf(linesOf(sent))).toContain('withdrawn')
    })
  })
})
