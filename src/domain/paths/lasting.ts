import type { Regions, Standing } from '#domain/consent/standing.ts'

/**
 * What stays of a day when it is over. An end is one value for each: on which screen somebody happens to look, and what
 * a page remembers while it is open, make no other end.
 */
export const LASTING = ['sharing2016', 'account', 'terms2016', 'window2016', 'terms2021', 'authority'] as const
export type LastingId = (typeof LASTING)[number]
export type EndState = Pick<Regions, LastingId>

export function endStateOf(standing: Standing): EndState {
  const { sharing2016, account, terms2016, window2016, terms2021, authority } = standing
  return { sharing2016, account, terms2016, window2016, terms2021, authority }
}

export function endKey(standing: EndState): string {
  return LASTING.map((region) => standing[region]).join()
}
