import { say } from '#content/say.ts'
import { pageKeyOf, paramsOf, recordIdOf, routeNameOf, type PageKey } from '#app/routes.ts'

/** What the page at an address is called, among the pages of this site. */
export function nameOf(pathname: string): string {
  return say(`title.${routeNameOf(pageKeyOf(pathname))}`, valuesOf(pathname))
}

export function titleOf(page: PageKey, pathname: string = page): string {
  const title = say(`title.${routeNameOf(page)}`, valuesOf(pathname))
  return page === '/' ? title : say('title.page', { page: title })
}

export function descriptionOf(page: PageKey, pathname: string = page): string {
  return say(`description.${routeNameOf(page)}`, valuesOf(pathname))
}

/** What a title may name: the entry of the record, or the lesson and the step of it. */
function valuesOf(pathname: string): Readonly<Record<string, string>> {
  const { lesson = '', step = '' } = paramsOf(pathname)
  return {
    id: recordIdOf(pathname),
    // The keys of a choice in a message have no hyphens.
    lesson: lesson.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    part: /^\d+$/.test(step) ? 'step' : step || 'whole',
    step,
  }
}
