import { addDays, type IsoDay } from '#domain/day/isoDay.ts'
import { LAST_DAY_OF_2016_TERMS, LAST_EXISTING_DAY } from '#domain/consent/calendar.ts'
import { JOINED } from '#domain/scenario/defaults.ts'
import { REGIONS, type Region } from '#domain/scenario/types.ts'

/** The four questions of "What did I agree to?". `unknown` is a full answer: it stands for every possibility. */
export const UNKNOWN = 'unknown'
type Unknown = typeof UNKNOWN

export const JOINED_SPANS = ['before', 'between', 'after'] as const
export type JoinedSpan = (typeof JOINED_SPANS)[number]

/** `notAsked`: never saw the notice of 2016, or never answered it. */
export const SWITCH_DEEDS = ['notice', 'settings', 'left', 'notAsked'] as const
export type SwitchDeed = (typeof SWITCH_DEEDS)[number]

export const ACCEPTANCES = ['yes', 'no'] as const
export type Acceptance = (typeof ACCEPTANCES)[number]

export interface Answers {
  readonly joined: JoinedSpan | Unknown
  readonly region: Region | Unknown
  readonly found: SwitchDeed | Unknown
  readonly accepted: Acceptance | Unknown
}
export type Question = keyof Answers
/** What has been answered so far. Nothing is answered in advance. */
export type Given = { readonly [Q in Question]: Answers[Q] | null }

export const QUESTIONS = ['joined', 'region', 'found', 'accepted'] as const satisfies readonly Question[]
export const NOTHING_GIVEN: Given = { joined: null, region: null, found: null, accepted: null }

/** What can be answered, in the order in which it is asked. */
export const OPTIONS: { readonly [Q in Question]: readonly Answers[Q][] } = {
  joined: [...JOINED_SPANS, UNKNOWN],
  region: ['uk', 'germany', 'france', 'eu', 'india', 'world', UNKNOWN],
  found: [...SWITCH_DEEDS, UNKNOWN],
  accepted: [...ACCEPTANCES, UNKNOWN],
}

interface Span {
  readonly first: IsoDay
  readonly last: IsoDay
}

/** Two days of the calendar decide: the last on which one was still asked, and the last that the terms of 2016 held. */
export const SPANS: Readonly<Record<JoinedSpan, Span>> = {
  before: { first: JOINED.first, last: LAST_EXISTING_DAY },
  between: { first: addDays(LAST_EXISTING_DAY, 1), last: LAST_DAY_OF_2016_TERMS },
  after: { first: addDays(LAST_DAY_OF_2016_TERMS, 1), last: JOINED.last },
}

/** Whether an earlier answer leaves this question nothing to decide: who joined later was not asked it. */
export function isMoot(question: Question, joined: Given['joined']): boolean {
  if (question === 'found') return joined === 'between' || joined === 'after'
  return question === 'accepted' && joined === 'after'
}

export function missingOf(given: Given): readonly Question[] {
  return QUESTIONS.filter((question) => given[question] === null && !isMoot(question, given.joined))
}

/** The answers, once none is missing. What decides nothing may stay open. */
export function answersOf(given: Given): Answers | null {
  if (missingOf(given).length > 0) return null
  const { joined, region, found, accepted } = given
  return {
    joined: joined ?? UNKNOWN,
    region: region ?? UNKNOWN,
    found: found ?? UNKNOWN,
    accepted: accepted ?? UNKNOWN,
  }
}

/** The values that an answer stands for. */
export function standsFor<Value extends string>(answer: Value | Unknown, all: readonly Value[]): readonly Value[] {
  return answer === UNKNOWN ? all : [answer]
}

export const ALL_PLACES: readonly Region[] = REGIONS
