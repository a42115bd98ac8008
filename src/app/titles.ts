import { say } from '#content/say.ts'
import { pageKeyOf, recordIdOf, routeNameOf, type PageKey } from '#app/routes.ts'

/** What the page at an address is called, among the pages of this site. */
export function nameOf(pathname: string): string {
  return say(`title.${routeNameOf(pageKeyOf(pathname))}`, { id: recordIdOf(pathname) })
}

export function titleOf(page: PageKey, pathname: string = page): string {
  const title = say(`title.${routeNameOf(page)}`, { id: recordIdOf(pathname) })
  return page === '/' ? title : say('title.page', { page: title })
}

export function descriptionOf(page: PageKey, pathname: string = page): string {
  return say(`description.${routeNameOf(page)}`, { id: recordIdOf(pathname) })
}
