import { WORD_PARTS, type WordPart } from '#content/sentence.ts'

/** The pages of the site. They are finite, because what a person does lives in the fragment. */
export interface Route {
  /** With both slashes, as it is served. */
  readonly path: string
  /** What its title goes by, and the module that it loads lazily: `compare` is `routes/CompareRoute.tsx`. */
  readonly name: string
  /** The parts of the words that it speaks beside those that are always there; most pages speak those of the pages. */
  readonly words?: readonly WordPart[]
  /** Parts that come after the page is drawn quote the whole site, and bring all words with them. */
  readonly quotesAll?: true
}

/** In the order in which they are named at the foot of each: those to try, those to read, those about the site. */
export const ROUTES = [
  { path: '/', name: 'home', words: ['home'] },
  { path: '/play/', name: 'play', words: ['story', 'play'] },
  { path: '/mine/', name: 'mine', words: ['mine'] },
  { path: '/compare/', name: 'compare', words: ['story', 'screens', 'compare'] },
  { path: '/lab/', name: 'lab', words: ['story', 'lab', 'labPage'] },
  { path: '/study/', name: 'study', words: ['studyPage'] },
  { path: '/run/', name: 'run', words: ['questions', 'run'] },
  { path: '/study/results/', name: 'results', words: ['resultsPage'] },
  { path: '/teach/', name: 'teach', words: ['teach'] },
  { path: '/paths/', name: 'paths', words: ['story', 'asked', 'chart', 'paths'] },
  { path: '/chart/', name: 'chart', words: ['story', 'chart'] },
  { path: '/timeline/', name: 'timeline' },
  { path: '/policies/', name: 'policies' },
  { path: '/facts/', name: 'facts', words: ['record'] },
  { path: '/sources/', name: 'sources', words: ['record'] },
  { path: '/patterns/', name: 'patterns', words: ['record', 'lab', 'patterns'] },
  { path: '/claims/', name: 'claims', words: ['record'], quotesAll: true },
  { path: '/about/', name: 'about' },
  { path: '/privacy/', name: 'privacy' },
  { path: '/independence/', name: 'independence' },
] as const satisfies readonly Route[]

/** A page for each entry of the record: `:id` stands for it. The ids are finite too. */
export const RECORD_ROUTES = [
  { path: '/facts/:id/', name: 'fact', words: ['record'], quotesAll: true },
  { path: '/sources/:id/', name: 'source', words: ['record'], quotesAll: true },
] as const satisfies readonly Route[]

/** Views without the site around them, for pages of others: `:id` is which. The dialog that shares names them, no page does. */
export const EMBED_ROUTE = { path: '/embed/:id/', name: 'embed', words: ['story', 'embed'] } as const satisfies Route

/**
 * The pages of lessons. `:lesson` and `:step` stand for those of the lessons that ship; one of this device, or one that
 * its address holds, has a page that finds it there. None is named at the foot: the list of lessons leads to them.
 */
export const LESSON_ROUTES = [
  { path: '/teach/:lesson/handout/', name: 'handout', words: ['teach', 'handout'] },
  { path: '/teach/:lesson/answers/', name: 'answers', words: ['teach', 'handout'] },
  { path: '/teach/own/', name: 'lesson', words: ['teach'] },
  { path: '/teach/edit/', name: 'lessonEdit', words: ['teach', 'teachEdit'] },
  { path: '/teach/:lesson/', name: 'lesson', words: ['teach'] },
  { path: '/teach/:lesson/present/', name: 'present', words: ['teach', 'present'] },
  { path: '/teach/:lesson/notes/', name: 'notes', words: ['teach', 'present'] },
  { path: '/teach/:lesson/:step/', name: 'lesson', words: ['teach'] },
] as const satisfies readonly Route[]

/** The pages that show a moment of the story, and keep it in their address. */
export const MOMENT_PATHS = ['/play/', '/chart/'] as const
export type MomentPath = (typeof MOMENT_PATHS)[number]

export type RoutePath = (typeof ROUTES)[number]['path']
export type RecordPath = (typeof RECORD_ROUTES)[number]['path']

export type LessonPath = (typeof LESSON_ROUTES)[number]['path']

const ALL_ROUTES = [...ROUTES, ...RECORD_ROUTES, ...LESSON_ROUTES, EMBED_ROUTE] as const
type RouteName = (typeof ALL_ROUTES)[number]['name'] | 'missing'

/** A page of the site, or the page for an address where nothing is. */
export type PageKey = RoutePath | RecordPath | LessonPath | typeof EMBED_ROUTE.path | 'missing'

/**
 * A frozen study's own page, laid beside the app: the page of the run with the study inside. Some hosts leave `.html`
 * out of addresses, and JATOS calls every page of a study `start`.
 */
const RUN_FILE = /^\/(?:run-[a-z0-9-]+(?:\.html)?|start)$/

/** The results of one study, as it is called in an address; what is served there is the page of all results. */
const RESULTS_OF = /^\/study\/([a-z0-9][a-z0-9-]{0,39})\/results\/?$/

/** The study whose results an address asks for; null: it names none. */
export function resultsIdOf(pathname: string): string | null {
  return RESULTS_OF.exec(pathname)?.[1] ?? null
}

/** The page of an address below the site's root, with or without its last slash. */
export function pageKeyOf(pathname: string): PageKey {
  if (RUN_FILE.test(pathname)) return '/run/'
  if (resultsIdOf(pathname) !== null) return '/study/results/'
  const withSlash = pathname.endsWith('/') ? pathname : `${pathname}/`
  const found =
    ALL_ROUTES.find(({ path }) => path === withSlash) ?? ALL_ROUTES.find(({ path }) => isOf(path, withSlash))
  return found?.path ?? 'missing'
}

/** `/facts/F09/` is one of `/facts/:id/`. */
function isOf(path: string, pathname: string): boolean {
  const [parts, given] = [path.split('/'), pathname.split('/')]
  return parts.length === given.length && parts.every((part, index) => part.startsWith(':') || part === given[index])
}

/** What stands in an address in place of the names in the path of its page: `{ lesson: 'one-tap', step: '3' }`. */
export function paramsOf(pathname: string): Readonly<Record<string, string>> {
  const given = pathname.split('/')
  const parts = pageKeyOf(pathname).split('/')
  return Object.fromEntries(
    parts.flatMap((part, index) => (part.startsWith(':') ? [[part.slice(1), given[index] ?? '']] : [])),
  )
}

/** Pages of others: participants see their study alone, and course pages one view. They keep nothing of the site. */
export function isGuest(key: PageKey): boolean {
  return key === '/run/' || key === EMBED_ROUTE.path
}

/** Whether a page stands without the bar and the foot of the site: those, and the two windows of a lesson. */
export function isBare(key: PageKey): boolean {
  return isGuest(key) || key === '/teach/:lesson/present/' || key === '/teach/:lesson/notes/'
}

/** The words that a page needs before it is drawn. */
export function wordsOf(key: PageKey): readonly WordPart[] {
  return routeOf(key)?.words ?? ['pages']
}

/** All words that the page speaks once it stands whole. */
export function wholeWordsOf(key: PageKey): readonly WordPart[] {
  return routeOf(key)?.quotesAll ? WORD_PARTS : wordsOf(key)
}

/** What the title of a page goes by. */
export function routeNameOf(key: PageKey): RouteName {
  return ALL_ROUTES.find(({ path }) => path === key)?.name ?? 'missing'
}

function routeOf(key: PageKey): Route | undefined {
  return ALL_ROUTES.find(({ path }) => path === key)
}

/** Which entry of the record an address names. */
export function recordIdOf(pathname: string): string {
  return pathname.split('/').findLast(Boolean) ?? ''
}
