import type { RegionId, Regions } from '#domain/consent/standing.ts'
import { SCREENS } from '#domain/scenario/types.ts'

/** Every state of every region, in the order in which a drawing lists them: a story read from above. */
export const STATES: { readonly [R in RegionId]: readonly Regions[R][] } = {
  account: ['active', 'blocked2016', 'blocked2021', 'callsOnly', 'noChatList', 'silent', 'deleted'],
  terms2016: ['notAsked', 'asked', 'deferred', 'accepted', 'acceptedAtSignup'],
  sharing2016: ['none', 'on', 'off', 'noChoice'],
  window2016: ['none', 'open', 'used', 'closed'],
  terms2021: ['notAsked', 'asked', 'deferred', 'postponed', 'bannered', 'reminded', 'accepted', 'acceptedAtSignup'],
  authority: ['none', 'paused', 'text2018'],
  screen: SCREENS,
  panelSwitch: ['on', 'off'],
  row: ['absent', 'enabled', 'greyed'],
  askedFrom: ['panel2016', 'account'],
  deleteFrom: ['account', 'blocked', 'notice2016'],
  helpFrom: ['notice2021', 'blocked'],
  field: ['empty', 'focused', 'typed'],
  reasons: ['closed', 'open', 'chosen'],
}

/** The regions that tell the story. Each is a lane of the picture. */
export const STORY_REGIONS = [
  'terms2016',
  'sharing2016',
  'window2016',
  'terms2021',
  'account',
  'authority',
  'screen',
] as const satisfies readonly RegionId[]

/** What the engine must remember on the way. It stands in the table, not in the picture. */
export const HELPER_REGIONS = [
  'panelSwitch',
  'row',
  'askedFrom',
  'deleteFrom',
  'helpFrom',
  'field',
  'reasons',
] as const satisfies readonly RegionId[]

export const ALL_REGIONS: readonly RegionId[] = [...STORY_REGIONS, ...HELPER_REGIONS]
