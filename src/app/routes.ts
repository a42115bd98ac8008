import { WORD_PARTS, type WordPart } from '#content/sentence.ts'

/** The pages of the site. They are finite, because what a person does lives in the fragment. */
export interface Route {
  /** With both slashes, as it is served. */
  readonly path: string
  /** The module that the route loads lazily. */
  readonly module: string
  /** The parts of the words that it speaks beside those that are always there; most pages speak those of the pages. */
  readonly words?: readonly WordPart[]
  /** Parts that come after the page is drawn quote the whole site, and bring all words with them. */
  readonly quotesAll?: true
}

export const ROUTES = [
  { path: '/', module: 'src/app/routes/HomeRoute.tsx', words: [] },
  { path: '/play/', module: 'src/app/routes/PlayRoute.tsx', words: ['play'] },
  { path: '/privacy/', module: 'src/app/routes/PrivacyRoute.tsx' },
  { path: '/about/', module: 'src/app/routes/AboutRoute.tsx' },
  { path: '/independence/', module: 'src/app/routes/IndependenceRoute.tsx' },
  { path: '/chart/', module: 'src/app/routes/ChartRoute.tsx', words: ['play', 'chart'] },
  { path: '/paths/', module: 'src/app/routes/PathsRoute.tsx', words: ['play', 'asked', 'chart', 'paths'] },
  { path: '/policies/', module: 'src/app/routes/PoliciesRoute.tsx' },
  { path: '/compare/', module: 'src/app/routes/CompareRoute.tsx', words: ['play', 'compare'] },
  { path: '/lab/', module: 'src/app/routes/LabRoute.tsx', words: ['play', 'lab', 'labPage'] },
  { path: '/timeline/', module: 'src/app/routes/TimelineRoute.tsx' },
  { path: '/mine/', module: 'src/app/routes/MineRoute.tsx', words: ['mine'] },
  { path: '/facts/', module: 'src/app/routes/FactsRoute.tsx' },
  { path: '/patterns/', module: 'src/app/routes/PatternsRoute.tsx', words: ['pages', 'lab', 'patterns'] },
  { path: '/claims/', module: 'src/app/routes/ClaimsRoute.tsx', quotesAll: true },
] as const satisfies readonly Route[]

/** A page for each entry of the record: `:id` stands for it. The ids are finite too. */
export const RECORD_ROUTES = [
  { path: '/facts/:id/', module: 'src/app/routes/FactRoute.tsx', quotesAll: true },
  { path: '/sources/:id/', module: 'src/app/routes/SourceRoute.tsx', quotesAll: true },
] as const satisfies readonly Route[]

/** The pages that show a moment of the story, and keep it in their address. */
export const MOMENT_PATHS = ['/play/', '/chart/'] as const
export type MomentPath = (typeof MOMENT_PATHS)[number]

export type RoutePath = (typeof ROUTES)[number]['path']
export type RecordPath = (typeof RECORD_ROUTES)[number]['path']

/** A page of the site, or the page for an address where nothing is. */
export type PageKey = RoutePath | RecordPath | 'missing'

/** The page of an address below the site's root, with or without its last slash. */
export function pageKeyOf(pathname: string): PageKey {
  const withSlash = pathname.endsWith('/') ? pathname : `${pathname}/`
  const own = ROUTES.find(({ path }) => path === withSlash)
  return (
    own?.path ?? RECORD_ROUTES.find(({ path }) => path === withSlash.replace(/[^/]+\/$/, ':id/'))?.path ?? 'missing'
  )
}

/** The words that a page needs before it is drawn. */
export function wordsOf(key: PageKey): readonly WordPart[] {
  return key === 'missing' ? [] : (routeOf(key)?.words ?? ['pages'])
}

/** All words that the page speaks once it stands whole. */
export function wholeWordsOf(key: PageKey): readonly WordPart[] {
  return routeOf(key)?.quotesAll ? WORD_PARTS : wordsOf(key)
}

function routeOf(key: PageKey): Route | undefined {
  return [...ROUTES, ...RECORD_ROUTES].find(({ path }) => path === key)
}

/** Which entry of the record an address names. */
export function recordIdOf(pathname: string): string {
  return pathname.split('/').findLast(Boolean) ?? ''
}
