import { say } from '#content/say.ts'
import { pageKeyOf, recordIdOf, type PageKey } from '#app/routes.ts'

const names = {
  '/': 'home',
  '/play/': 'play',
  '/privacy/': 'privacy',
  '/about/': 'about',
  '/independence/': 'independence',
  '/chart/': 'chart',
  '/paths/': 'paths',
  '/policies/': 'policies',
  '/compare/': 'compare',
  '/lab/': 'lab',
  '/timeline/': 'timeline',
  '/mine/': 'mine',
  '/facts/': 'facts',
  '/facts/:id/': 'fact',
  '/sources/:id/': 'source',
  '/patterns/': 'patterns',
  '/claims/': 'claims',
  missing: 'missing',
} as const satisfies Record<PageKey, string>

/** What the page at an address is called, among the pages of this site. */
export function nameOf(pathname: string): string {
  return say(`title.${names[pageKeyOf(pathname)]}`, { id: recordIdOf(pathname) })
}

export function titleOf(page: PageKey, pathname: string = page): string {
  const title = say(`title.${names[page]}`, { id: recordIdOf(pathname) })
  return page === '/' ? title : say('title.page', { page: title })
}

export function descriptionOf(page: PageKey, pathname: string = page): string {
  return say(`description.${names[page]}`, { id: recordIdOf(pathname) })
}
