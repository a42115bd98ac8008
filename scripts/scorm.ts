// `npm run scorm -- LESSON`: a lesson as a SCORM 1.2 package, for a course system. The same build gives the same archive,
// byte for byte.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { zipSync, type Zippable } from 'fflate'
import { build } from 'vite'
import { catalogue } from '../src/content/en/catalogue.ts'
import { germanTexts } from '../src/content/de/catalogue.ts'
import { isLessonId, LESSON_IDS, loadLesson } from '../src/content/lessons/shipped.ts'
import { manifestOf } from '../src/domain/scorm/manifest.ts'
import { addressIn, LANGUAGES, type Language } from './pageHtml.ts'
import { coursePage } from './scorm/page.ts'
import type { Course } from './scorm/wrapper.ts'

const out = path.resolve('dist-scorm')
const USAGE = 'npm run scorm -- LESSON [--language de] [--mastery 80]'

function refuse(what: string): never {
  console.error(`${what}\n${USAGE}\nLESSON is one of ${LESSON_IDS.join(', ')}.`)
  process.exit(2)
}

function readOptions() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { language: { type: 'string', default: 'en' }, mastery: { type: 'string' } },
    })
    const [lesson = '', ...more] = positionals
    if (!isLessonId(lesson)) refuse(lesson === '' ? 'Which lesson?' : `There is no lesson "${lesson}".`)
    if (more.length > 0) refuse(`One lesson at a time, not "${more.join(' ')}" as well.`)
    const language = LANGUAGES.find((one) => one === values.language)
    if (!language) refuse(`There is no language "${values.language}": ${LANGUAGES.join(', ')}.`)
    const { mastery } = values
    if (mastery !== undefined && !/^(?:\d|[1-9]\d|100)$/.test(mastery))
      refuse(`--mastery is a whole number from 0 to 100, not "${mastery}".`)
    return { id: lesson, language, mastery: mastery === undefined ? null : Number(mastery) }
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

type WordId = Extract<keyof typeof catalogue, `scorm.${string}`>

/** As the app says it, with what the build knows filled in. */
function wordsIn(language: Language): (id: WordId, values?: Readonly<Record<string, string>>) => string {
  return (id, values = {}) => {
    const text = language === 'de' ? (germanTexts[id] ?? catalogue[id].text) : catalogue[id].text
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
  }
}

/** One classic script, without anything that it would have to load. */
async function wrapperScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2020',
      write: false,
      modulePreload: false,
      lib: { entry: path.resolve('scripts/scorm/wrapper.ts'), formats: ['iife'], name: 'scorm', fileName: 'scorm' },
    },
  })
  const [bundle] = [result].flat()
  const [chunk] = bundle && 'output' in bundle ? bundle.output : []
  if (chunk?.type !== 'chunk') throw new Error('the script of the course page was not built')
  return chunk.code
}

/**
 * The page that draws every part of the lesson: the written one without what was written, which would show the site around
 * it for a moment, with links to pages that are not in the package.
 */
function shellOf(html: string): string {
  const begin = html.indexOf('<div id="root">') + '<div id="root">'.length
  return (html.slice(0, begin) + html.slice(html.lastIndexOf('</div>'))).replaceAll(
    /\s*<link rel="(?:alternate|manifest)"[^>]*>/g,
    '',
  )
}

const { id, language, mastery } = readOptions()
const lesson = await loadLesson(id, language)
if (mastery !== null && lesson.test.length === 0) refuse(`"${id}" has no test that a score could come from.`)
const say = wordsIn(language)
const page = `${addressIn(language, `/teach/${id}/`).slice(1)}index.html`
const course: Course = {
  page,
  lesson: id,
  mastery,
  words: {
    told: say('scorm.told'),
    alone: say('scorm.alone'),
    review: say('scorm.review'),
    beginFailed: say('scorm.beginFailed'),
    reportFailed: say('scorm.reportFailed'),
    error: say('scorm.error'),
    errorSays: say('scorm.errorSays'),
    noError: say('scorm.noError'),
  },
}
const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const files: Record<string, Uint8Array> = {
  'scorm.html': text(
    coursePage({
      language,
      title: lesson.title,
      course,
      script: await wrapperScript(),
      words: {
        frame: say('scorm.frame', { title: lesson.title }),
        again: say('scorm.again'),
        noScripts: say('scorm.noScripts'),
      },
    }),
  ),
  [page]: text(shellOf(readFileSync(path.join('dist', page), 'utf8'))),
  'favicon.svg': readFileSync('dist/favicon.svg'),
  'LICENSE.txt': readFileSync('LICENSE'),
  'LICENSE-content.txt': readFileSync('LICENSE-content'),
}
// Links lead to any page of the site: their scripts draw it in the frame, so all of them come along.
for (const file of globSync('assets/*', { cwd: 'dist' }))
  files[file.replaceAll(path.sep, '/')] = readFileSync(path.join('dist', file))

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const manifest = manifestOf({
  id: `consent-replay-${id}-${language}`,
  version,
  title: lesson.title,
  language,
  opens: 'scorm.html',
  files: Object.keys(files).sort(),
  mastery,
})
const contents: Zippable = Object.fromEntries(
  [['imsmanifest.xml', text(manifest)] as const, ...Object.entries(files)].sort(([a], [b]) => (a < b ? -1 : 1)),
)
// One day for all of them, or each build would be another archive.
const zip = zipSync(contents, { level: 9, mtime: new Date(2020, 0, 1) })
if (!existsSync(out)) mkdirSync(out)
const target = `dist-scorm/${language === 'en' ? id : `${id}-${language}`}.zip`
writeFileSync(target, zip)
console.log(`${target}: ${(zip.length / 1e6).toFixed(1)} MB, ${Object.keys(contents).length} files`)
