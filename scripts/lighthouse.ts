// `npm run lighthouse`: the built pages as Lighthouse sees them on a phone. Accessibility and best practices must be
// perfect; performance is printed only, because it follows the load of the machine.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ROUTES } from '../src/app/routes.ts'
import { findChromium } from './browser.mjs'
import { closingLine } from './gates.mjs'
import { install } from './install.mjs'
import { startServer } from './serve.ts'

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null } | undefined>>
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly scoreDisplayMode: string; readonly displayValue?: string }>
  >
}

/** Every page of the site, and one of each kind of entry. */
const pages = [...ROUTES.map(({ path: route }) => route.slice(1)), 'facts/F09/', 'sources/WA-2016/']
const perfect = ['accessibility', 'best-practices']
const results = path.resolve('test-results/lighthouse')
const flags = '--headless=new --no-sandbox --disable-gpu --disable-background-networking --no-first-run'

/** Its own process, as its server must go on answering in this one. */
function audit(url: string, file: string, chrome: string): Promise<Report | undefined> {
  const cli = path.resolve('tools/lighthouse/node_modules/lighthouse/cli/index.js')
  const args = [cli, url, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`]
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args, '--form-factor=mobile', '--no-enable-error-reporting'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CHROME_PATH: chrome },
      timeout: 180_000,
    })
    child.on('close', (code) => {
      resolve(code === 0 ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined)
    })
  })
}

const percent = (report: Report, category: string): number =>
  Math.round((report.categories[category]?.score ?? 0) * 100)

function failedAudits(report: Report): string[] {
  return Object.entries(report.audits)
    .filter(([, { score, scoreDisplayMode }]) => scoreDisplayMode === 'binary' && score === 0)
    .map(([id]) => id)
}

install('tools/lighthouse')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const { executablePath } = await findChromium()
const chrome = executablePath ?? (await import('playwright')).chromium.executablePath()
const served = await startServer()
const sum = { passed: 0, failed: 0, skipped: 0 }
for (const page of pages) {
  const report = await audit(
    served.url + page,
    path.join(results, `${page.replaceAll('/', '-') || 'home'}.json`),
    chrome,
  )
  if (!report) {
    console.log(`/${page}: Lighthouse gave no report`)
    sum.failed += perfect.length
    continue
  }
  const shown = ['performance', 'seo', ...perfect].map((category) => `${category} ${percent(report, category)}`)
  const metric = (id: string): string => report.audits[id]?.displayValue ?? '?'
  const speed = `LCP ${metric('largest-contentful-paint')}, TBT ${metric('total-blocking-time')}`
  console.log(`/${page.padEnd(16)} ${shown.join(', ')}; ${speed}, CLS ${metric('cumulative-layout-shift')}`)
  for (const category of perfect) sum[percent(report, category) === 100 ? 'passed' : 'failed'] += 1
  if (perfect.some((category) => percent(report, category) < 100)) console.log(`  ${failedAudits(report).join(', ')}`)
}
await served.close()
console.log(`\n${closingLine(sum)}`)
process.exitCode = sum.failed > 0 ? 1 : 0
