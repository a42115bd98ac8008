// `npm run usb`: the whole site as one archive for a stick, for any static server and, as far as browsers allow it, for
// the file system. The same build gives the same archive, byte for byte. It lies in `dist-usb/`, or where it is told.
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import { writeWorker } from './offline.ts'
import { hint, openPage, readMe } from './usb/words.ts'
import { buildForFiles } from './viteFiles.ts'

const out = path.resolve(process.argv[2] ?? 'dist-usb')
const where = path.relative('.', out)
const { version } = JSON.parse(readFileSync(path.resolve('package.json'), 'utf8')) as { version: string }
const name = `consent-replay-${version}`
const folder = path.join(out, name)
const site = path.join(folder, 'site')
const fromFiles = path.join(folder, 'from-files')

/** As strict as the site's, in the words that hold for files: `'self'` says nothing there. */
const FILE_POLICY = [
  `default-src 'none'`,
  `script-src 'self' file:`,
  `style-src 'self' file:`,
  `img-src 'self' file: data: blob:`,
  `connect-src 'none'`,
  `worker-src blob:`,
  `frame-src 'none'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `object-src 'none'`,
].join('; ')

const htmlIn = (where: string): string[] =>
  globSync('**/*.html', { cwd: where }).map((file) => file.replaceAll(path.sep, '/'))
const upFrom = (file: string): string => '../'.repeat(file.split('/').length - 1)

/** A page of the site as one that a browser opens from a disk: classic script, one style, links to files. */
function forFiles(html: string, file: string): string {
  const root = upFrom(file) || './'
  return html
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="(?:modulepreload|manifest|stylesheet)"[^>]*>/g, '')
    .replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, (_, before: string) => before + FILE_POLICY)
    .replace(/(\shref="\.{1,2}\/(?:[^"#?]*\/)?)(?=["#])/g, '$1index.html')
    .replace(
      '</head>',
      `<link rel="stylesheet" href="${root}whole.css"><script defer src="${root}whole.js"></script></head>`,
    )
}

/** Every page of the site but those that stand inside others. */
async function writeFromFiles(): Promise<void> {
  const { script, style } = await buildForFiles()
  const without = /^(?:404|(?:[a-z]{2}\/)?(?:offline|embed)\/)/
  for (const file of htmlIn('dist').filter((each) => !without.test(each))) {
    const target = path.join(fromFiles, file)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, forFiles(readFileSync(path.join('dist', file), 'utf8'), file))
  }
  writeFileSync(path.join(fromFiles, 'whole.js'), script)
  writeFileSync(path.join(fromFiles, 'whole.css'), style)
  cpSync('dist/favicon.svg', path.join(fromFiles, 'favicon.svg'))
}

/** As on a host, but that each page says where to turn when it is opened from a disk. */
async function writeSite(): Promise<void> {
  cpSync('dist', site, { recursive: true })
  const pages = htmlIn(site).filter((file) => file !== '404.html')
  for (const file of pages) {
    const target = path.join(site, file)
    writeFileSync(
      target,
      readFileSync(target, 'utf8').replace(
        '<body>',
        () => `<body>${hint(`../${upFrom(file)}`, file.startsWith('de/') ? 'de' : 'en')}`,
      ),
    )
  }
  const written = pages.filter((file) => !/(?:^|\/)offline\//.test(file))
  await writeWorker(
    written.map((file) => ({ path: `/${file.replace(/index\.html$/, '')}` })),
    site,
  )
}

/** What a page from a disk leads to must lie there. */
function refuseDeadLinks(): void {
  const dead = htmlIn(fromFiles).flatMap((file) => {
    const html = readFileSync(path.join(fromFiles, file), 'utf8')
    return [...html.matchAll(/\s(?:href|src)="(\.{1,2}\/[^"#?]*)/g)]
      .filter(([, to = '']) => !existsSync(path.join(fromFiles, path.dirname(file), to)))
      .map(([, to = '']) => `${file}: ${to}`)
  })
  if (dead.length > 0) throw new Error(`From the file system these lead nowhere:\n${dead.slice(0, 20).join('\n')}`)
}

// Only a folder of ours is emptied: what somebody names may hold what is theirs.
if (process.argv[2] === undefined) rmSync(out, { recursive: true, force: true })
else if (existsSync(out)) throw new Error(`${out} is there already: name a folder that is not.`)
await writeSite()
await writeFromFiles()
refuseDeadLinks()
writeFileSync(path.join(folder, 'READ-ME-FIRST.txt'), readMe(version))
writeFileSync(path.join(folder, 'open.html'), openPage())
cpSync('scripts/usb/serve.mjs', path.join(folder, 'serve.mjs'))
for (const licence of ['LICENSE', 'LICENSE-content']) cpSync(licence, path.join(folder, `${licence}.txt`))

const files = globSync('**/*', { cwd: out, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
  .sort()
const contents: Zippable = Object.fromEntries(files.map((file) => [file, readFileSync(path.join(out, file))]))
// One day for all of them, or each build would be another archive.
const zip = zipSync(contents, { level: 9, mtime: new Date(2020, 0, 1) })
writeFileSync(path.join(out, `${name}.zip`), zip)
const raw = Object.values(contents).reduce((sum, bytes) => sum + (bytes as Uint8Array).length, 0)
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
console.log(
  `${where}/${name}.zip: ${megabytes(zip.length)}; unpacked ${files.length} files, ${megabytes(raw)}, in ${where}/${name}/`,
)
