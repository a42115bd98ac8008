/** The pages of the site. They are finite, because what a person does lives in the fragment. */
export interface Route {
  /** With both slashes, as it is served. */
  readonly path: string
  /** The module that the route loads lazily. */
  readonly module: string
}

export const ROUTES = [
  { path: '/', module: 'src/app/routes/HomeRoute.tsx' },
  { path: '/play/', module: 'src/app/routes/PlayRoute.tsx' },
  { path: '/privacy/', module: 'src/app/routes/PrivacyRoute.tsx' },
  { path: '/about/', module: 'src/app/routes/AboutRoute.tsx' },
  { path: '/independence/', module: 'src/app/routes/IndependenceRoute.tsx' },
  { path: '/chart/', module: 'src/app/routes/ChartRoute.tsx' },
  { path: '/policies/', module: 'src/app/routes/PoliciesRoute.tsx' },
  { path: '/timeline/', module: 'src/app/routes/TimelineRoute.tsx' },
  { path: '/facts/', module: 'src/app/routes/FactsRoute.tsx' },
  { path: '/patterns/', module: 'src/app/routes/PatternsRoute.tsx' },
  { path: '/claims/', module: 'src/app/routes/ClaimsRoute.tsx' },
] as const satisfies readonly Route[]

/** A page for each entry of the record: `:id` stands for it. The ids are finite too. */
export const RECORD_ROUTES = [
  { path: '/facts/:id/', module: 'src/app/routes/FactRoute.tsx' },
  { path: '/sources/:id/', module: 'src/app/routes/SourceRoute.tsx' },
] as const satisfies readonly Route[]

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

/** Which entry of the record an address names. */
export function recordIdOf(pathname: string): string {
  return pathname.split('/').findLast(Boolean) ?? ''
}
