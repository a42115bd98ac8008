import type { To } from 'react-router'
import { printFragment, type LinkState } from '#app/link.ts'
import { nameOf } from '#app/titles.ts'

/** What the pages of the record need to know of the site: where a moment is played, and what its pages are called. */
export const ways = {
  playAt: ({ scenario, cursor }: LinkState): To => ({ pathname: '/play/', hash: printFragment({ scenario, cursor }) }),
  pageName: (address: string): string => nameOf(address.replace(/#.*$/, '')),
}
