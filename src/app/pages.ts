import type { ComponentType } from 'react'
import { currentLocale, loadWords } from '#content/sentence.ts'
import { isBare, wordsOf, type PageKey } from '#app/routes.ts'

interface PageModule {
  readonly Page: ComponentType
  /** What the page puts into the bar. */
  readonly Tools?: ComponentType
  /** What stands below it. */
  readonly Foot?: ComponentType
  /** In one sentence, what the page of one entry of the record is about, or that of one lesson. */
  readonly describe?: (id: string) => string | null
  /** Takes over what the address holds. Tells whether that is another picture than the one written at build time. */
  readonly opens?: () => Promise<boolean>
}

/** What each route loads, and when it is there. */
const loaders: Readonly<Record<PageKey, () => Promise<PageModule>>> = {
  '/': () => import('#app/routes/HomeRoute.tsx'),
  '/play/': () => import('#app/routes/PlayRoute.tsx'),
  '/privacy/': () => import('#app/routes/PrivacyRoute.tsx'),
  '/about/': () => import('#app/routes/AboutRoute.tsx'),
  '/independence/': () => import('#app/routes/IndependenceRoute.tsx'),
  '/chart/': () => import('#app/routes/ChartRoute.tsx'),
  '/paths/': () => import('#app/routes/PathsRoute.tsx'),
  '/policies/': () => import('#app/routes/PoliciesRoute.tsx'),
  '/compare/': () => import('#app/routes/CompareRoute.tsx'),
  '/lab/': () => import('#app/routes/LabRoute.tsx'),
  '/study/': () => import('#app/routes/StudyRoute.tsx'),
  '/study/results/': () => import('#app/routes/ResultsRoute.tsx'),
  '/run/': () => import('#app/routes/RunRoute.tsx'),
  '/timeline/': () => import('#app/routes/TimelineRoute.tsx'),
  '/mine/': () => import('#app/routes/MineRoute.tsx'),
  '/facts/': () => import('#app/routes/FactsRoute.tsx'),
  '/facts/:id/': () => import('#app/routes/FactRoute.tsx'),
  '/sources/': () => import('#app/routes/SourcesRoute.tsx'),
  '/sources/:id/': () => import('#app/routes/SourceRoute.tsx'),
  '/patterns/': () => import('#app/routes/PatternsRoute.tsx'),
  '/claims/': () => import('#app/routes/ClaimsRoute.tsx'),
  '/teach/:lesson/handout/': () => import('#app/routes/HandoutRoute.tsx'),
  '/teach/:lesson/answers/': () => import('#app/routes/AnswersRoute.tsx'),
  '/embed/:id/': () => import('#app/routes/EmbedRoute.tsx'),
  '/teach/': () => import('#app/routes/TeachRoute.tsx'),
  '/teach/own/': () => import('#app/routes/LessonRoute.tsx'),
  '/teach/edit/': () => import('#app/routes/LessonEditRoute.tsx'),
  '/teach/:lesson/': () => import('#app/routes/LessonRoute.tsx'),
  '/teach/:lesson/present/': () => import('#app/routes/PresentRoute.tsx'),
  '/teach/:lesson/notes/': () => import('#app/routes/NotesRoute.tsx'),
  '/teach/:lesson/:step/': () => import('#app/routes/LessonRoute.tsx'),
  missing: () => import('#app/routes/MissingRoute.tsx'),
}

const loaded = new Map<PageKey, PageModule>()

/** Loads a page before it is drawn, so that what was rendered at build time is taken over without a flash. */
export async function loadPage(key: PageKey): Promise<PageModule> {
  const known = loaded.get(key)
  if (known) return known
  const [own, foot, language] = await Promise.all([
    loaders[key](),
    // The main screen fills the window, participants and course pages see one thing alone, and the page for an address where
    // nothing is names all pages itself.
    key === '/play/' || isBare(key) || key === 'missing' ? null : import('#app/SiteFoot.tsx'),
    currentLocale() === 'en' ? null : import('#app/inLanguage.tsx'),
    ...wordsOf(key).map(loadWords),
  ])
  const page = { ...own, ...foot, ...language?.inLanguage(own.Page, key) }
  loaded.set(key, page)
  return page
}

export function loadedPage(key: PageKey): PageModule | undefined {
  return loaded.get(key)
}
