import { groupCategories } from '#domain/dataflow/groups.ts'
import {
  CATEGORY_GROUPS,
  PURPOSE_IDS,
  type CategoryGroup,
  type CategoryId,
  type FlowStatus,
  type PurposeId,
  type RegimeId,
} from '#domain/dataflow/ids.ts'
import { pairIndex } from '#domain/dataflow/pairs.ts'
import { countStatus } from '#domain/dataflow/status.ts'
import { collected, type Collected } from './collected.ts'

/** Statuses that are drawn as a strand between the service and a use. */
export const STRAND_STATUSES = ['shared', 'hosted', 'held', 'heldOpen', 'disputed', 'open'] as const
export type StrandStatus = (typeof STRAND_STATUSES)[number]

/** `gone`: there was a strand before this step, and now there is nothing to say. */
export type StrandKind = StrandStatus | 'gone'

/** One pair of data and use. */
export interface MapStrand {
  readonly category: CategoryId
  readonly purpose: PurposeId
  readonly kind: StrandKind
  readonly previous: FlowStatus
  readonly changed: boolean
}

export interface MapUse {
  readonly purpose: PurposeId
  /** In the order of drawing: by status, then as the kinds of data stand in the phone. */
  readonly strands: readonly MapStrand[]
  readonly counts: Readonly<Record<StrandStatus, number>>
}

export interface MapSource {
  readonly category: CategoryId
  readonly collected: Collected
  /** Some use of it is stated never to happen. */
  readonly locked: boolean
}

export interface MapGroup {
  readonly id: CategoryGroup
  readonly sources: readonly MapSource[]
}

export interface MapGraph {
  /** Before an answer the groups have neutral names. */
  readonly neutral: boolean
  readonly groups: readonly MapGroup[]
  readonly uses: readonly MapUse[]
  /** How many kinds of data the service holds as stated, and how many at most. */
  readonly holds: { readonly stated: number; readonly perhaps: number }
  /** Pairs stated never to flow. */
  readonly never: number
  /** What this step did, in pairs. */
  readonly starts: number
  readonly stops: number
  readonly changed: number
}

export interface MapState {
  readonly regime: RegimeId
  readonly statuses: readonly FlowStatus[]
  readonly previousStatuses: readonly FlowStatus[]
}

/** What the map has to show of a moment: which data, which strands to which use, and what this step did to them. */
export function mapGraph({ regime, statuses, previousStatuses }: MapState): MapGraph {
  const { neutral, members } = groupCategories(statuses)
  const isLocked = (category: CategoryId) =>
    PURPOSE_IDS.some((purpose) => statuses[pairIndex(category, purpose)] === 'never')
  const groups = CATEGORY_GROUPS.map((id) => ({
    id,
    sources: members[id].map((category) => ({
      category,
      collected: collected(regime, category),
      locked: isLocked(category),
    })),
  })).filter((group) => group.sources.length > 0)
  const sources = groups.flatMap((group) => group.sources)
  const uses = PURPOSE_IDS.map((purpose) => useOf(purpose, sources, statuses, previousStatuses))
  const isStated = ({ collected: verdict }: MapSource) => verdict === 'yes'
  const mayBe = ({ collected: verdict }: MapSource) => verdict !== 'no'
  return {
    neutral,
    groups,
    uses,
    holds: { stated: sources.filter(isStated).length, perhaps: sources.filter(mayBe).length },
    never: countStatus(statuses, 'never'),
    ...deedsOf(statuses, previousStatuses),
  }
}

function useOf(
  purpose: PurposeId,
  sources: readonly MapSource[],
  statuses: readonly FlowStatus[],
  before: readonly FlowStatus[],
): MapUse {
  const all = sources.flatMap(({ category }): MapStrand[] => {
    const at = pairIndex(category, purpose)
    const previous = before[at] ?? 'blank'
    const status = statuses[at] ?? 'blank'
    const kind = kindOf(status, previous)
    return kind ? [{ category, purpose, kind, previous, changed: status !== previous }] : []
  })
  const order: readonly StrandKind[] = [...STRAND_STATUSES, 'gone']
  const strands = order.flatMap((kind) => all.filter((strand) => strand.kind === kind))
  const counts = Object.fromEntries(
    STRAND_STATUSES.map((status) => [status, strands.filter(({ kind }) => kind === status).length]),
  ) as Record<StrandStatus, number>
  return { purpose, strands, counts }
}

function kindOf(status: FlowStatus, previous: FlowStatus): StrandKind | null {
  if (status !== 'blank' && status !== 'never') return status
  return previous === 'blank' || previous === 'never' ? null : 'gone'
}

/** Started is what is shared now and was not; stopped is what is held back now, or was shared and no longer flows. */
function deedsOf(statuses: readonly FlowStatus[], before: readonly FlowStatus[]) {
  const changes = statuses.flatMap((now, index) => {
    const was = before[index] ?? 'blank'
    return now === was ? [] : [{ now, was }]
  })
  const isStop = ({ now, was }: { now: FlowStatus; was: FlowStatus }) =>
    now === 'held' || (was === 'shared' && (now === 'heldOpen' || now === 'blank' || now === 'never'))
  return {
    starts: changes.filter(({ now }) => now === 'shared').length,
    stops: changes.filter(isStop).length,
    changed: changes.length,
  }
}

export type CountedStatus = StrandStatus | 'never'

/** How many pairs of each status the map shows; shared and held are told even when there are none. */
export function statusCounts(graph: MapGraph): readonly { readonly status: CountedStatus; readonly count: number }[] {
  const all: readonly { status: CountedStatus; count: number }[] = [
    ...STRAND_STATUSES.map((status) => ({
      status,
      count: graph.uses.reduce((sum, { counts }) => sum + counts[status], 0),
    })),
    { status: 'never', count: graph.never },
  ]
  return all.filter(({ status, count }) => count > 0 || status === 'shared' || status === 'held')
}
