// `sw.js`: the worker that keeps the site on the device, with the list of what it keeps. The list is made by rules, so
// that a page, a language or an icon that comes later is on it without anybody thinking of it.
import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'vite'
import { isUntouched, type Plan } from '../src/offline/plan.ts'
import { RECORD_ROUTES } from '../src/app/routes.ts'

const dist = path.resolve('dist')
/**
 * Pages of which there are many: none of them is kept, but one a kind and language that draws any of them from nothing.
 * It lies as deep as they do, so that its addresses fit.
 */
const MANY: readonly { readonly pages: RegExp; readonly shell: string }[] = [
  // `/facts/F09/`
  {
    pages: new RegExp(
      `^/((?:[a-z]{2}/)?)(${RECORD_ROUTES.map(({ path: route }) => route.split('/')[1]).join('|')})/[^/]+/$`,
    ),
    shell: 'offline/shell/',
  },
  // `/teach/one-tap/3/`, and the two windows and the sheets of a lesson
  { pages: /^\/((?:[a-z]{2}\/)?)(teach\/[^/]+)\/[^/]+\/$/, shell: 'offline/lesson/shell/' },
]

interface OneOfMany {
  /** The folder that it lies in, and the page that draws it, below the site's root. */
  readonly folder: string
  readonly shell: string
}

function oneOfMany(page: string): OneOfMany | null {
  for (const { pages, shell } of MANY) {
    const [, language, folder] = pages.exec(page) ?? []
    if (folder !== undefined) return { folder: `${language}${folder}/`, shell: `${language}${shell}` }
  }
  return null
}

export interface Shell<Route> {
  readonly path: string
  /** The page that it is written like. */
  readonly like: Route
}

export function shellsOf<Route extends { readonly path: string }>(pages: readonly Route[]): readonly Shell<Route>[] {
  const shells = new Map<string, Shell<Route>>()
  for (const like of pages) {
    const found = oneOfMany(like.path)
    if (found && !shells.has(found.shell)) shells.set(found.shell, { path: `/${found.shell}`, like })
  }
  return [...shells.values()]
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64')
const fileOf = (name: string): string => (name === '' || name.endsWith('/') ? `${name}index.html` : name)
const reader =
  (folder: string) =>
  (name: string): Buffer =>
    readFileSync(path.join(folder, fileOf(name)))
const brotli = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

/** What no page names: scripts, styles, icons, and the module that a frozen study is made from. */
const PARTS = ['assets/*', 'icons/*', '*.webmanifest', '[a-z][a-z]/*.webmanifest', 'favicon.svg', 'run/page.js']

function planOf(pages: readonly { readonly path: string }[], folder: string): Plan {
  const read = reader(folder)
  const shells = shellsOf(pages)
  const names = [
    ...pages
      .map(({ path: page }) => page.slice(1))
      .filter((page) => oneOfMany(`/${page}`) === null && !isUntouched(page)),
    ...shells.map(({ path: shell }) => shell.slice(1)),
    ...globSync(PARTS, { cwd: folder }).map((file) => file.replaceAll(path.sep, '/')),
  ].sort()
  const files = Object.fromEntries(names.map((name) => [name, hashOf(read(name))]))
  const folders = pages.flatMap(({ path: page }) => {
    const found = oneOfMany(page)
    return found ? [[found.folder, found.shell] as const] : []
  })
  return {
    version: createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12),
    files,
    shells: Object.fromEntries(folders),
    bytes: names.reduce((sum, name) => sum + read(name).length, 0),
  }
}

/** A classic script without imports: not every browser takes a worker of this kind as a module. */
async function workerScript(): Promise<string> {
  const outDir = path.resolve('.cache/worker')
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'es2023',
      outDir,
      copyPublicDir: false,
      lib: { entry: path.resolve('src/offline/worker.ts'), formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
    },
  })
  return readFileSync(path.join(outDir, 'sw.js'), 'utf8')
}

const FIRST = 'const PLAN = '

/** The first line is the plan; `readPlan` reads it there. */
export async function writeWorker(pages: readonly { readonly path: string }[], folder = dist): Promise<void> {
  const script = await workerScript()
  const plan = planOf(pages, folder)
  // Whoever changes the worker alone makes a new version too: two of one name would share a cache.
  const version = createHash('sha256').update(plan.version).update(script).digest('hex').slice(0, 12)
  writeFileSync(path.join(folder, 'sw.js'), `${FIRST}${JSON.stringify({ ...plan, version })};\n${script}`)
}

export function readPlan(): Plan {
  const [first = ''] = readFileSync(path.join(dist, 'sw.js'), 'utf8').split('\n', 1)
  return JSON.parse(first.slice(FIRST.length, -1)) as Plan
}

interface Kept {
  readonly files: number
  readonly raw: number
  readonly brotli: number
}

/** What is kept on a device: as it lies there, and as it travels. The worker itself is counted. */
export function measureKept(): Kept {
  const all = ['sw.js', ...Object.keys(readPlan().files)].map(reader(dist))
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0)
  return { files: all.length, raw: sum(all.map(({ length }) => length)), brotli: sum(all.map(brotli)) }
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`

export function sayKept({ files, raw, brotli: packed }: Kept): string {
  return `${files} files, ${megabytes(packed)} in brotli, ${megabytes(raw)} raw`
}
