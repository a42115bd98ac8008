// How many bytes a visitor waits for, in brotli, and that none of them come from elsewhere.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { measureKept, sayKept } from './offline.ts'
import { ROUTES } from '../src/app/routes.ts'
import { EMBED_VIEWS } from '../src/domain/embed/types.ts'

const dist = path.resolve('dist')
const budgets = [
  { page: 'index.html', route: '/', kilobytes: 110 },
  { page: 'play/index.html', route: '/play/', kilobytes: 170 },
  { page: 'run/index.html', route: '/run/', kilobytes: 140 },
  // Beside its own first words another language brings those of English, which stand in the frame.
  { page: 'de/index.html', route: '/de/', kilobytes: 115 },
  { page: 'de/play/index.html', route: '/de/play/', kilobytes: 180 },
]
/** Pages to read, over the frame: what a page of nothing but text loads. */
const frame = 'about/index.html'
const overFrame = 60
const entries = ['/facts/F09/', '/sources/WA-2016/']
const embeds = EMBED_VIEWS.map((view) => `/embed/${view}/`)
const toRead = [...ROUTES.map(({ path: route }) => route), ...entries, ...embeds].filter(
  (route) => budgets.every((budget) => budget.route !== route) && `${route.slice(1)}index.html` !== frame,
)

const read = (file: string): Buffer => readFileSync(path.join(dist, file))
const brotli = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

/** Every script reached by a static import from these, in files as built. */
function withImports(files: readonly string[]): string[] {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    if (!file.endsWith('.js')) return
    const text = read(file).toString('utf8')
    for (const [, from = ''] of text.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[^'"()]*?from\s*)?["'](\.[^"']+)["']/g,
    )) {
      visit(path.posix.join(path.posix.dirname(file), from))
    }
  }
  files.forEach(visit)
  return [...seen]
}

/** What a visitor waits for: what is for paper alone comes after it. */
function filesOf(page: string): string[] {
  const html = read(page).toString('utf8')
  const assets = [
    ...html.matchAll(/<(?:script|link)\b(?![^>]*media="print")[^>]*?(?:src|href)="([^"]*assets\/[^"]+)"/g),
  ].map(([, address = '']) => path.posix.join(path.posix.dirname(page), address))
  return [page, ...withImports(assets)]
}

function sumsByKind(files: readonly string[]): Record<'html' | 'js' | 'css', number> {
  const sums = { html: 0, js: 0, css: 0 }
  for (const file of files) {
    const kind = path.extname(file).slice(1)
    if (kind === 'html' || kind === 'js' || kind === 'css') sums[kind] += brotli(read(file))
  }
  return sums
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(6)
let failures = 0

function report(page: string, route: string, most: number): void {
  const { html, js, css } = sumsByKind(filesOf(page))
  const all = html + js + css
  const over = all > most
  if (over) failures += 1
  console.log(`${route.padEnd(18)} ${kB(html)}  ${kB(js)}  ${kB(css)}  ${kB(all)}  ${kB(most)}${over ? '  OVER' : ''}`)
}

console.log('brotli, kB             html      js     css     all  at most')
for (const { page, route, kilobytes } of budgets) report(page, route, kilobytes * 1000)

const framed = Object.values(sumsByKind(filesOf(frame))).reduce((sum, bytes) => sum + bytes, 0)
console.log(`at most ${overFrame} kB over the frame of ${kB(framed).trim()} kB:`)
for (const route of toRead) report(`${route.slice(1)}index.html`, route, framed + overFrame * 1000)

/** What is kept for use without a network, in every language. */
const mostKept = 1_500_000
const kept = measureKept()
const isTooMuch = kept.brotli > mostKept
if (isTooMuch) failures += 1
console.log(
  `kept for use without a network: ${sayKept(kept)}; at most ${mostKept / 1e6} MB${isTooMuch ? '  OVER' : ''}`,
)

/** What a browser would fetch by itself. A link that a person follows is something else. */
const foreign: Readonly<Record<string, RegExp>> = {
  '.html': /<(?!a\b)[a-z]+\b[^>]*\s(?:src|href|srcset|poster|action)="(?:https?:)?\/\/[^"]*/g,
  '.css': /(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^"')]*/g,
  '.js': /(?:\bimport\s*\(?|\bfrom)\s*["'`](?:https?:)?\/\/[^"'`]*/g,
}
for (const file of globSync('**/*.{html,css,js}', { cwd: dist })) {
  for (const [found] of read(file)
    .toString('utf8')
    .matchAll(foreign[path.extname(file)] ?? /$^/g)) {
    console.log(`${file} loads from elsewhere: ${found.slice(0, 120)}`)
    failures += 1
  }
}
process.exitCode = failures > 0 ? 1 : 0
