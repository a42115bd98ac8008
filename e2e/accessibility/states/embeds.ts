import { isDrawn, type State } from './state.ts'

/** Views without the site around them, as a page of somebody else lays them into itself. */
export const EMBEDS: readonly State[] = [
  '/embed/phone/#v=1&u=2016-08-26',
  '/embed/flow/#v=1&a=2016-08-26.agree&u=2016-08-26',
  '/embed/map/#v=1&a=2016-08-26.agree&u=2016-08-26',
  '/embed/timeline/',
  '/embed/compare/',
  '/embed/metric/',
].map((address): State => ({ name: address, address, open: isDrawn }))
