import { graphOf, waysOut, type Way } from '#domain/consent/chartGraph.ts'
import { stateKey, type StateKey } from '#domain/consent/chartReach.ts'
import type { AnyEventType } from '#domain/consent/events.ts'
import { isStep } from '#domain/consent/graph.ts'
import type { AnyRegionId, Setting } from '#domain/consent/standing.ts'
import { startStanding } from '#domain/consent/start.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { Needs } from '#content/chartWords.ts'

export interface LaneState {
  readonly value: string
  readonly isNow: boolean
  /** No way leads here any more. False while that is not known yet. */
  readonly isNever: boolean
  /** The events that led here, by their number in the ledger. */
  readonly steps: readonly number[]
  /** Some event leads here from any state of the region. */
  readonly fromAny: boolean
}

export interface LaneEdge {
  readonly from: string
  readonly to: string
  readonly kind: 'other' | 'taken' | 'possible' | 'barred'
}

/** What leads out of the present state, in words: a button when it can be done now. */
export interface LaneWay {
  readonly to: string
  readonly on: AnyEventType
  readonly kind: 'possible' | 'barred' | 'world'
  /** What is missing; null where only the screen for it is. */
  readonly needs: Needs | null
}

export interface Lane {
  readonly region: AnyRegionId
  /** Of a design from the lab. */
  readonly isLab: boolean
  readonly present: string
  readonly states: readonly LaneState[]
  readonly edges: readonly LaneEdge[]
  readonly ways: readonly LaneWay[]
}

interface Passage {
  readonly from: string
  readonly to: string
  readonly n: number
}

/** How a region came to where it stands, by the ledger. */
function passages(region: AnyRegionId, entries: readonly LedgerEntry[], setting: Setting): Passage[] {
  let from = startStanding(setting)[region] ?? ''
  return entries.flatMap(({ n, standing }) => {
    const to = standing[region] ?? ''
    const passage = { from, to, n }
    from = to
    return passage.from === to ? [] : [passage]
  })
}

function wayFor({ transition, isOpen }: Way, moment: Moment): LaneWay {
  const { to, on, when, where } = transition
  const needs = when || where ? { ...(when ? { when } : {}), ...(where ? { where } : {}) } : null
  if (!isStep(on)) return { to, on, kind: 'world', needs }
  const isPossible = isOpen && moment.offered.has(on)
  // A row of a design asks for its screen in so many words; as shipped, the region of the screen does.
  const asked = where?.screen
  if (!isOpen && asked !== undefined && ![asked].flat().includes(moment.standing.screen))
    return { to, on, kind: 'barred', needs: null }
  return { to, on, kind: isPossible ? 'possible' : 'barred', needs: isOpen ? null : needs }
}

/** Ways worth words: not the bookkeeping, not what befalls every state alike, and each event once. */
function waysFrom(
  region: AnyRegionId,
  moment: Moment,
  setting: Setting,
  isNever: (value: string) => boolean,
): LaneWay[] {
  const all = waysOut(region, moment.standing, setting, moment.on)
    .filter(({ transition }) => transition.on !== 'wait' && !(transition.fromAny && !isStep(transition.on)))
    .filter(({ transition, isOpen }) => isOpen || !(transition.where && transition.to === transition.from))
    .map((way) => wayFor(way, moment))
  const possible = new Set(all.filter((way) => way.kind === 'possible').map((way) => way.on))
  const kept = all.filter((way) => {
    if (way.kind === 'barred') return !possible.has(way.on)
    return way.kind === 'possible' || !isNever(way.to)
  })
  return kept.filter((way, index) => kept.findIndex((one) => one.on === way.on && one.to === way.to) === index)
}

/** One lane of the chart at one moment: everything that the picture says about it. */
export function laneAt(
  region: AnyRegionId,
  moment: Moment,
  setting: Setting,
  reach: ReadonlySet<StateKey> | null,
): Lane {
  const graph = graphOf(setting)
  const present = moment.standing[region] ?? ''
  const past = passages(region, moment.entries, setting)
  const isNever = (value: string): boolean => reach !== null && !reach.has(stateKey(region, value))
  const all = graph.transitionsIn(region)
  const ways = waysFrom(region, moment, setting, isNever)
  const edges = new Map<string, LaneEdge>()
  const draw = (edge: LaneEdge): void => void edges.set(`${edge.from}>${edge.to}`, edge)
  for (const { from, to, fromAny } of all) {
    // A way that is over is not drawn: lines go as doors close.
    if (!fromAny && from !== to && !isNever(from) && !isNever(to)) draw({ from, to, kind: 'other' })
  }
  for (const { from, to } of past) draw({ from, to, kind: 'taken' })
  for (const { to, kind } of ways.toReversed()) {
    if (to !== present) draw({ from: present, to, kind: kind === 'possible' ? 'possible' : 'barred' })
  }
  const states = graph.statesOf(region).map((value) => ({
    value,
    isNow: value === present,
    isNever: isNever(value),
    steps: past.filter((passage) => passage.to === value).map((passage) => passage.n),
    fromAny: all.some((one) => one.fromAny && one.to === value && one.row.to !== 'stay'),
  }))
  return { region, isLab: graph.design !== null, present, states, edges: [...edges.values()], ways }
}
