// Writes every route as its own HTML file with relative addresses, rendered now, under a policy that forbids the page
// to reach anywhere. Runs after the two builds of Vite (for the browser, and for this script).
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { catalogue } from '../src/content/en/catalogue.ts'
import { closure, readManifest } from './manifest.ts'
import { measureKept, sayKept, shellsOf, writeWorker } from './offline.ts'

interface Route {
  /** `/`, `/play/` … */
  readonly path: string
  readonly name: string
  readonly words?: readonly string[]
}
interface Rendered {
  readonly html: string
  readonly title: string
  readonly description: string
  readonly head?: string
}
interface ServerEntry {
  readonly render: (path: string) => Rendered | Promise<Rendered>
  /** Those of the site, and one for each entry of the record. */
  readonly writtenPages: () => readonly Route[]
}

const dist = path.resolve('dist')
/** The module that a route loads lazily, as Vite's manifest names it. */
function moduleOf({ name }: Route): string {
  return `src/app/routes/${name.charAt(0).toUpperCase()}${name.slice(1)}Route.tsx`
}
/** The words that a page loads beside its own module, as `app/pages.ts` does. */
function laterWords({ words = ['pages'] }: Route): readonly string[] {
  return words.map((part) => `src/content/en/parts/${part}.ts`)
}
/** What stands below every page but the main screen, as `app/pages.ts` loads it. */
const foot = 'src/app/SiteFoot.tsx'
/** What is shown where nothing is: loaded lazily as the routes are, but none of them. */
const missing = 'src/app/routes/MissingRoute.tsx'
const server = path.resolve('.cache/server')
const load = async (file: string): Promise<unknown> => import(pathToFileURL(path.join(server, file)).href)

function policy(inline: { scripts?: readonly string[]; styles?: readonly string[] } = {}): string {
  const hashes = (texts: readonly string[] = []): string =>
    texts.map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`).join('')
  const content = [
    `default-src 'none'`,
    `script-src 'self'${hashes(inline.scripts)}`,
    `style-src 'self'${hashes(inline.styles)}`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'none'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `object-src 'none'`,
  ].join('; ')
  return `<meta http-equiv="Content-Security-Policy" content="${content}" />`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function headOf({ title, description, head = '' }: Rendered): string {
  return `<title>${escaped(title)}</title><meta name="description" content="${escaped(description)}" />${head}`
}

/** What the policy would silently drop must not be in the markup. */
function refuseInline(route: string, html: string): void {
  if (/<script|<style|\sstyle="|\son[a-z]+="/.test(html)) {
    const found = /.{0,80}(?:<script|<style|\sstyle="|\son[a-z]+=").{0,80}/s.exec(html)?.[0]
    throw new Error(`${route}: the rendered page holds inline script or style, which its policy forbids: ${found}`)
  }
}

/** A page that shows `home.lede` in place of the sentence was drawn before its words were there. */
function refuseIds(route: string, html: string): void {
  // In the middle of a sentence, too. What names a message for the machine is no word.
  const shown = html.replaceAll(/ data-[a-z]+="[^"]*"/g, '').match(/\b[a-z]\w*(?:\.[a-z]\w*)+/g) ?? []
  // A publisher may be called after its address, which looks like an id and is none.
  const ids = [...new Set(shown)].filter((id) => Object.hasOwn(catalogue, id))
  if (ids.length > 0) throw new Error(`${route}: shows ids in place of words: ${ids.join(', ')}`)
}

const depthOf = (route: string): number => route.split('/').filter(Boolean).length
const rootFrom = (route: string): string => '../'.repeat(depthOf(route)) || './'
/** Addresses from the site's root (`/play/`) become relative to the page that holds them. */
const relative = (html: string, root: string): string => html.replace(/\s(href|src)="\/(?!\/)/g, ` $1="${root}`)

const manifest = readManifest()

/** What the lazy part of a route needs is asked for at once, not when the first script has run. */
function preloads(route: Route, root: string, page: string): string {
  const needed = [
    moduleOf(route),
    ...(['/play/', '/run/'].includes(route.path) ? [] : [foot]),
    ...laterWords(route),
  ].map((name) => closure(manifest, name))
  const scripts = [...new Set(needed.flatMap((one) => one.scripts))]
  const styles = [...new Set(needed.flatMap((one) => one.styles))]
  const links = [
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="${root}${file}">`),
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="${root}${file}">`),
  ]
  return links.filter((link) => !page.includes(/(?:href=")([^"]+)/.exec(link)?.[1] ?? link)).join('')
}

function write(file: string, text: string): void {
  const target = path.join(dist, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}

function page(template: string, route: Route, rendered: Rendered): string {
  refuseInline(route.path, rendered.html)
  refuseIds(route.path, rendered.html + headOf(rendered))
  const root = rootFrom(route.path)
  // A participant is not asked to install the site around the study.
  const head = route.path === '/run/' ? template.replace(/\s*<link rel="manifest"[^>]*>/, '') : template
  const assets = head.replaceAll('="./', `="${root}`)
  return assets
    .replace('<!--policy-->', () => policy())
    .replace('<!--head-->', () => headOf(rendered))
    .replace('</head>', () => `${preloads(route, root, assets)}</head>`)
    .replace('<!--app-->', () => relative(rendered.html, root))
}

/**
 * A missing page may lie at any depth, so it carries its style and its icon and finds out where the site begins: above
 * the first folder that is one of the site's, else as high as the mark of the site is found. Both mostly are right at the
 * first try, so that nothing is asked for that is not there.
 */
function findRoot(probe: string, folders: readonly string[]): string {
  return [
    `(function(){var p=location.pathname.split("/").slice(0,-1),f=${JSON.stringify(folders)},t=p.map(function(_,i){`,
    `return p.slice(0,i+1).join("/")+"/"}),k=p.findIndex(function(s){return f.includes(s)});`,
    `if(k>0)t.unshift(t[k-1]);(function next(){var r=t.shift(),i=new Image();if(!r)return;`,
    // The results of one study are a page of the site under an address that no file has.
    `i.onload=function(){var m=/\\/study\\/([a-z0-9-]+)\\/results\\/?$/.exec(location.pathname);`,
    `if(m)location.replace(r+"study/results/#study="+m[1]);document.querySelectorAll("a[data-to]").forEach(function(a){a.href=r+a.dataset.to})};`,
    `i.onerror=next;i.src=r+${JSON.stringify(probe)}})()})()`,
  ].join('')
}

function missingPage(template: string, rendered: Rendered, script: string): string {
  refuseInline('404', rendered.html)
  const shared = [...template.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g)].map(
    ([, file = '']) => file,
  )
  const sheets = new Set([...shared, ...closure(manifest, missing).styles])
  const style = [...sheets].map((file) => readFileSync(path.join(dist, file), 'utf8').trim()).join('\n')
  const app = rendered.html.replace(/\shref="\/(?!\/)([^"]*)"/g, ' href="/$1" data-to="$1"')
  const icon = `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${mark.toString('base64')}" />`
  return template
    .replace(/\s*<(?:link|script)\b[^>]*(?:\.\/assets\/|favicon|webmanifest)[^>]*>(?:<\/script>)?/g, '')
    .replace('<!--policy-->', () => policy({ scripts: [script], styles: [style] }))
    .replace(
      '<!--head-->',
      () => `${headOf(rendered)}<meta name="robots" content="noindex" />${icon}<style>${style}</style>`,
    )
    .replace('<!--app-->', () => app)
    .replace('</body>', () => `<script>${script}</script></body>`)
}

const { render, writtenPages } = (await load('entryServer.js')) as ServerEntry
const template = readFileSync(path.join(dist, 'index.html'), 'utf8')

const pages = writtenPages()
for (const route of pages) {
  const text = page(template, route, await render(route.path))
  write(path.join(route.path, 'index.html'), text)
  // The page of a study is made from it in the browser, whose policy lets pages import and not fetch.
  if (route.path === '/run/') write('run/page.js', `export const page = ${JSON.stringify(text)}\n`)
}

// Without a network, any entry of the record is drawn from this.
for (const { path: shell, like } of shellsOf(pages)) {
  const { title, description } = await render('/')
  const head = '<meta name="robots" content="noindex" />'
  write(
    path.join(shell, 'index.html'),
    page(template, { ...like, path: shell }, { html: '', title, description, head }),
  )
}

// Named after its content, so that no other site on the same host has one by that name.
const mark = readFileSync(path.join(dist, 'favicon.svg'))
const probe = `assets/root-${createHash('sha256').update(mark).digest('hex').slice(0, 8)}.svg`
write(probe, mark.toString('utf8'))
const folders = [...new Set(pages.flatMap(({ path: route }) => route.split('/').slice(1, 2)))].filter(Boolean)
write('404.html', missingPage(template, await render('/404/'), findRoot(probe, folders)))
rmSync(path.join(dist, '.vite'), { recursive: true, force: true })
await writeWorker(pages)
console.log(`kept for use without a network: ${sayKept(measureKept())}`)
console.log(`${pages.length} pages and 404.html written to dist/`)
