// Writes every page in one language. A thread for each: the words that are loaded are those of one language, and two cores
// write at once.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { catalogue } from '../src/content/en/catalogue.ts'
import { closure, readManifest } from './manifest.ts'
import { shellsOf } from './offline.ts'
import {
  addressIn,
  headOf,
  LANGUAGES,
  NO_INDEX,
  policy,
  refuseInline,
  write,
  type Language,
  type Rendered,
} from './pageHtml.ts'

interface Route {
  /** `/`, `/play/` … */
  readonly path: string
  readonly name: string
  readonly words?: readonly string[]
}
interface ServerEntry {
  readonly render: (path: string, language: Language) => Promise<Rendered>
  /** Those of the site, and one for each entry of the record. */
  readonly writtenPages: () => readonly Route[]
}

export interface LanguageTask {
  readonly language: Language
  /** What Vite made of `index.html`: a thread may have written a page in its place. */
  readonly template: string
}

/** What a thread comes to. */
export interface WrittenLanguage {
  readonly language: Language
  readonly paths: readonly string[]
  /** The page for an address where nothing is. */
  readonly missing: Rendered
}

/** The module that a route loads lazily, as Vite's manifest names it. */
function moduleOf({ name }: Route): string {
  return `src/app/routes/${name.charAt(0).toUpperCase()}${name.slice(1)}Route.tsx`
}
/** The words that a page loads beside its own module, as `app/pages.ts` does. */
function laterWords({ words = ['pages'] }: Route, language: Language): readonly string[] {
  const own = words.map((part) => `src/content/${language}/parts/${part}.ts`)
  return language === 'en' ? own : [`src/content/${language}/words.ts`, 'src/app/inLanguage.tsx', ...own]
}
/** What stands below every page but the main screen, as `app/pages.ts` loads it. */
const foot = 'src/app/SiteFoot.tsx'
/** Views for pages of others: whoever searches the web is to find the pages that they are taken from. */
const isEmbed = (route: string): boolean => route.startsWith('/embed/')
const hasFoot = (route: string): boolean =>
  !/^\/(?:play|run|teach\/.*\/(?:present|notes))\/$/.test(route) && !isEmbed(route)
/** The module of one view, which all of them share a route for. */
function viewOf(route: string): string {
  const id = route.split('/')[2] ?? ''
  return `src/app/embed/views/${id.charAt(0).toUpperCase()}${id.slice(1)}Embed.tsx`
}
const server = path.resolve('.cache/server')
const load = async (file: string): Promise<unknown> => import(pathToFileURL(path.join(server, file)).href)

/** The same page in every language, for those who search. */
function alternates(route: string, root: string): string {
  const link = (name: string, language: Language): string =>
    `<link rel="alternate" hreflang="${name}" href="${root}${addressIn(language, route).slice(1)}" />`
  return [...LANGUAGES.map((language) => link(language, language)), link('x-default', 'en')].join('')
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
function preloads(route: Route, language: Language, root: string, page: string): string {
  const needed = [
    moduleOf(route),
    ...(hasFoot(route.path) ? [foot] : []),
    ...(isEmbed(route.path) ? [viewOf(route.path)] : []),
    ...laterWords(route, language),
  ].map((name) => closure(manifest, name))
  const scripts = [...new Set(needed.flatMap((one) => one.scripts))]
  const styles = [...new Set(needed.flatMap((one) => one.styles))]
  const links = [
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="${root}${file}">`),
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="${root}${file}">`),
  ]
  return links.filter((link) => !page.includes(/(?:href=")([^"]+)/.exec(link)?.[1] ?? link)).join('')
}

const inLanguage = (template: string, language: Language): string =>
  language === 'en'
    ? template
    : template
        .replace('<html lang="en"', `<html lang="${language}"`)
        .replace('="./manifest.webmanifest"', `="./${language}/manifest.webmanifest"`)

function page(template: string, route: Route, language: Language, rendered: Rendered): string {
  const address = addressIn(language, route.path)
  refuseInline(address, rendered.html)
  refuseIds(address, rendered.html + headOf(rendered))
  const root = rootFrom(address)
  // A participant is not asked to install the site around the study.
  const head = route.path === '/run/' ? template.replace(/\s*<link rel="manifest"[^>]*>/, '') : template
  const assets = inLanguage(head, language).replaceAll('="./', `="${root}`)
  return assets
    .replace('<!--policy-->', () => policy())
    .replace('<!--head-->', () => headOf(rendered) + (isEmbed(route.path) ? NO_INDEX : alternates(route.path, root)))
    .replace('</head>', () => `${preloads(route, language, root, assets)}</head>`)
    .replace('<!--app-->', () => relative(rendered.html, root))
}

const { render, writtenPages } = (await load('entryServer.js')) as ServerEntry
const { language, template } = workerData as LanguageTask

const pages = writtenPages()
for (const route of pages) {
  const text = page(template, route, language, await render(route.path, language))
  write(path.join(addressIn(language, route.path), 'index.html'), text)
  // The page of a study is made from it in the browser, whose policy lets pages import and not fetch.
  if (language === 'en' && route.path === '/run/') write('run/page.js', `export const page = ${JSON.stringify(text)}\n`)
}

// Without a network, any entry of the record is drawn from this.
for (const { path: shell, like } of shellsOf(pages)) {
  const { title, description } = await render('/', language)
  write(
    path.join(addressIn(language, shell), 'index.html'),
    page(template, { ...like, path: shell }, language, { html: '', title, description, head: NO_INDEX }),
  )
}
const paths = pages.map((route) => route.path)
parentPort?.postMessage({ language, paths, missing: await render('/404/', language) } satisfies WrittenLanguage)
