// `npm run test:loss`: kills the browser's process at random moments of many sessions, while a real nginx is killed,
// fails and stalls, and counts what is lost of what stood confirmed on the screen. LOSS_SESSIONS, LOSS_SEED.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright'
import { build } from 'vite'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { readRecord } from '#domain/record/readRecord.ts'
import { findChromium } from './browser.mjs'
import { closingLine } from './gates.mjs'
import { launch, type KillableBrowser } from './loss/browser.ts'
import { startChaos } from './loss/chaos.ts'
import { seeded, type Dice } from './loss/dice.ts'
import { collected, gapIsSeen, imported, judge } from './loss/judge.ts'
import { startNginx, type Nginx } from './nginx.mjs'
import { startServer } from './serve.ts'

const SESSIONS = Number(process.env['LOSS_SESSIONS'] ?? 100)
const SEED = Number(process.env['LOSS_SEED'] ?? 1)
/** Sessions in one browser: a kill hits all of them. */
const TOGETHER = 5
const MOST_KILLS = 3
const DRAIN_MS = 60_000

interface Bench {
  readonly site: string
  readonly nginx: Nginx
  readonly executable: string
  readonly dice: Dice
  readonly sum: typeof nothing
  readonly problems: string[]
}

const nothing = {
  sessions: 0,
  kills: 0,
  reloads: 0,
  confirmed: 0,
  kept: 0,
  repeated: 0,
  crashes: 0,
  gaps: 0,
  keptOut: 0,
}

async function buildPage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      lib: { entry: path.resolve('scripts/loss/page.ts'), formats: ['es'], fileName: () => 'page.js' },
    },
  })
}

/** The page may connect to the collector and to nothing else, as in a frozen study. */
function writePage(folder: string, collector: string): void {
  const policy = `default-src 'none'; script-src 'self'; connect-src ${collector}`
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">
<title>Loss</title><p id="confirmed"></p><script type="module" src="page.js"></script>`,
  )
}

function addressOf(bench: Bench, session: string, isQuiet: boolean): string {
  const asked = new URLSearchParams({ session, collector: bench.nginx.url, seed: String(bench.dice.below(1e9)) })
  if (isQuiet) asked.set('quiet', '')
  return `${bench.site}?${asked}`
}

async function openPages(
  bench: Bench,
  browser: KillableBrowser,
  sessions: Sessions,
  isQuiet: boolean,
): Promise<Page[]> {
  return Promise.all(
    [...sessions.keys()].map(async (session) => {
      const page = await browser.context.newPage()
      await page.exposeBinding('confirmedOnScreen', (_, of: string, seq: number) => {
        sessions.set(of, Math.max(sessions.get(of) ?? -1, seq))
      })
      await page.goto(addressOf(bench, session, isQuiet))
      await page.waitForFunction(() => window.loss !== undefined)
      return page
    }),
  )
}

/** The last line of each session that stood on the screen, for all that was heard before the process died. */
type Sessions = Map<string, number>

/** Some sessions side by side in one browser, killed a few times; then opened once more and held against the collector. */
async function group(bench: Bench, sessions: Sessions): Promise<void> {
  const { dice, sum, executable } = bench
  const profile = mkdtempSync(path.join(tmpdir(), 'consent-replay-loss-'))
  await (await launch(executable, profile)).close()
  const chaos = startChaos(bench.nginx, seeded(dice.below(1e9)))
  try {
    for (let kills = 1 + dice.below(MOST_KILLS); kills > 0; kills--) {
      const browser = await launch(executable, profile)
      const pages = await openPages(bench, browser, sessions, false)
      await pause(100 + dice.below(1200))
      if (dice.below(3) === 0) {
        sum.reloads += 1
        await dice.oneOf(pages).reload()
      }
      await pause(dice.below(800))
      await browser.kill()
      sum.kills += 1
    }
    await chaos.stop()
    const browser = await launch(executable, profile)
    const pages = await openPages(bench, browser, sessions, true)
    await secondTab(bench, browser, sessions)
    await examine(bench, pages, sessions)
    await browser.kill()
  } finally {
    await chaos.stop()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** A second tab of a session that is open: it says so and writes nothing. */
async function secondTab(bench: Bench, browser: KillableBrowser, sessions: Sessions): Promise<void> {
  const session = bench.dice.oneOf([...sessions.keys()])
  const page = await browser.context.newPage()
  await page.goto(addressOf(bench, session, false))
  const opened = await (await page.waitForFunction(() => window.loss?.opened)).jsonValue()
  if (opened === 'otherTab') bench.sum.keptOut += 1
  else bench.problems.push(`${session}: a second tab was let in`)
  await page.close()
}

async function examine(bench: Bench, pages: readonly Page[], sessions: Sessions): Promise<void> {
  const { sum, problems, nginx, dice } = bench
  for (const [index, [session, confirmed]] of [...sessions].entries()) {
    const page = pages[index]
    if (!page) throw new Error('a page is missing')
    sum.sessions += 1
    sum.confirmed += confirmed + 1
    const device = readRecord((await page.evaluate(() => window.loss?.stored() ?? [])).join('\n'))
    const here = collected(nginx.records, session)
    const both = [...device.lines, ...here.lines]
    problems.push(...judge(`${session}, device and collector`, both, confirmed))
    if (device.unread.length > 0)
      problems.push(`${session}: ${device.unread.length} lines of the device cannot be read`)
    sum.crashes += device.lines.filter(
      ({ line: { event } }) => event.type === 'resumed' && event.after === 'unclosed',
    ).length
    await page.evaluate(() => window.loss?.flush())
    await page
      .waitForFunction(() => window.loss?.state() === 'safe', null, { timeout: DRAIN_MS })
      .catch(() => problems.push(`${session}: not delivered ${DRAIN_MS / 1000} s after the collector was in order`))
    const arrived = collected(nginx.records, session)
    problems.push(...judge(`${session}, collector`, arrived.lines, confirmed))
    problems.push(...arrived.wrong.map((name) => `${name} does not hold what its name says`))
    const { kept, repeated } = imported([...arrived.lines, ...device.lines])
    sum.kept += kept
    sum.repeated += repeated - device.lines.length
    if (gapIsSeen(arrived.lines, dice)) sum.gaps += 1
    else problems.push(`${session}: a gap was not seen`)
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

function sessionId(dice: Dice): string {
  const hex = Array.from({ length: 32 }, () => dice.below(16).toString(16)).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function print({ sum, problems }: Bench): void {
  const { sessions, kills, reloads, confirmed, kept, repeated, crashes, gaps, keptOut } = sum
  console.log(`
sessions                                   ${sessions}
browser processes killed                   ${kills} (and ${reloads} pages reloaded)
sessions found unclosed and taken up again ${crashes}
events confirmed on screen                 ${confirmed}
events after import                        ${kept}
sent more than once, and kept once         ${repeated}
planted gaps found                         ${gaps} of ${sessions}
second tabs kept out                       ${keptOut}
losses and other faults                    ${problems.length}`)
  for (const problem of problems.slice(0, 20)) console.log(`  ${problem}`)
}

async function run(): Promise<boolean> {
  registerDesigns(allDesignTools)
  const folder = path.resolve('.cache/loss')
  await buildPage(folder)
  const served = await startServer({ folder })
  const { executablePath = chromium.executablePath() } = await findChromium()
  const nginx = await startNginx({ origin: new URL(served.url).origin })
  if (!nginx) throw new Error('no nginx here, and it could not be installed from Debian packages')
  writePage(folder, nginx.url)
  const dice = seeded(SEED)
  const bench: Bench = { site: served.url, nginx, executable: executablePath, dice, sum: { ...nothing }, problems: [] }
  console.log(`${SESSIONS} sessions, seed ${SEED}`)
  try {
    for (let left = SESSIONS; left > 0; left -= TOGETHER) {
      const ids = Array.from({ length: Math.min(left, TOGETHER) }, () => sessionId(dice))
      await group(bench, new Map(ids.map((id) => [id, -1])))
      process.stdout.write(bench.problems.length === 0 ? '.' : 'x')
    }
  } finally {
    await nginx.close()
    await served.close()
  }
  print(bench)
  const isFine = bench.problems.length === 0 && bench.sum.sessions === SESSIONS && bench.sum.confirmed > 0
  console.log(`\n${closingLine({ passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, skipped: 0 })}`)
  return isFine
}

process.exitCode = (await run()) ? 0 : 1
