import { PURPOSE_IDS, type PurposeId } from '#domain/dataflow/ids.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { publicAccount, type PublicAccount } from '#domain/scenario/publicAccount.ts'
import type { Design } from '#domain/design/design.ts'
import { SCENARIO_FORMAT, SCENARIO_FORMAT_2, type Scenario } from '#domain/scenario/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import type { EndState } from './lasting.ts'

/** What of an end can be asked for, and its values: the words of the file format. */
export const ASKABLE = {
  sharing: ['on', 'off', 'none', 'noChoice'],
  account: ['active', 'blocked', 'callsOnly', 'noChatList', 'silent', 'deleted'],
  terms2016: ['notAsked', 'asked', 'deferred', 'accepted', 'acceptedAtSignup'],
  window: ['none', 'open', 'used', 'closed'],
  terms2021: ['notAsked', 'asked', 'deferred', 'postponed', 'bannered', 'reminded', 'accepted', 'acceptedAtSignup'],
  /** Of a design from the lab alone: the answer, and what is held back of all that it stops. */
  answer: ['open', 'accepted', 'declined'],
  held: ['none', 'all', ...PURPOSE_IDS],
} as const satisfies {
  readonly sharing: readonly EndState['sharing2016'][]
  readonly account: readonly PublicAccount[]
  readonly terms2016: readonly EndState['terms2016'][]
  readonly window: readonly EndState['window2016'][]
  readonly terms2021: readonly EndState['terms2021'][]
  readonly answer: readonly EndState['answer'][]
  readonly held: readonly ('none' | 'all' | PurposeId)[]
}
export type AskableId = keyof typeof ASKABLE
export const ASKABLE_IDS = Object.keys(ASKABLE) as readonly AskableId[]
/** What can be asked of every story, and what of one with a design only. */
export const LAB_ASKABLE = ['answer', 'held'] as const satisfies readonly AskableId[]
export const SHIPPED_ASKABLE = ASKABLE_IDS.filter((id) => !(LAB_ASKABLE as readonly AskableId[]).includes(id))

export type Wanted = { readonly [Id in AskableId]?: (typeof ASKABLE)[Id][number] }

/** For this person, in this telling, on this day: which of all ends are like this? */
export interface Question {
  /** Without steps; its last day is the one that is asked about. */
  readonly scenario: Scenario
  readonly wanted: Wanted
}

const USUAL_DAY = isoDay('2021-06-01')

/** What the page asks before anybody has asked anything. */
export function usualQuestion(): Question {
  return { scenario: { ...usualScenario(), until: USUAL_DAY }, wanted: { sharing: 'off', account: 'active' } }
}

/** The same scenario under another design, and what is asked first of it: is all that can be held back held back? */
export function withDesign({ scenario }: Question, design: Design | null): Question {
  const { design: _, ...shipped } = scenario
  if (design === null) return { ...usualQuestion(), scenario: { ...shipped, format: SCENARIO_FORMAT } }
  return {
    scenario: { ...shipped, format: SCENARIO_FORMAT_2, telling: 'happened', design },
    wanted: { held: 'all', account: 'active' },
  }
}

export function isLike(state: EndState, wanted: Wanted, design?: Design): boolean {
  const own: Record<Exclude<AskableId, 'held'>, string | undefined> = {
    sharing: state.sharing2016,
    account: publicAccount(state.account),
    terms2016: state.terms2016,
    window: state.window2016,
    terms2021: state.terms2021,
    answer: state.answer,
  }
  return ASKABLE_IDS.every((id) =>
    id === 'held' ? isHeld(state, wanted.held, design) : wanted[id] === undefined || wanted[id] === own[id],
  )
}

function isHeld({ held = [] }: EndState, wanted: Wanted['held'], design: Design | undefined): boolean {
  if (wanted === undefined) return true
  if (wanted === 'none') return held.length === 0
  if (wanted !== 'all') return held.includes(wanted)
  return held.length > 0 && held.length === design?.stops.length
}
