import { isoDay } from '#domain/day/isoDay.ts'
import { publicAccount, type PublicAccount } from '#domain/scenario/publicAccount.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import type { EndState } from './lasting.ts'

/** What of an end can be asked for, and its values: the words of the file format. */
export const ASKABLE = {
  sharing: ['on', 'off', 'none', 'noChoice'],
  account: ['active', 'blocked', 'callsOnly', 'noChatList', 'silent', 'deleted'],
  terms2016: ['notAsked', 'asked', 'deferred', 'accepted', 'acceptedAtSignup'],
  window: ['none', 'open', 'used', 'closed'],
  terms2021: ['notAsked', 'asked', 'deferred', 'postponed', 'bannered', 'reminded', 'accepted', 'acceptedAtSignup'],
} as const satisfies {
  readonly sharing: readonly EndState['sharing2016'][]
  readonly account: readonly PublicAccount[]
  readonly terms2016: readonly EndState['terms2016'][]
  readonly window: readonly EndState['window2016'][]
  readonly terms2021: readonly EndState['terms2021'][]
}
export type AskableId = keyof typeof ASKABLE
export const ASKABLE_IDS = Object.keys(ASKABLE) as readonly AskableId[]

export type Wanted = { readonly [Id in AskableId]?: (typeof ASKABLE)[Id][number] }

/** For this person, in this telling, on this day: which of all ends are like this? */
export interface Question {
  /** Without steps; its last day is the one that is asked about. */
  readonly scenario: Scenario
  readonly wanted: Wanted
}

/** What the page asks before anybody has asked anything. */
export function usualQuestion(): Question {
  return {
    scenario: { ...usualScenario(), until: isoDay('2021-06-01') },
    wanted: { sharing: 'off', account: 'active' },
  }
}

export function isLike(state: EndState, wanted: Wanted): boolean {
  const own: Record<AskableId, string> = {
    sharing: state.sharing2016,
    account: publicAccount(state.account),
    terms2016: state.terms2016,
    window: state.window2016,
    terms2021: state.terms2021,
  }
  return ASKABLE_IDS.every((id) => wanted[id] === undefined || wanted[id] === own[id])
}
