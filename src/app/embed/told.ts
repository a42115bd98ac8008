import { languageRoot } from '#app/siteRoot.ts'
import { FLOW_STATUSES } from '#domain/dataflow/ids.ts'
import { countStatus } from '#domain/dataflow/status.ts'
import type { EmbeddedMoment, StatusCounts } from '#domain/embed/types.ts'
import type { Moment } from '#domain/scenario/moment.ts'

/** A moment, as the page around an embed is told of it. */
export function toldMoment({ standing, offered, statuses }: Moment): EmbeddedMoment {
  const counts = Object.fromEntries(FLOW_STATUSES.map((status) => [status, countStatus(statuses, status)]))
  return { screen: standing.screen, offered: [...offered], statuses: counts as StatusCounts }
}

/** The whole address of a page of the site, and of what it is to show. */
export function siteLink(page: '/play/' | '/compare/' | '/lab/', fragment: string): string {
  return new URL(`${languageRoot()}${page.slice(1)}#${fragment}`, location.href).href
}

/** What stands after `#` in a link; a fragment alone is taken for one. */
export function fragmentOf(link: string): string {
  const at = link.indexOf('#')
  return at < 0 ? link : link.slice(at + 1)
}
