// What `npm test` holds: each gate is one check, each test is one, and the sum is printed last.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { npmCommand } from './npm.mjs'

const results = path.resolve(import.meta.dirname, '../test-results/json')

/** How many plain gates run at a time: each keeps about one core busy. */
const LANES = 2

/** The plain gates, the longest first; what needs the build waits for it, and what needs the machine for itself for the others. `shows` prints even when all is well. */
const gates = [
  { script: 'build', title: 'build' },
  { script: 'format:check', title: 'format' },
  { script: 'lint', title: 'lint' },
  { script: 'typecheck', title: 'types' },
  { script: 'dead', title: 'dead code' },
  { script: 'budgets', title: 'budgets', needsBuild: true, shows: true },
  // Three kills: one that leaves half a line in a log, one while the pages open, and one that leaves half a line again.
  {
    script: 'test:loss',
    title: 'nothing lost: five sessions, three kills',
    isAlone: true,
    env: { LOSS_SESSIONS: '5', LOSS_SEED: '1770' },
  },
]
const suites = [
  { script: 'test:unit', title: 'unit and component tests' },
  { script: 'test:e2e', title: 'journeys in a browser', needsBuild: true },
]

function run(script, options) {
  const [command, npm] = npmCommand()
  const started = Date.now()
  return new Promise((resolve) => {
    const child = spawn(command, [npm, 'run', '-s', script], options)
    const said = ['', '']
    for (const [at, stream] of [child.stdout, child.stderr].entries())
      stream?.setEncoding('utf8').on('data', (text) => (said[at] += text))
    const end = (ok) => resolve({ ok, output: said.join('').trim(), ms: Date.now() - started })
    child.on('error', () => end(false)).on('close', (status) => end(status === 0))
  })
}

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`

async function runGate({ script, title, shows, env = {} }) {
  const { ok, output, ms } = await run(script, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${title} (${seconds(ms)})`)
  if ((!ok || shows) && output) console.log(output.replace(/^/gm, '        '))
  return ok
}

/** Vitest and Playwright both write JSON; a flaky test has failed once, so it has failed. */
export function countReport(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const json = JSON.parse(readFileSync(file, 'utf8'))
  if (json.stats) {
    const { expected, unexpected, flaky, skipped } = json.stats
    return { passed: expected, failed: unexpected + flaky + (json.errors?.length ?? 0), skipped }
  }
  return {
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    skipped: json.numPendingTests + json.numTodoTests,
  }
}

async function runSuite({ script, title }) {
  const file = path.join(results, `${script.replace(':', '-')}.json`)
  console.log(`\n${title}`)
  const { ok, ms } = await run(script, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, JSON_OUT: file },
  })
  const count = countReport(file)
  // A runner that stops for another reason than a failed test (an unhandled error, no tests) is a failure too.
  if (!ok && count.failed === 0) count.failed = 1
  console.log(`${count.failed === 0 ? 'ok    ' : 'FAILED'}  ${title} (${seconds(ms)})`)
  return count
}

export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

export async function runTests() {
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results, { recursive: true })
  const sum = { passed: 0, failed: 0, skipped: 0 }
  let isBuilt = false
  const cannotRun = (step) => {
    if (!step.needsBuild || isBuilt) return false
    console.log(`skipped ${step.title}: there is no build`)
    sum.skipped += 1
    return true
  }
  const hold = async (gate) => {
    if (cannotRun(gate)) return
    const ok = await runGate(gate)
    if (gate.script === 'build') isBuilt = ok
    sum[ok ? 'passed' : 'failed'] += 1
  }
  const waits = (gate) => gate.needsBuild || gate.isAlone
  const waiting = gates.filter((gate) => !waits(gate))
  const lane = async () => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) await hold(gate)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  for (const gate of gates) if (waits(gate)) await hold(gate)
  // The suites keep every core busy by themselves, one after the other.
  for (const suite of suites) {
    if (cannotRun(suite)) continue
    const count = await runSuite(suite)
    for (const key of Object.keys(sum)) sum[key] += count[key]
  }
  console.log(`\n${closingLine(sum)}`)
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0
}
