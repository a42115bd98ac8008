import { addDays, daysBetween } from '#domain/day/isoDay.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { passTo, type Progress } from '#domain/scenario/progress.ts'

/** How far ahead is looked. */
export const A_YEAR = 365
export const NINETY = 90

/** The cost of holding back from a day on; null: not possible. */
export interface UndoStep {
  readonly fromDay: number
  readonly taps: number | null
}

/** The same progress some days on, with what happened in between and nothing before it. */
export function later(progress: Progress, days: number, setting: Setting): Progress {
  return passTo({ ...progress, entries: [] }, addDays(progress.on, days), setting)
}

/** How often the notice is back for somebody who does nothing more, and how far apart. */
export interface Prompts {
  readonly days90: number
  readonly days365: number
  /** Days between one and the next, the fewest and the most; null: there are not two of them. */
  readonly spacing: { readonly least: number; readonly most: number } | null
}

export function promptsAfter(from: Progress, setting: Setting): Prompts {
  const days = later(from, A_YEAR, setting)
    .entries.filter(({ event }) => event === 'noticeReturned')
    .flatMap(({ on, times = 1 }) => Array.from({ length: times }, (_, at) => daysBetween(from.on, on) + at))
  const gaps = days.slice(1).map((day, at) => day - (days[at] ?? 0))
  return {
    days90: days.filter((day) => day <= NINETY).length,
    days365: days.length,
    spacing: gaps.length > 0 ? { least: Math.min(...gaps), most: Math.max(...gaps) } : null,
  }
}

/** How often the printed day moves while somebody waits. */
export function dayMovesAfter(from: Progress, setting: Setting): number {
  return later(from, A_YEAR, setting).entries.filter(({ event }) => event === 'dateMoved').length
}

/** What a person can do with the service. Our list: no source numbers the functions of an app. */
export const FUNCTION_IDS = ['chatList', 'messages', 'calls', 'notifications', 'account'] as const
export type FunctionId = (typeof FUNCTION_IDS)[number]

const SHUT = ['chatList', 'messages', 'calls', 'notifications'] as const

/** What is lost in each state of an account (P11, T11, T14): as announced, none of it is known to have come. */
const LOST: Readonly<Record<Standing['account'], readonly FunctionId[]>> = {
  active: [],
  callsOnly: ['chatList', 'messages'],
  noChatList: ['chatList'],
  silent: SHUT,
  blocked2016: SHUT,
  blocked2021: SHUT,
  deleted: FUNCTION_IDS,
}

/** What not accepting takes away within a year. */
export interface Loss {
  readonly functions: readonly FunctionId[]
  /** Each function counted on each day on which it is lost. */
  readonly functionDays: number
  /** The first day of it, counted from the answer; null: nothing is lost. */
  readonly sinceDay: number | null
}

export function lossAfter(from: Progress, setting: Setting): Loss {
  const { entries } = later(from, A_YEAR, setting)
  const turns = [
    { day: 0, account: from.standing.account },
    ...entries.map(({ on, standing }) => ({ day: daysBetween(from.on, on), account: standing.account })),
  ]
  const lost = new Set<FunctionId>()
  let functionDays = 0
  let sinceDay: number | null = null
  for (const [at, { day, account }] of turns.entries()) {
    const functions = LOST[account]
    const until = turns[at + 1]?.day ?? A_YEAR + 1
    if (functions.length === 0 || until === day) continue
    sinceDay ??= day
    functionDays += functions.length * (until - day)
    for (const each of functions) lost.add(each)
  }
  return { functions: FUNCTION_IDS.filter((each) => lost.has(each)), functionDays, sinceDay }
}
