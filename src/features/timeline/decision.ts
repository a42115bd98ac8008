import type { Moment } from '#domain/scenario/moment.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { Screen } from '#domain/scenario/types.ts'

type Here = Pick<Moment, 'on' | 'steps' | 'standing' | 'entries'>

/** The screens that wait for an answer about the terms. */
const ASKING: ReadonlySet<Screen> = new Set([
  'notice2016',
  'panel2016',
  'notice2021',
  'review2021',
  'accept2021',
  'blocked',
  'limited',
])

/** Whether the phone waits for an answer. The warning does only while it stands over the panel of the notice. */
export function awaitsAnswer({ standing }: Pick<Moment, 'standing'>): boolean {
  return ASKING.has(standing.screen) || (standing.screen === 'warning' && standing.askedFrom === 'panel2016')
}

const ASKS_ANEW: ReadonlySet<LedgerEntry['event']> = new Set([
  'noticeShown2016',
  'noticeShown2021',
  'noticeReturned',
  'bannerShown',
  'accountBlocked',
  'accountLimited',
  'accountSilenced',
  'accountDeleted',
])

/** Whether play has come to something that a person would decide: it stops there, and goes on only when told to. */
export function isDecision(before: Here, now: Here): boolean {
  if (awaitsAnswer(now) && !awaitsAnswer(before)) return true
  return now.entries.slice(before.entries.length).some((entry) => ASKS_ANEW.has(entry.event))
}

/** Whether the clock stands before steps of the story that are already taken. */
export function isLookingBack(moment: Pick<Moment, 'steps'>, stepsOfStory: number): boolean {
  return moment.steps < stepsOfStory
}
