// While a worker searches, the page must stay free: its longest tasks while something is done on it, at a throttled CPU.
import type { Browser, CDPSession } from 'playwright'
import { startServer } from '../serve.ts'

const THROTTLE = 4
const RUNS = 3
const MOST = 50

interface Done {
  readonly on: 'paths/' | 'lab/'
  /** What is pressed, and how one sees that it is over: run by the page itself. */
  readonly press: string
  readonly isOver: string
}

const SELECT = `(label, value) => {
  const select = [...document.querySelectorAll('select')].find((one) => [...one.options].some((each) => each.value === value))
  select.value = value
  select.dispatchEvent(new Event('change', { bubbles: true }))
}`
const PROVED = "[...document.querySelectorAll('[role=status]')].at(-1)"
const isAnswered = "document.querySelector('section[aria-busy=false]') !== null"
const isMeasured = "document.querySelector('section[aria-busy]') === null && document.querySelector('table') !== null"
const knob = (name: string, value: string): string =>
  `document.querySelector('[data-knob=${name}] input[value="${value}"]').click()`

const DONE = {
  'paths: a slot is changed': {
    on: 'paths/',
    press: `(${SELECT})('account', 'deleted')`,
    isOver: `${isAnswered} && location.hash.includes('deleted')`,
  },
  'paths: another telling is asked about': {
    on: 'paths/',
    press: `(${SELECT})('telling', 'announced-january')`,
    isOver: `${isAnswered} && location.hash.includes('announced-january')`,
  },
  'paths: everything is proved': {
    on: 'paths/',
    press: `${PROVED}.parentElement.querySelector('button').click()`,
    isOver: `${PROVED}.textContent.startsWith('Proved again')`,
  },
  'paths: a design is asked about, cold': {
    on: 'paths/',
    press: "location.hash = 'v=2&g=1.2016.windowDays-none.revocable-bothWays&on=2021-06-01&held=all'",
    isOver: "document.querySelector('[data-design]') !== null",
  },
  'lab: a knob is turned': { on: 'lab/', press: knob('switchPlace', 'settings'), isOver: isMeasured },
  'lab: the question is changed': { on: 'lab/', press: knob('question', '2021'), isOver: isMeasured },
} as const satisfies Record<string, Done>
export type DoneName = keyof typeof DONE
export const DONE_NAMES = Object.keys(DONE) as readonly DoneName[]

export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** The tasks of the main thread in a trace: how long each lay on the clock, and how much of it the thread was at work. */
function mainTasks(events: readonly TraceEvent[]): { wall: number; cpu: number }[] {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  return events
    .filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }))
}

async function traced(session: CDPSession, categories: readonly string[], act: () => Promise<void>) {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...categories] },
  })
  await act()
  await session.send('Tracing.end')
  await ended
  return events
}

/** What the trace of one of these tells. */
export async function watch(
  browser: Browser,
  url: string,
  name: DoneName,
  categories: readonly string[] = [],
): Promise<TraceEvent[]> {
  const { on, press, isOver } = DONE[name]
  const page = await browser.newPage()
  const session = await page.context().newCDPSession(page)
  await page.goto(`${url}${on}`, { waitUntil: 'networkidle' })
  if (on === 'lab/') await page.waitForSelector('main:not(:has(section[aria-busy])) table')
  await page.waitForTimeout(1000)
  // Compiled before it is watched, and run by the page itself: looking for elements from outside is work there, too.
  await page.evaluate(`window.watched = () => new Promise((done) => {
    ${press}
    let calm = 0
    const timer = setInterval(() => {
      calm = ${isOver} ? calm + 1 : 0
      if (calm < 10) return
      clearInterval(timer)
      done()
    }, 100)
  })`)
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
  const events = await traced(session, ['disabled-by-default-devtools.timeline', ...categories], async () => {
    await page.evaluate('setTimeout(() => (window.over = watched()), 0)')
    await page.waitForTimeout(100)
    await page.evaluate('window.over')
  })
  await page.close()
  return events
}

/**
 * On a machine with other work a task also waits for its turn: its time at work tells what is ours. The median of a few
 * runs, since now and then a task collects garbage that is not its own.
 */
export async function freePages(browser: Browser): Promise<void> {
  const site = await startServer()
  console.log(
    `\n${`Longest task of the page, CPU ÷ ${THROTTLE}, median of ${RUNS}`.padEnd(52)}${'on the clock'.padStart(14)}${'at work'.padStart(10)}   over ${MOST} ms at work`,
  )
  for (const name of DONE_NAMES) {
    const runs: { wall: number; cpu: number; over: number }[] = []
    for (let run = 0; run < RUNS; run++) {
      const tasks = mainTasks(await watch(browser, site.url, name))
      runs.push({
        wall: Math.max(0, ...tasks.map(({ wall }) => wall)),
        cpu: Math.max(0, ...tasks.map(({ cpu }) => cpu)),
        over: tasks.filter(({ cpu }) => cpu > MOST).length,
      })
    }
    const middle = (of: 'wall' | 'cpu' | 'over'): number =>
      runs.map((run) => run[of]).toSorted((a, b) => a - b)[RUNS >> 1] ?? NaN
    const ms = (of: 'wall' | 'cpu'): string => `${middle(of).toFixed(0)} ms`
    console.log(`${name.padEnd(52)}${ms('wall').padStart(14)}${ms('cpu').padStart(10)}   ${middle('over')}`)
  }
  await site.close()
}
