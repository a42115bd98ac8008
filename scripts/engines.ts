// `npm run test:engines`: what is marked @engine in Firefox, and the smoke test in WebKit. What the machine lacks is
// installed from Debian's packages where that is allowed, and counted as skipped, with the reason, where it is not.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { webkitLaunch } from '../e2e/webkit/webdriver.ts'
import { aptInstall, onPath } from './browser.mjs'
import { closingLine, countReport, type Count } from './gates.mjs'

const results = path.resolve('test-results/json')
const sum: Count = { passed: 0, failed: 0, skipped: 0 }

function run(title: string, file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const report = path.join(results, file)
  rmSync(report, { force: true })
  console.log(`\n${title}`)
  const { status } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env, JSON_OUT: report },
  })
  const count = countReport(report)
  if (status !== 0 && count.failed === 0) count.failed = 1
  sum.passed += count.passed
  sum.failed += count.failed
  sum.skipped += count.skipped
}

function skip(title: string, reason: string): void {
  console.log(`\n${title}\nskipped: ${reason}`)
  sum.skipped += 1
}

function firefox(): string | undefined {
  const find = (): string | undefined => process.env['FIREFOX_PATH'] ?? onPath(['firefox-esr', 'firefox'])
  return find() ?? (aptInstall(['firefox-esr']) ? find() : undefined)
}

function hasWebKit(): boolean {
  if (webkitLaunch(0)) return true
  return aptInstall(['webkit2gtk-driver', 'xvfb', 'xauth']) && webkitLaunch(0) !== undefined
}

mkdirSync(results, { recursive: true })
const firefoxPath = firefox()
if (firefoxPath === undefined) skip('Firefox', 'no Firefox here, and it could not be installed from Debian packages')
else {
  const args = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e/playwright.config.ts']
  run('Firefox', 'firefox.json', args, { E2E_ENGINE: 'firefox', FIREFOX_PATH: firefoxPath, E2E_PORT: '4374' })
}
if (hasWebKit()) {
  run('WebKit', 'webkit.json', ['node_modules/vitest/vitest.mjs', 'run', '-c', 'e2e/webkit/vitest.config.ts'])
} else skip('WebKit', 'no WebKit driver here, and it could not be installed from Debian packages')

console.log(`\n${closingLine(sum)}`)
process.exitCode = sum.failed > 0 ? 1 : 0
