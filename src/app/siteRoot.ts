/**
 * Where the site begins, `/` or `/some/where/`. One build serves from any path, so nothing knows this before it runs;
 * but every script of the build lies in `assets/`, one below.
 */
export function siteRoot(): string {
  if (import.meta.env.DEV || import.meta.env.SSR) return '/'
  const here = import.meta.url
  return new URL('../', here).pathname
}

/**
 * The rendered pages link to each other by relative addresses. The router moves on without loading a page, and then
 * they would point elsewhere; so before it takes over they become what the router itself would write.
 */
export function settleLinks(within: ParentNode): void {
  for (const link of within.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const isOwn = link.origin === location.origin && !link.getAttribute('href')?.startsWith('#')
    if (isOwn) link.setAttribute('href', link.pathname + link.search + link.hash)
  }
}
