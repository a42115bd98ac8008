import { daysBetween } from '#domain/day/isoDay.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { bundlingOf, promiseGapOf, sharedPairs, type Bundling, type PromiseGap } from '#domain/design/measureFlows.ts'
import { goalsOf, type Goals } from '#domain/design/goals.ts'
import * as more from '#domain/design/measureMore.ts'
import { defaultsOf, parityOf, type DefaultOf, type Parity } from '#domain/design/measureParity.ts'
import { A_YEAR, later, NINETY, type UndoStep } from '#domain/design/measurePressure.ts'
import { shortestPath, type Goal, type Path } from '#domain/design/search.ts'
import { after, asked, doneBefore, settingFor, type Subject } from '#domain/design/subject.ts'
import type { Progress } from '#domain/scenario/progress.ts'
import type { Person, Phone, ScenarioStep, WorldEvent } from '#domain/scenario/types.ts'

/** What is asked of a design: the shortest way to each, from where it begins. */
export const WAYS = [
  'accept',
  'refuse',
  'putOff',
  'revoke',
  'revokeAfterWindow',
  'restore',
  'leave',
  'acceptFromBanner',
] as const
export type Way = (typeof WAYS)[number]

export interface Penalty {
  readonly day: number
  readonly event: WorldEvent
}

/** What befalls a person in so many days. */
export interface Fate {
  readonly account: Standing['account']
  readonly shared: number
  readonly reminders: number
  readonly penalties: readonly Penalty[]
}

export interface Measures {
  readonly question: Subject['question']
  readonly isLab: boolean
  readonly phone: Phone
  /** Null: not possible. */
  readonly paths: Readonly<Record<Way, Path | null>>
  /** Taps against those to accept; null where one of the two is not possible. */
  readonly asymmetry: Readonly<Record<'refuse' | 'revoke' | 'restore' | 'leave', number | null>>
  readonly isReversible: boolean
  /** Screens before the first control that holds back. */
  readonly hiddenDepth: number | null
  /** How much of what can be held back is on before anybody touches it, from 0 to 1; null: nothing can be held back. */
  readonly preselected: number | null
  /** For how long who accepted at once can still hold back, up to a year. */
  readonly choice: { readonly days: number; readonly forGood: boolean }
  readonly undo: readonly UndoStep[]
  /** Ninety days and a year after the question was put. */
  readonly doingNothing: { readonly days90: Fate; readonly days365: Fate }
  readonly afterRefusing: { readonly days90: Fate; readonly days365: Fate } | null
  readonly bundling: Bundling
  readonly promiseGap: PromiseGap | null
  readonly defaults: readonly DefaultOf[]
  readonly parity: Parity
  /** The cost of holding back for who has not answered yet, day by day. */
  readonly refusing: readonly UndoStep[]
  readonly availability: more.Availability
  readonly pressure: more.Pressure
  readonly detriment: more.Detriment
  /** What was told otherwise; empty for a design of one's own. */
  readonly toldOtherwise: readonly more.ToldDetriment[]
  /** Whether only the way that protects asks "are you sure?"; null: there is no such way. */
  readonly confirmsOnlyRefusal: boolean | null
}

const SHIPPED_WINDOW = 30
const BANNER_SINCE = { fromFirstSeen: 43 }

/** Everything that the rows say of what a question costs. Deterministic; the engine itself is asked, step by step. */
export function measure(subject: Subject, phone: Phone, person?: Omit<Person, 'phone'>): Measures {
  const setting = settingFor(subject, phone, person)
  const goals = goalsOf(subject)
  const start = asked(subject, setting)
  const paths = waysOf(subject, setting, start, goals)
  const { accept, refuse } = paths
  const given = accept && after(start, accept.steps, setting)
  const held = refuse && after(start, refuse.steps, setting)
  const undo = given ? costLine(given, setting, goals) : []
  const refusing = costLine(start, setting, goals)
  return {
    question: subject.question,
    isLab: subject.design !== undefined,
    phone,
    paths,
    asymmetry: {
      refuse: ratio(refuse, accept),
      revoke: ratio(paths.revoke, accept),
      restore: ratio(paths.restore, accept),
      leave: ratio(paths.leave, accept),
    },
    isReversible: paths.revoke !== null && paths.restore !== null,
    hiddenDepth: refuse?.depth ?? null,
    preselected: preselectedIn(subject),
    choice: choiceOf(undo),
    undo,
    doingNothing: { days90: fate(start, NINETY, setting), days365: fate(start, A_YEAR, setting) },
    afterRefusing: held ? { days90: fate(held, NINETY, setting), days365: fate(held, A_YEAR, setting) } : null,
    bundling: bundlingOf(subject, given, start, setting),
    promiseGap: given && held ? promiseGapOf(start, given, held, setting) : null,
    defaults: defaultsOf(subject),
    parity: parityOf(subject, accept, refuse),
    refusing,
    availability: more.availabilityOf(refusing, undo),
    pressure: more.pressureOf(start, held, setting),
    detriment: more.detrimentOf(start, held, setting),
    toldOtherwise: more.otherTellings(subject, setting, goals),
    confirmsOnlyRefusal: confirmsOnlyRefusal(paths),
  }
}

function waysOf(subject: Subject, setting: Setting, start: Progress, goals: Goals): Readonly<Record<Way, Path | null>> {
  const done = doneBefore(subject, setting)
  const from = (progress: Progress | null, goal: Goal, ...earlier: readonly (Path | null)[]): Path | null =>
    progress && shortestPath(progress.standing, progress.on, setting, goal, [...done, ...earlier.flatMap(stepsOf)])
  const accept = from(start, goals.accepted)
  const refuse = from(start, goals.heldBack)
  const given = accept && after(start, accept.steps, setting)
  const revoke = from(given && later(given, 1, setting), goals.heldBack, accept)
  const window = (subject.design ? subject.design.windowDays : null) ?? SHIPPED_WINDOW
  const revoked = given && revoke && after(later(given, 1, setting), revoke.steps, setting)
  const held = refuse ? after(start, refuse.steps, setting) : revoked
  return {
    accept,
    refuse,
    putOff: from(start, goals.putOff),
    revoke,
    revokeAfterWindow: from(given && later(given, window + 1, setting), goals.heldBack, accept),
    restore: from(held && later(held, 1, setting), goals.accepted, ...(refuse ? [refuse] : [accept, revoke])),
    leave: from(given && later(given, 1, setting), goals.gone, accept),
    acceptFromBanner: from(bannered(subject, start, setting), goals.accepted),
  }
}

/** The steps of a way as a story has them. */
export function stepsOf(path: Path | null): ScenarioStep[] {
  return path ? path.steps.map((step) => ({ on: path.on, do: step })) : []
}

/** The banner of 2021 is history's own: no knob puts one there. */
function bannered(subject: Subject, start: Progress, setting: Setting): Progress | null {
  if (subject.question !== '2021' || subject.design) return null
  const progress = later(start, BANNER_SINCE.fromFirstSeen, setting)
  return progress.standing.terms2021 === 'bannered' ? progress : null
}

function ratio(way: Path | null, accept: Path | null): number | null {
  return way && accept && accept.taps > 0 ? way.taps / accept.taps : null
}

/** As shipped in 2016 the one switch was on (F14); in 2021 there was none. */
function preselectedIn({ question, design }: Subject): number | null {
  if (!design) return question === '2016' ? 1 : null
  if (design.switchPlace === 'nowhere') return null
  return design.switchDefault === 'on' ? 1 : 0
}

/** A path that protects asks again, and accepting does not. */
function confirmsOnlyRefusal({ accept, refuse, revoke }: Measures['paths']): boolean | null {
  const asksAgain = [refuse, revoke].filter((path) => path !== null)
  if (!accept || asksAgain.length === 0) return null
  return accept.confirmations === 0 && asksAgain.some(({ confirmations }) => confirmations > 0)
}

/** The cost of holding back on each day from here on, as the steps of a line. */
function costLine(from: Progress, setting: Setting, goals: Goals): UndoStep[] {
  const line: UndoStep[] = []
  const known = new Map<string, number | null>()
  let progress = from
  for (let day = 1; day <= A_YEAR; day++) {
    progress = later(progress, 1, setting)
    // When it reminds next changes nothing of what can be done today.
    const { remindOn: _, ...today } = progress.standing
    const key = Object.values(today).join()
    let taps = known.get(key)
    if (taps === undefined) {
      taps = shortestPath(progress.standing, progress.on, setting, goals.heldBack)?.taps ?? null
      known.set(key, taps)
    }
    if (line.at(-1)?.taps !== taps) line.push({ fromDay: day, taps })
  }
  return line
}

function choiceOf(undo: readonly UndoStep[]): Measures['choice'] {
  const last = undo.at(-1)
  if (!last) return { days: 0, forGood: false }
  if (last.taps !== null) return { days: A_YEAR, forGood: true }
  return { days: last.fromDay - 1, forGood: false }
}

const PENALTIES: readonly string[] = ['accountBlocked', 'accountLimited', 'accountSilenced', 'accountDeleted']

/** What becomes of somebody who does nothing more from here on. */
function fate(from: Progress, days: number, setting: Setting): Fate {
  const end = later(from, days, setting)
  const isReminder = (event: string): boolean => event === 'noticeReturned'
  return {
    account: end.standing.account,
    shared: sharedPairs(end, setting).size,
    reminders: end.entries.reduce((sum, { event, times = 1 }) => sum + (isReminder(event) ? times : 0), 0),
    penalties: end.entries
      .filter(({ event }) => PENALTIES.includes(event))
      .map(({ on, event }) => ({ day: daysBetween(from.on, on), event: event as WorldEvent })),
  }
}

/** The taps alone, as the command line prints them first. */
export function tapsOfWays({ paths }: Measures): Record<Way, number | null> {
  return Object.fromEntries(WAYS.map((way) => [way, paths[way]?.taps ?? null])) as Record<Way, number | null>
}
