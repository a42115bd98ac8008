import { FLOW_STATUSES, REGIME_IDS, type FlowStatus, type RegimeId } from '#domain/dataflow/ids.ts'
import { knownSince } from '#domain/dataflow/knownSince.ts'
import { PAIRS, type Pair } from '#domain/dataflow/pairs.ts'
import { heldBecause, statuses, type HeldBy } from '#domain/dataflow/status.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import type { Answers } from '#domain/mine/answers.ts'
import { casesOf, type SetAside } from '#domain/mine/cases.ts'
import { CAUSES, lastStretch, lived, type Cause, type Lived, type Stretch } from '#domain/mine/lived.ts'

/** What holds of one kind of data for one use, over all lives that the answers leave possible. */
export interface Fate extends Pair {
  /** One where it holds in every case; several where it depends on what is not known. */
  readonly statuses: readonly FlowStatus[]
  /** What brought it, in the order of the story. */
  readonly since: readonly Cause[]
  /** Where what is known of it came out later than it began: the first day that it is known of, and whether in every case. */
  readonly knownLater: { readonly since: IsoDay; readonly isCertain: boolean } | null
  /** Whose act holds it back, where something does. */
  readonly heldBy: readonly HeldBy[]
  /** Not shared today in any case, and shared for a time before: in every case, in some, in none. */
  readonly wasShared: 'always' | 'perhaps' | 'never'
}

/** One of the ends that the answers leave possible. */
export interface Ending {
  readonly regime: RegimeId
  readonly statuses: readonly FlowStatus[]
  readonly lives: readonly Lived[]
}

export interface Mine {
  readonly answers: Answers
  /** Answers that do not fit with when one joined. */
  readonly setAside: readonly SetAside[]
  readonly lives: readonly Lived[]
  readonly endings: readonly Ending[]
  /** One for each of the 168 pairs. */
  readonly fates: readonly Fate[]
}

/** The stretches over which a pair has had the status with which the story ends; the first of them brought it. */
function runIn({ stretches }: Lived, pair: number): readonly [Stretch, ...Stretch[]] {
  const last = stretches.findLastIndex(({ statuses: own }) => own[pair] !== stretches.at(-1)?.statuses[pair])
  const [first, ...rest] = stretches.slice(last + 1)
  if (!first) throw new Error('a life without a day')
  return [first, ...rest]
}

function sinceIn(life: Lived, pair: number): Cause {
  return runIn(life, pair)[0].cause
}

/** The first day on which a source bears out what the terms of that day did with this pair, where that came later. */
function knownIn(life: Lived, { category, purpose }: Pair, index: number): IsoDay | null {
  const run = runIn(life, index)
  const days = run.map(({ regime, from }) => {
    const since = knownSince(regime, category, purpose)
    return since !== null && since > from ? since : from
  })
  const first = days.sort()[0] ?? null
  return first === run[0].from ? null : first
}

function heldIn(life: Lived, pair: number): readonly HeldBy[] {
  const { regime, ...end } = lastStretch(life)
  const status = end.statuses[pair]
  const by = status === 'held' || status === 'heldOpen' ? heldBecause(regime) : null
  return by === null ? [] : [by]
}

function wasSharedIn(life: Lived, pair: number): boolean {
  return lastStretch(life).statuses[pair] !== 'shared' && life.stretches.some((one) => one.statuses[pair] === 'shared')
}

function fateOf(lives: readonly Lived[], pair: Pair, index: number): Fate {
  const ends = new Set(lives.map((life) => lastStretch(life).statuses[index]))
  const causes = new Set(lives.map((life) => sinceIn(life, index)))
  const known = lives.map((life) => knownIn(life, pair, index))
  const [since] = known.filter((day) => day !== null).sort()
  const was = lives.filter((life) => wasSharedIn(life, index)).length
  return {
    ...pair,
    statuses: FLOW_STATUSES.filter((status) => ends.has(status)),
    since: CAUSES.filter((cause) => causes.has(cause)),
    knownLater: since === undefined ? null : { since, isCertain: !known.includes(null) },
    heldBy: [...new Set(lives.flatMap((life) => heldIn(life, index)))],
    wasShared: was === 0 ? 'never' : was === lives.length ? 'always' : 'perhaps',
  }
}

function endingsOf(lives: readonly Lived[]): Ending[] {
  const regimes = new Set(lives.map((life) => lastStretch(life).regime))
  return REGIME_IDS.filter((regime) => regimes.has(regime)).map((regime) => ({
    regime,
    statuses: statuses(regime, true),
    lives: lives.filter((life) => lastStretch(life).regime === regime),
  }))
}

/** Lives that differ in nothing that a pair could tell: the same terms, for the same causes. */
function distinct(lives: readonly Lived[]): readonly Lived[] {
  const byTerms = new Map<string, Lived>()
  for (const life of lives) byTerms.set(life.stretches.map(({ regime, cause }) => regime + cause).join(), life)
  return [...byTerms.values()]
}

/** What four answers come to: every life that they leave possible, and what holds in all of them. */
export function mineOf(answers: Answers): Mine {
  const { cases, setAside } = casesOf(answers)
  const lives = cases.map(lived)
  const told = distinct(lives)
  return {
    answers,
    setAside,
    lives,
    endings: endingsOf(lives),
    fates: PAIRS.map((pair, index) => fateOf(told, pair, index)),
  }
}

/** The status that a pair has in every case; null where it depends. */
export function certain({ statuses }: Fate): FlowStatus | null {
  return statuses.length === 1 ? (statuses[0] ?? null) : null
}
