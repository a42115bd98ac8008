// The same records in the worker of the built app, in a browser: files that lie on the disk, as somebody would open them.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright'
import type { ResultsNews } from '#workers/resultsWorker.ts'
import type { FrozenStudy } from '#domain/study/types.ts'
import { startServer } from '../serve.ts'

interface Found {
  readonly ms: number
  readonly sessions: number
  readonly events: number
}

/** What the worker is asked, by the page itself. */
interface Asked {
  readonly url: string
  readonly text: string
  readonly hash: string
}

interface BrowserPage {
  readonly document: {
    querySelector(which: string): { readonly files: Iterable<unknown> }
  }
}

function imports({ url, text, hash }: Asked): Promise<Found> {
  const { document } = globalThis as unknown as BrowserPage
  const files = [...document.querySelector('#bench').files]
  const worker = new Worker(url, { type: 'module' })
  return new Promise((resolve, reject) => {
    const began = performance.now()
    worker.addEventListener('message', ({ data }: MessageEvent<ResultsNews>) => {
      if (data.kind === 'failed') reject(new Error(data.why))
      if (data.kind !== 'results') return
      const { sessions, report } = data.results
      resolve({ ms: performance.now() - began, sessions: sessions.length, events: report.lines })
    })
    const job = { id: 1, kind: 'import', files, study: { text, hash }, kinds: ['real'], withdrawn: [], issued: null }
    worker.postMessage(job)
  })
}

interface Cost {
  /** Of the processor, so far. */
  readonly cpu: number
  /** The most it has held so far; 0 where the system does not tell. */
  readonly held: number
}

/** What the processes of pages took, by their numbers. */
async function costs(browser: Browser): Promise<ReadonlyMap<number, Cost>> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const pages = processInfo.filter(({ type }) => type === 'renderer')
  return new Map(pages.map(({ id, cpuTime }) => [id, { cpu: cpuTime, held: peakOf(id) }]))
}

function peakOf(pid: number): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}

type MakeFile = (number: number) => { readonly name: string; readonly bytes: Uint8Array }

export async function resultsInBrowser(
  browser: Browser,
  study: FrozenStudy,
  counts: readonly number[],
  make: MakeFile,
): Promise<void> {
  const site = await startServer()
  const worker = readdirSync('dist/assets').find((name) => name.startsWith('resultsWorker-')) ?? ''
  console.log(
    `\nThe same in a worker, Chromium ${browser.version()}         time    processor   most memory of its process`,
  )
  for (const count of counts) {
    const folder = mkdtempSync(path.join(tmpdir(), 'bench-results-'))
    const page = await browser.newPage()
    try {
      for (let number = 0; number < count; number++) {
        const { name, bytes } = make(number)
        writeFileSync(path.join(folder, name), bytes)
      }
      await page.goto(`${site.url}study/results/`, { waitUntil: 'networkidle' })
      await page.evaluate(`document.body.append(Object.assign(document.createElement('input'), {
        type: 'file', id: 'bench', webkitdirectory: true }))`)
      await page.locator('#bench').setInputFiles(folder, { timeout: 0 })
      const { text, hash } = study
      const before = await costs(browser)
      const found = await page.evaluate(imports, { url: `${site.url}assets/${worker}`, text, hash })
      if (found.sessions !== count) throw new Error(`${found.sessions} sessions`)
      const taken = [...(await costs(browser))].map(([id, { cpu, held }]) => ({
        cpu: cpu - (before.get(id)?.cpu ?? 0),
        held,
      }))
      const cpu = Math.max(0, ...taken.map((one) => one.cpu))
      const held = Math.max(0, ...taken.map((one) => one.held))
      console.log(
        `${`${count} participants, ${found.events} events`.padEnd(42)}${`${(found.ms / 1000).toFixed(2)} s`.padStart(9)}${`${cpu.toFixed(2)} s`.padStart(13)}${(held === 0 ? '–' : `${held.toFixed(0)} MB`).padStart(12)}`,
      )
    } finally {
      await page.close()
      rmSync(folder, { recursive: true })
    }
  }
  await site.close()
}
