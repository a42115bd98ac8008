// `npm run bench [paths|times|results]`: the engine beside XState on the same rows, in Node.js and in Chromium, and the time from a tap to the
// painted frame on a slow phone, beside a plain counter; the longest tasks of a page whose worker searches; recorded response times beside
// jsPsych's; results of large studies. Ratios count; milliseconds follow the load of the machine.
import path from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { build } from 'vite'
import { measure, measurePaths, type Row } from './bench/engine.ts'
import { freePages } from './bench/freePage.ts'
import { benchTimes } from './bench/responseTimes.ts'
import { benchResults, benchResultsInBrowser } from './bench/results.ts'
import { findChromium } from './browser.mjs'
import { startServer } from './serve.ts'

const THROTTLE = 4
const TAPS = 15

function print(where: string, rows: readonly Row[]): void {
  console.log(`\n${where.padEnd(42)}${'ours'.padStart(12)}${'XState'.padStart(12)}   ratio`)
  for (const { what, ours, theirs } of rows) {
    const told = (ms: number): string => (Number.isNaN(ms) ? '–' : `${ms >= 1 ? ms.toFixed(1) : ms.toPrecision(2)} ms`)
    const cells = [ours, theirs].map((ms) => told(ms).padStart(12))
    console.log(
      `${what.padEnd(42)}${cells.join('')}${Number.isNaN(theirs) ? '' : `   1 : ${(theirs / ours).toFixed(1)}`}`,
    )
  }
}

async function inBrowser(browser: Browser, calls: readonly string[]): Promise<Row[][]> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: path.resolve('scripts/bench/engine.ts'), formats: ['iife'], name: 'bench' },
    },
  })
  const [bundle] = Array.isArray(result) ? result : [result]
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined
  if (!chunk) throw new Error('the benchmark was not built')
  const page = await browser.newPage()
  await page.addScriptTag({ content: chunk.code })
  const rows: Row[][] = []
  for (const call of calls) rows.push(await page.evaluate<Row[]>(`bench.${call}()`))
  await page.close()
  return rows
}

/** From the event's own time stamp to the task after the frame that shows it. */
async function tap(page: Page): Promise<number> {
  await page.evaluate(`window.painted = new Promise((resolve) => {
    addEventListener('click', (event) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now() - event.timeStamp)
      port2.postMessage(0)
    }), { capture: true, once: true })
  })`)
  await page
    .getByRole('button', { name: /^Agree/ })
    .first()
    .click()
  return await page.evaluate<number>('window.painted')
}

async function taps(browser: Browser, url: string): Promise<number[]> {
  const times: number[] = []
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  for (let turn = 0; turn <= TAPS; turn++) {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
    await page.goto(url, { waitUntil: 'networkidle' })
    const ms = await tap(page)
    if (turn > 0) times.push(ms) // the first warms caches
    await page.close()
  }
  await context.close()
  return times.toSorted((a, b) => a - b)
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN

async function tapToFrame(browser: Browser): Promise<void> {
  const folder = path.resolve('.cache/counter')
  await build({
    configFile: false,
    logLevel: 'warn',
    root: path.resolve('scripts/bench/counter'),
    build: { outDir: folder, emptyOutDir: true },
  })
  const [site, counter] = [await startServer(), await startServer({ folder })]
  const ours = await taps(browser, `${site.url}play/`)
  const theirs = await taps(browser, counter.url)
  await Promise.all([site.close(), counter.close()])
  console.log(`\nTap to painted frame, CPU ÷ ${THROTTLE}, ${TAPS} taps     median         p95`)
  for (const [name, times] of [
    ['Agree on /play/', ours],
    ['a plain counter', theirs],
  ] as const) {
    console.log(
      `${name.padEnd(42)}${`${at(times, 0.5).toFixed(1)} ms`.padStart(12)}${`${at(times, 0.95).toFixed(1)} ms`.padStart(12)}`,
    )
  }
  console.log(
    `${'ratio of the medians'.padEnd(42)}${`${(at(ours, 0.5) / at(theirs, 0.5)).toFixed(2)} : 1`.padStart(12)}`,
  )
}

async function benchEngine(browser: Browser, isAll: boolean): Promise<void> {
  if (isAll) print(`Engine, Node.js ${process.version}`, measure())
  print(`Every standing, Node.js ${process.version}`, measurePaths())
  const version = `Chromium ${browser.version()}`
  const [paths = [], engine = []] = await inBrowser(browser, isAll ? ['measurePaths', 'measure'] : ['measurePaths'])
  if (isAll) print(`Engine, ${version}`, engine)
  print(`Every standing, ${version}`, paths)
  if (isAll) await tapToFrame(browser)
  await freePages(browser)
}

const [only] = process.argv.slice(2)
const { executablePath } = await findChromium()
const browser = await chromium.launch(executablePath ? { executablePath } : {})
const isAsked = (part: 'results' | 'paths' | 'times'): boolean => only === undefined || only === part
if (isAsked('results')) {
  await benchResults()
  await benchResultsInBrowser(browser)
}
if (isAsked('paths')) await benchEngine(browser, only === undefined)
if (isAsked('times')) await benchTimes(browser)
await browser.close()
