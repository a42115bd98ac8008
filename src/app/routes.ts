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
] as const satisfies readonly Route[]

export type RoutePath = (typeof ROUTES)[number]['path']
