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
  { path: '/policies/', module: 'src/app/routes/PoliciesRoute.tsx' },
  { path: '/timeline/', module: 'src/app/routes/TimelineRoute.tsx' },
] as const satisfies readonly Route[]

export type RoutePath = (typeof ROUTES)[number]['path']

/** A page of the site, or the page for an address where nothing is. */
export type PageKey = RoutePath | 'missing'

/** The page of an address below the site's root, with or without its last slash. */
export function pageKeyOf(pathname: string): PageKey {
  const withSlash = pathname.endsWith('/') ? pathname : `${pathname}/`
  return ROUTES.find(({ path }) => path === withSlash)?.path ?? 'missing'
}
