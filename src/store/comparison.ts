import { createStore } from 'zustand/vanilla'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { applyIntent, withSteps } from '#domain/compare/applyIntent.ts'
import { dayWithin, momentOn, SIDES, type Comparison, type Side } from '#domain/compare/comparison.ts'
import { intentOf, type Intent, type IntentRefusal } from '#domain/compare/intents.ts'
import { readyPairs } from '#domain/compare/readyPairs.ts'
import { inOtherSetting, type SideChange } from '#domain/compare/settings.ts'
import { stopsOf } from '#domain/compare/stops.ts'
import { hasReading } from '#domain/dataflow/readings/letters.ts'
import type { Parsed } from '#domain/scenario/parse.ts'
import { tapsOf } from '#domain/scenario/taps.ts'
import type { AnyStep } from '#domain/scenario/types.ts'
import { loadReadings } from '#store/readings.ts'

/** Who acts: both alike, by intent, or one alone. */
export const WHO = ['both', ...SIDES] as const
export type Who = (typeof WHO)[number]

/** What became of an intent on one side. */
export type SideReport =
  { readonly kind: 'done'; readonly taps: number } | { readonly kind: 'notPossible'; readonly reason: IntentRefusal }

/** What was meant, and what it came to on the sides that were to do it. */
export interface Report {
  readonly intent: Intent
  readonly a: SideReport | null
  readonly b: SideReport | null
}

export interface ComparisonState {
  readonly comparison: Comparison
  readonly who: Who
  /** What was last done; null after a look or a change of setting. */
  readonly report: Report | null
  /** Counts what was done, so that the address grows a history entry for it and not for a look. */
  readonly deeds: number
}

export function freshComparison({ a, b, on }: Comparison = readyPairs.announced): ComparisonState {
  return { comparison: { a, b, on }, who: 'both', report: null, deeds: 0 }
}

/** The comparison has a store of its own: the story of the main screen is not touched by it. */
export const comparing = createStore<ComparisonState>(() => freshComparison())

function become(change: Partial<Comparison>, report: Report | null): void {
  comparing.setState(({ comparison, deeds }) => ({
    comparison: within({ ...comparison, ...change }),
    report,
    deeds: deeds + 1,
  }))
}

/** The day stays inside what both stories can show. */
function within(comparison: Comparison): Comparison {
  const on = dayWithin(comparison, comparison.on)
  return on === comparison.on ? comparison : { ...comparison, on }
}

/** Nothing is replayed in a reading that is not here yet. */
async function whenRead({ a, b }: Pick<Comparison, Side>): Promise<void> {
  if (![a, b].every(({ reading }) => hasReading(reading))) await loadReadings()
}

let asked = 0

/** What the address holds: no deed. What is asked for later wins over what is still being read. */
export async function showComparison(comparison: Comparison, who: Who = 'both'): Promise<void> {
  asked += 1
  const mine = asked
  await whenRead(comparison)
  if (mine === asked) comparing.setState({ comparison: within(comparison), who, report: null })
}

export function setWho(who: Who): void {
  comparing.setState({ who, report: null })
}

export function goToDay(on: IsoDay): void {
  comparing.setState(({ comparison }) => ({ comparison: within({ ...comparison, on }), report: null }))
}

/** On to the next day on which either story has something to show, or back to the one before. */
export function goToStop(direction: 1 | -1): boolean {
  const { comparison } = comparing.getState()
  const stops = stopsOf(comparison)
  const stop = direction === 1 ? stops.find((day) => day > comparison.on) : stops.findLast((day) => day < comparison.on)
  if (stop) goToDay(stop)
  return stop !== undefined
}

/** Carries an intent out on both sides, or on the one that acts; each in its own way, or with its reason why not. */
export function intend(intent: Intent): void {
  const { comparison, who } = comparing.getState()
  const change: { a?: Comparison['a']; b?: Comparison['b'] } = {}
  const reports: { a: SideReport | null; b: SideReport | null } = { a: null, b: null }
  for (const side of SIDES) {
    if (who !== 'both' && who !== side) continue
    const applied = applyIntent(comparison[side], comparison.on, intent)
    if (applied.kind === 'done') change[side] = applied.scenario
    reports[side] = applied.kind === 'done' ? { kind: 'done', taps: applied.taps } : applied
  }
  become(change, { intent, ...reports })
}

/**
 * A tap on one of the phones. It is the act of that side; where both act alike and the tap decided something, the
 * other side does the same in its own way. A tap on the way to a decision is not copied: the other way may be another.
 */
export function tap(side: Side, step: AnyStep): void {
  const { comparison, who } = comparing.getState()
  const { on } = comparison
  const scenario = withSteps(comparison[side], on, [step])
  const [before, after] = [momentOn(comparison[side], on), momentOn(scenario, on)]
  const intent = before && after ? intentOf(before.standing, after.standing) : null
  if (intent === null) return become({ [side]: scenario }, null)
  const other: Side = side === 'a' ? 'b' : 'a'
  const own: SideReport = { kind: 'done', taps: tapsOf(step) }
  if (who !== 'both') return become({ [side]: scenario }, { intent, a: null, b: null, [side]: own })
  const applied = applyIntent(comparison[other], on, intent)
  const theirs: SideReport = applied.kind === 'done' ? { kind: 'done', taps: applied.taps } : applied
  become(
    { [side]: scenario, ...(applied.kind === 'done' ? { [other]: applied.scenario } : {}) },
    { intent, a: side === 'a' ? own : theirs, b: side === 'b' ? own : theirs },
  )
}

/** The same steps on one side, for another person or by another telling or reading. */
export async function setSide(side: Side, change: SideChange): Promise<Parsed> {
  const parsed = inOtherSetting(comparing.getState().comparison[side], change)
  if (!parsed.ok) return parsed
  await whenRead({ a: parsed.scenario, b: parsed.scenario })
  become({ [side]: parsed.scenario }, null)
  return parsed
}
