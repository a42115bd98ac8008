// `npm run bench times`: how far recorded response times are from what happened, beside jsPsych on the same machine, in the
// same browser, by turns. What happened: from the presentation of the stimulus, as the compositor reports it, to the
// moment at which the browser is told of the press; the bench's own clock must find that moment between sending the
// press and its acknowledgement.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright'
import { build } from 'vite'
import { install } from '../install.mjs'
import type { Truth } from './times/truth.ts'

const TURNS = 4
/** In each turn; the first of each page is not counted: it is compiled while it runs. */
const TRIALS = 11
const SLACK_MS = 2
const pages = ['ours', 'theirs'] as const
type Which = (typeof pages)[number]

async function bundled(which: Which): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: path.resolve(`scripts/bench/times/${which}.${which === 'ours' ? 'tsx' : 'ts'}`),
        formats: ['es'],
      },
    },
  })
  const [bundle] = Array.isArray(result) ? result : [result]
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined
  if (!chunk) throw new Error('the page was not built')
  return chunk.code
}

const THEIRS = 'tools/jspsych/node_modules'
const theirScripts: Readonly<Record<string, string>> = {
  '/jspsych.js': `${THEIRS}/jspsych/dist/index.browser.min.js`,
  '/plugin.js': `${THEIRS}/@jspsych/plugin-html-button-response/dist/index.browser.min.js`,
}
const script = (src: string, type = ''): string => `<script ${type} src="${src}"></script>`

/** Isolated from other origins: only then are presentation times exact. */
async function served(code: Readonly<Record<Which, string>>) {
  const answers = new Map(Object.entries(theirScripts).map(([at, file]) => [at, readFileSync(file, 'utf8')]))
  for (const which of pages) {
    const before =
      which === 'theirs'
        ? Object.keys(theirScripts)
            .map((src) => script(src))
            .join('')
        : ''
    answers.set(`/${which}.js`, code[which])
    answers.set(`/${which}`, `<!doctype html><body>${before}${script(`/${which}.js`, 'type="module"')}`)
  }
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('content-type', url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8')
    response.setHeader('cross-origin-opener-policy', 'same-origin')
    response.setHeader('cross-origin-embedder-policy', 'require-corp')
    response.end(answers.get(url) ?? '')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}

async function press(page: Page, session: CDPSession): Promise<readonly [number, number]> {
  const box = await page.getByRole('button', { name: 'Agree' }).boundingBox()
  if (!box) throw new Error('no button')
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, button: 'left', clickCount: 1 } as const
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at })
  const before = performance.timeOrigin + performance.now()
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at })
  return [before, performance.timeOrigin + performance.now()]
}

/** The errors of one page, in milliseconds. */
async function turn(browser: Browser, url: string, rate: number): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const session = await page.context().newCDPSession(page)
  await page.goto(url)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  const sent: (readonly [number, number])[] = []
  for (let trial = 0; trial < TRIALS; trial++) {
    await page.getByText(`(${trial})`, { exact: false }).waitFor()
    await page.waitForTimeout(150 + ((trial * 29) % 80))
    sent.push(await press(page, session))
    await page.waitForFunction((count) => (window.recorded?.length ?? 0) === count, trial + 1)
  }
  const found = await page.evaluate(() => ({
    origin: performance.timeOrigin,
    truth: window.truth as Truth,
    recorded: window.recorded ?? [],
  }))
  await page.close()
  return found.recorded.flatMap((recorded, trial) => {
    const [shown, pressed] = [found.truth.shown[trial], found.truth.pressed[trial]]
    const [before, after] = sent[trial] ?? [NaN, NaN]
    if (shown === undefined || pressed === undefined) throw new Error(`trial ${trial} was not seen`)
    const at = found.origin + pressed
    if (at < before - SLACK_MS || at > after + SLACK_MS) throw new Error(`trial ${trial} was pressed at another time`)
    return trial === 0 ? [] : [recorded - (pressed - shown)]
  })
}

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b)
const at = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN
const spread = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}

function print(rate: number, errors: Readonly<Record<Which, readonly number[]>>): void {
  const rows = pages.map((which) => {
    const sizes = errors[which].map(Math.abs)
    return [at(sizes, 0.5), at(sizes, 0.95), spread(errors[which]), at(errors[which], 0.5)] as const
  })
  console.log(
    `\n${`Response time − truth, CPU ÷ ${rate}, ${errors.ours.length} each`.padEnd(46)}median     p95      SD   (signed)`,
  )
  for (const [index, name] of ['ours', 'jsPsych'].entries())
    console.log(`${name.padEnd(42)}${(rows[index] ?? []).map((ms) => `${ms.toFixed(1)} ms`.padStart(10)).join('')}`)
  const ratio = [0, 1, 2].map((column) => ((rows[0]?.[column] ?? NaN) / (rows[1]?.[column] ?? NaN)).toFixed(2))
  console.log(`${'ratio'.padEnd(42)}${ratio.map((one) => one.padStart(10)).join('')}`)
}

export async function benchTimes(browser: Browser): Promise<void> {
  install('tools/jspsych')
  const { version } = JSON.parse(readFileSync('tools/jspsych/node_modules/jspsych/package.json', 'utf8')) as {
    version: string
  }
  console.log(`\njsPsych ${version}`)
  const site = await served({ ours: await bundled('ours'), theirs: await bundled('theirs') })
  for (const rate of [1, 4]) {
    const errors: Record<Which, number[]> = { ours: [], theirs: [] }
    for (let count = 0; count < TURNS; count++)
      for (const which of pages) errors[which].push(...(await turn(browser, `${site.url}${which}`, rate)))
    print(rate, errors)
  }
  site.close()
}
