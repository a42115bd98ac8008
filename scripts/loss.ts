// `npm run test:loss`: kills the browser's process at random moments of many sessions, while a real nginx is killed,
// fails and stalls, and counts what is lost of what was confirmed on screen. LOSS_SESSIONS, LOSS_SEED; faulty profiles stay.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { readRecord } from '#domain/record/readRecord.ts'
import type { Imported } from '#domain/results/importRecords.ts'
import { textSource, type ImportSource } from '#domain/results/source.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import { freeze } from '#domain/study/freeze.ts'
import { parseStudy } from '#domain/study/parse.ts'
import type { FrozenStudy } from '#domain/study/types.ts'
import { recordFile } from '#store/run/recordFile.ts'
import { findChromium } from './browser.mjs'
import { closingLine } from './gates.mjs'
import { launch, type KillableBrowser } from './loss/browser.ts'
import { startChaos } from './loss/chaos.ts'
import { seeded, type Dice } from './loss/dice.ts'
import { collected, collectedFiles, gapIsSeen, imported, judge } from './loss/judge.ts'
import { nothing, print, type Sum } from './loss/report.ts'
import { buildPage, writePage } from './loss/site.ts'
import { tear } from './loss/tear.ts'
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
  readonly study: FrozenStudy
  readonly dice: Dice
  readonly sum: Sum
  readonly problems: string[]
  /** What the devices held at the end. */
  readonly devices: ImportSource[]
}

function addressOf(bench: Bench, session: string, isQuiet: boolean): string {
  const { study, hash } = bench.study
  const asked = new URLSearchParams({
    session,
    study: study.id,
    hash,
    condition: conditionsOf(study)[0]?.id ?? '',
    collector: bench.nginx.url,
    seed: String(bench.dice.below(1e9)),
  })
  if (isQuiet) asked.set('quiet', '')
  return `${bench.site}?${asked}`
}

/** Empty ones, which already hear what will stand on the screen. */
async function newPages({ context }: KillableBrowser, sessions: Sessions): Promise<Page[]> {
  return Promise.all(
    [...sessions.keys()].map(async () => {
      const page = await context.newPage()
      await page.exposeBinding('confirmedOnScreen', (_, of: string, seq: number) => {
        sessions.set(of, Math.max(sessions.get(of) ?? -1, seq))
      })
      return page
    }),
  )
}

async function openPages(
  bench: Bench,
  pages: readonly Page[],
  sessions: Sessions,
  isQuiet: boolean,
): Promise<readonly Page[]> {
  const ids = [...sessions.keys()]
  await Promise.all(
    pages.map(async (page, index) => {
      await page.goto(addressOf(bench, ids[index] ?? '', isQuiet))
      await page.waitForFunction(() => window.loss !== undefined)
    }),
  )
  return pages
}

/** The last line of each session that stood on the screen, for all that was heard before the process died. */
type Sessions = Map<string, number>

/** Some sessions side by side in one browser, killed a few times; then opened once more and held against the collector. */
async function group(bench: Bench, sessions: Sessions): Promise<void> {
  const { dice, sum, executable, problems } = bench
  const known = problems.length
  const profile = mkdtempSync(path.join(tmpdir(), 'consent-replay-loss-'))
  const chaos = startChaos(bench.nginx, seeded(dice.below(1e9)))
  try {
    for (let kills = 1 + dice.below(MOST_KILLS); kills > 0; kills--) {
      const browser = await launch(executable, profile)
      const isOpen = await live(bench, browser, sessions)
      await browser.kill()
      sum.kills += 1
      if (isOpen && dice.below(2) === 0) {
        sum.torn += 1
        tear(profile, dice)
      }
    }
    await chaos.stop()
    const browser = await launch(executable, profile)
    const pages = await openPages(bench, await newPages(browser, sessions), sessions, true)
    await secondTab(bench, browser, sessions)
    await examine(bench, pages, sessions)
    await browser.kill()
  } finally {
    await chaos.stop()
    if (problems.length > known) console.log(`\nkept: ${profile}`)
    else rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Some seconds of use, in which the browser may die at any moment. Says whether its pages were open by then. */
async function live(bench: Bench, browser: KillableBrowser, sessions: Sessions): Promise<boolean> {
  const { dice, sum } = bench
  const opening = openPages(bench, await newPages(browser, sessions), sessions, false)
  if (dice.below(3) === 0) {
    sum.early += 1
    opening.catch(() => undefined)
    await pause(100 + dice.below(900))
    return false
  }
  const pages = await opening
  await pause(100 + dice.below(1200))
  if (dice.below(3) === 0) {
    sum.reloads += 1
    await dice.oneOf(pages).reload()
  }
  await pause(dice.below(800))
  return true
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
    const stored = await page.evaluate(() => window.loss?.stored() ?? [])
    const device = readRecord(stored.join('\n'))
    const file = recordFile({ study: bench.study.study.id, session }, stored)
    bench.devices.push(textSource(file.name, file.text))
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
    if (gapIsSeen(arrived.lines, dice)) sum.gaps += 1
    else problems.push(`${session}: a gap was not seen`)
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
function sessionId(dice: Dice): string {
  const hex = Array.from({ length: 32 }, () => dice.below(16).toString(16)).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** All files of collector and devices through the import of the results: every session, every line once, nothing odd. */
async function importAll({ nginx, study, devices, sum, problems }: Bench): Promise<Imported> {
  const all = await imported([...collectedFiles(nginx.records), ...devices], study)
  const { sessions, report } = all
  const { fileFaults, rowFaults, damaged, refused, withdrawn } = report
  for (const fault of [...fileFaults, ...rowFaults, ...damaged, ...refused, ...withdrawn])
    problems.push(`import: ${JSON.stringify(fault)}`)
  if (sessions.length !== sum.sessions) problems.push(`import: ${sessions.length} sessions of ${sum.sessions}`)
  for (const { session, lines } of sessions)
    if (lines.faults.length > 0) problems.push(`import of ${session}: ${JSON.stringify(lines.faults)}`)
  return all
}

function frozenStudy(): FrozenStudy {
  const parsed = parseStudy(JSON.parse(readFileSync('examples/study-one-tap.json', 'utf8')))
  const made = parsed.ok ? freeze(parsed.study) : null
  if (!made?.ok) throw new Error('the example is no study that can be frozen')
  return made.frozen
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
  const bench: Bench = {
    site: served.url,
    nginx,
    executable: executablePath,
    study: frozenStudy(),
    dice,
    sum: { ...nothing },
    problems: [],
    devices: [],
  }
  console.log(`${SESSIONS} sessions, seed ${SEED}`)
  try {
    for (let left = SESSIONS; left > 0; left -= TOGETHER) {
      const ids = Array.from({ length: Math.min(left, TOGETHER) }, () => sessionId(dice))
      // Dice of its own: what one group finds changes nothing for the next.
      await group({ ...bench, dice: seeded(dice.below(1e9)) }, new Map(ids.map((id) => [id, -1])))
      process.stdout.write(bench.problems.length === 0 ? '.' : 'x')
    }
    print(bench.sum, bench.problems, await importAll(bench))
  } finally {
    await nginx.close()
    await served.close()
  }
  const isFine = bench.problems.length === 0 && bench.sum.sessions === SESSIONS && bench.sum.confirmed > 0
  console.log(`\n${closingLine({ passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, skipped: 0 })}`)
  return isFine
}

process.exitCode = (await run()) ? 0 : 1
