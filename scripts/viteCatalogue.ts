import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

/** The languages, each in a folder of its own. */
const folders = ['en', 'de'].map((language) => path.resolve(import.meta.dirname, '../src/content', language))
/** Which module of a language holds what the first page says, and what each part does. */
const WHOLE = 'compiled.ts'
const partFile = (part: string): string => path.join('parts', `${part}.ts`)

/** What the frame around every page says, and the phone on the first. The build fails where a page shows an id in place of a word. */
const first = [
  'site',
  'nav',
  'title',
  'claim',
  'dialog',
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

/**
 * What each later part says, by how its ids begin. Everything else is told of any story, wherever one is lived: the
 * part `story`.
 */
const parts: Readonly<Record<string, readonly string[]>> = {
  home: ['home'],
  play: ['play', 'clock', 'telling', 'kept', 'pins', 'flow'],
  asked: [
    'notes',
    'pins.see',
    'pins.why',
    'pins.sure',
    'drawer',
    'flow.list',
    'reading.means',
    'reading.drawer',
    'share',
    'ledger.cite',
    'fault',
    'map',
    'cutoff',
    'play.link',
    'play.note',
    'labTake',
    // What the switch between tellings says once it was used.
    'telling.same',
    'telling.2016',
    'telling.january',
    'telling.february',
    'telling.may',
    'telling.limits',
    'telling.close',
    'telling.both',
    'kept.name',
    'kept.usualName',
    'kept.done',
    'kept.denied',
    'kept.full',
    'kept.list',
    'kept.open',
    'kept.delete',
    'paper',
  ],
  pages: ['privacy', 'notFound', 'about', 'independence', 'policies', 'timelinePage', 'kept.what'],
  offline: ['offline'],
  record: ['facts', 'evidence', 'title.fact', 'title.source'],
  // What is said of a language is said in another one, and there at once.
  unseen: ['cli', 'description', 'language', 'scorm'],
  chart: ['chart'],
  compare: ['compare'],
  mine: ['mine'],
  paths: ['paths'],
  lab: ['lab'],
  labPage: ['labPage'],
  measure: ['measure'],
  patterns: ['patterns'],
  columns: ['patterns.column'],
  // After `lab`: what their chart and their paths say is said where one of them is drawn.
  labViews: ['lab.chart', 'lab.paths'],
  // After `lab`: what designs say on the phone comes with the screens.
  screens: ['phone', 'lab.phone', 'lab.caption'],
  study: ['study'],
  // After `study`: what participants are asked in words of ours.
  questions: ['study.sus', 'study.ask', 'study.holdBack'],
  studyPage: ['studyPage'],
  run: ['run'],
  results: ['results'],
  resultsPage: ['resultsPage'],
  present: ['present', 'title.present', 'title.notes'],
  teach: ['teach', 'vote', 'title.lesson'],
  handout: ['handout', 'title.handout', 'title.answers'],
  embed: ['embed', 'title.embed'],
  teachEdit: ['teachEdit', 'title.lessonEdit'],
}

/** What every page that lives a story says at once, among words that otherwise come later or on one page only. */
const withStory = [
  'notes.screen',
  'notes.stamp',
  'notes.title',
  'notes.close',
  'notes.openClock',
  'share.button',
  'share.open',
  'clock.previous',
  'clock.next',
  'clock.advance',
  'clock.date',
]
/** The word on the button itself; those below it are the dialog's. */
const cite = 'ledger.cite'

const isOf = (starts: readonly string[], id: string): boolean =>
  starts.some((start) => id === start || id.startsWith(`${start}.`))

/** What kinds of data, uses and statuses mean is said where a pair is opened, and nowhere before. */
const ofOpenedPair = /^(category|purpose)\.\w+\.plain$|^status\.\w+\.means$/

/** Which module of a language holds a message. */
function moduleOf(id: string): string {
  // What a part names whole is its own, whatever it begins with.
  const isNamed = Object.values(parts).some((starts) => starts.includes(id))
  if (isOf(first, id) && !isNamed) return WHOLE
  if (ofOpenedPair.test(id)) return partFile('asked')
  if (isOf(withStory, id) || id === cite) return partFile('story')
  const part = Object.keys(parts).findLast((name) => isOf(parts[name] ?? [], id))
  return partFile(part ?? 'story')
}

const modules = [WHOLE, partFile('story'), ...Object.keys(parts).map(partFile)]

/** What the frame around every page says in another language than English. */
const isSaidAtOnce = (folder: string, id: string): boolean => path.basename(folder) !== 'en' && isOf(['language'], id)

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
      const folder = folders.find((each) => file.startsWith(each + path.sep))
      const module = folder && path.relative(folder, file)
      if (folder === undefined || !modules.includes(module ?? '')) return null
      const exported = (await import(pathToFileURL(path.join(folder, WHOLE)).href)) as Record<
        string,
        Record<string, unknown>
      >
      return Object.entries(exported)
        .map(([name, value]) => {
          if (typeof value !== 'object') throw new Error(`compiled.ts must export data only: ${name}`)
          const part = Object.entries(value).filter(
            ([message]) => (isSaidAtOnce(folder, message) ? WHOLE : moduleOf(message)) === module,
          )
          const text = JSON.stringify(Object.fromEntries(part))
          return `export const ${name} = JSON.parse(${JSON.stringify(text)})`
        })
        .join('\n')
    },
  }
}

/**
 * `VITE_PSEUDO=1 npm run dev` shows the whole product in a language that nobody speaks: what still reads as English
 * never came through the catalogue. `VITE_PSEUDO=rtl` shows one that runs from right to left.
 */
export function pseudoLocale(): Plugin {
  const asked = process.env['VITE_PSEUDO']
  const isAsked = asked === '1' || asked === 'rtl'
  return {
    name: 'pseudo-locale',
    apply: 'serve',
    enforce: 'pre',
    transform(code, id) {
      const [english = ''] = folders
      if (!isAsked || path.normalize(id.split('?')[0] ?? '') !== path.join(english, WHOLE)) return null
      const plain = code.replace('export const compiled =', 'const plain =')
      const words = `pseudoCatalogue(plain, ${JSON.stringify(asked === 'rtl' ? 'rtl' : 'ltr')})`
      return `import { pseudoCatalogue } from '#content/pseudo.ts'\n${plain}\nexport const compiled = ${words}\n`
    },
    // While developing one file serves every address: its language follows from the address.
    transformIndexHtml(html, { originalUrl = '' }) {
      const direction = asked === 'rtl' ? html.replace('dir="ltr"', 'dir="rtl"') : html
      return originalUrl.startsWith('/de/') ? direction.replace('lang="en"', 'lang="de"') : direction
    },
  }
}
