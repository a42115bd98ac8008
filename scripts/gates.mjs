// What `npm test` holds: each gate is one check, each test is one, and the sum is printed last.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { npmCommand } from './npm.mjs'

const results = path.resolve(import.meta.dirname, '../test-results/json')

/** The plain gates, in order; what needs the build says so. `shows` prints even when all is well. */
const gates = [
  { script: 'format:check', title: 'format' },
  { script: 'lint', title: 'lint' },
  { script: 'dead', title: 'dead code' },
  { script: 'typecheck', title: 'types' },
  { script: 'build', title: 'build' },
  { script: 'budgets', title: 'budgets', needsBuild: true, shows: true },
  // Three kills: one that leaves half a line in a log, one while the pages open, and one that leaves half a line again.
  {
    script: 'test:loss',
    title: 'nothing lost: five sessions, three kills',
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
  const result = spawnSync(command, [npm, 'run', '-s', script], { encoding: 'utf8', maxBuffer: 1 << 28, ...options })
  return {
    ok: result.status === 0,
    output: `${result.stdout ?? ''}${result.stderr ?? ''}`.trim(),
    ms: Date.now() - started,
  }
}

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`

function runGate({ script, title, shows, env = {} }) {
  const { ok, output, ms } = run(script, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
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

function runSuite({ script, title }) {
  const file = path.join(results, `${script.replace(':', '-')}.json`)
  console.log(`\n${title}`)
  const { ok, ms } = run(script, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, JSON_OUT: file } })
  const count = countReport(file)
  // A runner that stops for another reason than a failed test (an unhandled error, no tests) is a failure too.
  if (!ok && count.failed === 0) count.failed = 1
  console.log(`${count.failed === 0 ? 'ok    ' : 'FAILED'}  ${title} (${seconds(ms)})`)
  return count
}

export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

export function runTests() {
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
  for (const gate of gates) {
    if (cannotRun(gate)) continue
    const ok = runGate(gate)
    if (gate.script === 'build') isBuilt = ok
    sum[ok ? 'passed' : 'failed'] += 1
  }
  for (const suite of suites) {
    if (cannotRun(suite)) continue
    const count = runSuite(suite)
    for (const key of Object.keys(sum)) sum[key] += count[key]
  }
  console.log(`\n${closingLine(sum)}`)
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0
}
