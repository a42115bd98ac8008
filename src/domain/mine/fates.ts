import { FLOW_STATUSES, REGIME_IDS, type FlowStatus, type RegimeId } from '#domain/dataflow/ids.ts'
import { PAIRS, type Pair } from '#domain/dataflow/pairs.ts'
import { heldBecause, statuses, type HeldBy } from '#domain/dataflow/status.ts'
import type { Answers } from '#domain/mine/answers.ts'
import { casesOf, type SetAside } from '#domain/mine/cases.ts'
import { CAUSES, lastStretch, lived, type Cause, type Lived } from '#domain/mine/lived.ts'

/** What holds of one kind of data for one use, over all lives that the answers leave possible. */
export interface Fate extends Pair {
  /** One where it holds in every case; several where it depends on what is not known. */
  readonly statuses: readonly FlowStatus[]
  /** What brought it, in the order of the story. */
  readonly since: readonly Cause[]
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

/** Since when a pair has had the status with which the story ends. */
function sinceIn(life: Lived, pair: number): Cause {
  const end = lastStretch(life).statuses[pair]
  let cause = lastStretch(life).cause
  for (const one of life.stretches.toReversed()) {
    if (one.statuses[pair] !== end) break
    cause = one.cause
  }
  return cause
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
  const was = lives.filter((life) => wasSharedIn(life, index)).length
  return {
    ...pair,
    statuses: FLOW_STATUSES.filter((status) => ends.has(status)),
    since: CAUSES.filter((cause) => causes.has(cause)),
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
