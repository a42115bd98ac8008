import type { ComponentType } from 'react'
import { loadAllWords } from '#content/sentence.ts'
import type { RoutePath } from '#app/routes.ts'

interface PageModule {
  readonly Page: ComponentType
  /** What the page puts into the bar. */
  readonly Tools?: ComponentType
}

/** What each route loads, and when it is there. */
const loaders: Readonly<Record<RoutePath | 'missing', () => Promise<PageModule>>> = {
  '/': () => import('#app/routes/HomeRoute.tsx'),
  '/play/': () => import('#app/routes/PlayRoute.tsx'),
  '/privacy/': () => import('#app/routes/PrivacyRoute.tsx'),
  '/about/': () => import('#app/routes/AboutRoute.tsx'),
  '/independence/': () => import('#app/routes/IndependenceRoute.tsx'),
  missing: () => import('#app/routes/MissingRoute.tsx'),
}

export type PageKey = keyof typeof loaders

const loaded = new Map<PageKey, PageModule>()

/** The page of an address below the site's root, with or without its last slash. */
export function pageKeyOf(pathname: string): PageKey {
  const withSlash = pathname.endsWith('/') ? pathname : `${pathname}/`
  return Object.hasOwn(loaders, withSlash) ? (withSlash as RoutePath) : 'missing'
}

/** Loads a page before it is drawn, so that what was rendered at build time is taken over without a flash. */
export async function loadPage(key: PageKey): Promise<PageModule> {
  const known = loaded.get(key)
  if (known) return known
  const isFirst = key === '/' || key === 'missing'
  const [page] = await Promise.all([loaders[key](), isFirst ? null : loadAllWords()])
  loaded.set(key, page)
  return page
}

export function loadedPage(key: PageKey): PageModule | undefined {
  return loaded.get(key)
}
