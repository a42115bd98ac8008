import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

const folder = path.resolve(import.meta.dirname, '../src/content/en')
const whole = path.join(folder, 'compiled.ts')
const laterPlay = path.join(folder, 'laterPlay.ts')
const laterPages = path.join(folder, 'laterPages.ts')
const laterLab = path.join(folder, 'laterLab.ts')

/** What the home page and the frame around every page say. The build fails where a page shows an id in place of a word. */
const first = [
  'site',
  'nav',
  'title',
  'home',
  'claim',
  'dialog',
  'notFound',
  'notes.role',
  'notes.screen.notice2016',
  'notes.caption',
  'notes.reconstruction',
  'notes.count',
  'notes.simulation',
  'phone.notice2016',
  'phone.notNow',
  'phone.agree',
]

/** What the pages to read say, and what only the build and the command line do. Everything else is the main screen's. */
const pages = [
  'privacy',
  'about',
  'independence',
  'facts',
  'policies',
  'timelinePage',
  'patterns',
  'chart',
  'description',
  'cli',
  'evidence',
]

const isOf = (starts: readonly string[], id: string): boolean =>
  starts.some((start) => id === start || id.startsWith(`${start}.`))

/** What only a design from the lab says. */
const lab = ['lab']

/** Which of the four modules holds a message. */
function moduleOf(id: string): string {
  if (isOf(first, id)) return whole
  if (isOf(lab, id)) return laterLab
  return isOf(pages, id) ? laterPages : laterPlay
}

/**
 * In the build, the module that compiles the catalogue when it loads is replaced by what it came to, so that neither
 * the message parser nor the plain texts ship; and what the first page does not say comes with the pages that do.
 */
export function compiledCatalogue(): Plugin {
  return {
    name: 'compiled-catalogue',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      const file = path.normalize(id.split('?')[0] ?? '')
      if (![whole, laterPlay, laterPages, laterLab].includes(file)) return null
      const exported = (await import(pathToFileURL(whole).href)) as Record<string, Record<string, unknown>>
      return Object.entries(exported)
        .map(([name, value]) => {
          if (typeof value !== 'object') throw new Error(`compiled.ts must export data only: ${name}`)
          const part = Object.entries(value).filter(([message]) => moduleOf(message) === file)
          const text = JSON.stringify(Object.fromEntries(part))
          return `export const ${name} = JSON.parse(${JSON.stringify(text)})`
        })
        .join('\n')
    },
  }
}

/**
 * `VITE_PSEUDO=1 npm run dev` shows the whole product in a language that nobody speaks: what still reads as English
 * never came through the catalogue.
 */
export function pseudoLocale(): Plugin {
  return {
    name: 'pseudo-locale',
    apply: 'serve',
    enforce: 'pre',
    transform(code, id) {
      if (process.env['VITE_PSEUDO'] !== '1' || path.normalize(id.split('?')[0] ?? '') !== whole) return null
      const plain = code.replace('export const compiled =', 'const plain =')
      return `import { pseudoCatalogue } from '#content/pseudo.ts'\n${plain}\nexport const compiled = pseudoCatalogue(plain)\n`
    },
  }
}
