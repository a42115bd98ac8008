import type { IsoDay } from '#domain/day/isoDay.ts'
import type { Standing } from '#domain/consent/standing.ts'
import type { FlowStatus } from '#domain/dataflow/ids.ts'
import { PAIRS, type Pair } from '#domain/dataflow/pairs.ts'
import { heldBecause, type HeldBy } from '#domain/dataflow/status.ts'
import { momentOn, type Comparison } from '#domain/compare/comparison.ts'
import { lastDecision, type Decision } from '#domain/compare/lastDecision.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { Scenario, Screen } from '#domain/scenario/types.ts'

interface Between<Kind extends string, Value> {
  readonly kind: Kind
  readonly a: Value
  readonly b: Value
}

/** The pairs that stand one way on one side and another way on the other. */
export interface PairDifference extends Between<'pairs', FlowStatus> {
  /** What holds back where something does. */
  readonly heldBy: { readonly a: HeldBy | null; readonly b: HeldBy | null }
  readonly pairs: readonly Pair[]
}

/** One thing in which two stories differ on a day: values, and words are content's. */
export type Difference =
  /** The day the account begins on the side that has none yet; null on the other. */
  | Between<'begun', IsoDay | null>
  | Between<'account', Standing['account']>
  | Between<'terms2021', Standing['terms2021'] | 'declined'>
  | Between<'terms2016', Standing['terms2016'] | 'declined'>
  | Between<'sharing', Standing['sharing2016']>
  /** The last day on which the switch works; null where none works. */
  | Between<'choice', IsoDay | 'forGood' | null>
  /** In how many pairs the same last decision changed where data may go. */
  | Between<'decision', number>
  | Between<'authority', Standing['authority']>
  /** Acts of authorities in force. */
  | Between<'rulings', readonly string[]>
  | PairDifference
  | Between<'screen', Screen>
  | Between<'taps', number>

function isAccepted(terms: string): boolean {
  return terms === 'accepted' || terms === 'acceptedAtSignup'
}

/**
 * How heavy a difference weighs; the lightest number stands first. Whether the app can be used comes before what was
 * accepted, that before what can still be chosen, that before where data may go and what the last decision did to it,
 * and how it looks comes last.
 */
function weightOf(one: Difference): number {
  switch (one.kind) {
    case 'begun':
      return 0
    case 'account':
      return 1
    case 'terms2021':
    case 'terms2016':
      return isAccepted(one.a) === isAccepted(one.b) ? 9 : 2
    case 'sharing':
      return 3
    case 'choice':
      return 4
    case 'pairs':
      return 5
    case 'decision':
      return 6
    case 'authority':
      return 7
    case 'rulings':
      return 8
    case 'screen':
      return 10
    case 'taps':
      return 11
  }
}

function differing<Kind extends string, Value>(kind: Kind, a: Value, b: Value): Between<Kind, Value>[] {
  return a === b ? [] : [{ kind, a, b }]
}

function ofStanding(a: Moment, b: Moment): Difference[] {
  const [one, other] = [a.standing, b.standing]
  return [
    ...differing('account', one.account, other.account),
    ...differing('terms2021', answered(one, one.terms2021), answered(other, other.terms2021)),
    ...differing('terms2016', answered(one, one.terms2016), answered(other, other.terms2016)),
    ...differing('sharing', one.sharing2016, other.sharing2016),
    ...differing('choice', openUntil(a), openUntil(b)),
    ...differing('authority', one.authority, other.authority),
  ]
}

/** A no is possible in a design from the lab only. */
function answered<Terms extends string>({ answer }: Standing, terms: Terms): Terms | 'declined' {
  return terms === 'deferred' && answer === 'declined' ? 'declined' : terms
}

/** Only a design from the lab has a switch without an end. */
function openUntil({ optOutOpen, standing }: Moment): IsoDay | 'forGood' | null {
  return optOutOpen ? (standing.optOutUntil ?? 'forGood') : null
}

/** The account without a parent account is a setting, and no act of an authority. */
function rulingsOf({ overlays }: Moment): string[] {
  return overlays.filter((id) => id !== 'noParentAccount')
}

function ofRulings(a: Moment, b: Moment): Difference[] {
  const [one, other] = [rulingsOf(a), rulingsOf(b)]
  return one.join() === other.join() ? [] : [{ kind: 'rulings', a: one, b: other }]
}

function isOfShared({ a, b }: { readonly a: FlowStatus; readonly b: FlowStatus }): boolean {
  return a === 'shared' || b === 'shared'
}

/** All pairs that differ, by what they are on either side: first those shared on one side, then the largest group. */
function ofPairs(a: Moment, b: Moment): PairDifference[] {
  const groups = new Map<string, { readonly a: FlowStatus; readonly b: FlowStatus; readonly pairs: Pair[] }>()
  for (const [index, pair] of PAIRS.entries()) {
    const [one, other] = [a.statuses[index] ?? 'blank', b.statuses[index] ?? 'blank']
    if (one === other) continue
    const known = groups.get(`${one} ${other}`)
    if (known) known.pairs.push(pair)
    else groups.set(`${one} ${other}`, { a: one, b: other, pairs: [pair] })
  }
  const heldBy = { a: heldBecause(a.regime, a.lens), b: heldBecause(b.regime, b.lens) }
  return [...groups.values()]
    .sort((one, other) => Number(isOfShared(other)) - Number(isOfShared(one)) || other.pairs.length - one.pairs.length)
    .map((group) => ({ kind: 'pairs', heldBy, ...group }))
}

/** A stopped app shows another screen by necessity; only where both work does the screen say something of its own. */
function ofScreen(a: Moment, b: Moment): Difference[] {
  return a.standing.account === b.standing.account ? differing('screen', a.standing.screen, b.standing.screen) : []
}

/** Told only of one and the same decision: that two different ones did different things is no news. */
function ofDecision(a: Decision | null, b: Decision | null): Difference[] {
  return a && b && a.intent === b.intent ? differing('decision', a.pairs, b.pairs) : []
}

/** What differs between two stories on their day, the heaviest first. Where only one has begun, that is the difference. */
export function differencesIn({ a, b, on }: Comparison): readonly Difference[] {
  const [one, other] = [momentOn(a, on), momentOn(b, on)]
  if (!one && !other) return []
  if (!one || !other) return [{ kind: 'begun', a: one ? null : a.person.joined, b: other ? null : b.person.joined }]
  return differencesBetween({ scenario: a, moment: one }, { scenario: b, moment: other })
}

interface Told {
  readonly scenario: Scenario
  readonly moment: Moment
}

/** The same of any two moments, on whatever days. */
export function differencesBetween(a: Told, b: Told): readonly Difference[] {
  const found: Difference[] = [
    ...ofStanding(a.moment, b.moment),
    ...ofDecision(lastDecision(a.scenario, a.moment), lastDecision(b.scenario, b.moment)),
    ...ofRulings(a.moment, b.moment),
    ...ofPairs(a.moment, b.moment),
    ...ofScreen(a.moment, b.moment),
    ...differing('taps', a.moment.taps, b.moment.taps),
  ]
  return found.sort((first, second) => weightOf(first) - weightOf(second))
}

/** How many pairs differ in all. */
export function countPairs(differences: readonly Difference[]): number {
  return differences.reduce((sum, one) => (one.kind === 'pairs' ? sum + one.pairs.length : sum), 0)
}
