import { REGIME_IDS, CATEGORY_IDS, FLOW_COLUMNS, type CategoryId, type RegimeId } from '#domain/dataflow/ids.ts'
import { matrix } from '#domain/dataflow/matrix/matrix.ts'
import { overlays, type OverlayId } from '#domain/dataflow/matrix/overlays.ts'
import { regimes } from '#domain/dataflow/matrix/regimes.ts'
import { specialCases, type SpecialCaseId, type SpecialPoint } from '#domain/dataflow/matrix/specialCases.ts'
import { stateAliases, type StateAliasId } from '#domain/dataflow/matrix/stateAliases.ts'
import { timeline, type TimelineId } from '#domain/dataflow/matrix/timeline.ts'
import { conflicts } from '#domain/evidence/conflicts.ts'
import type { Cell, MatrixColumn } from '#domain/evidence/define.ts'
import { facts } from '#domain/evidence/facts.ts'
import { CONFLICT_IDS, type ConflictId, type FactId } from '#domain/evidence/factIds.ts'
import { REASON_IDS, type ReasonId } from '#domain/evidence/reasons.ts'
import type { SeedClaim } from '#domain/evidence/seedClaim.ts'
import { seedClaims, type SeedClaimId } from '#domain/evidence/seedClaims.ts'
import type { SourceId } from '#domain/evidence/sources.ts'
import { messagesOn, type MessageId } from '#content/sentence.ts'
import { ALL_FACT_IDS } from './storyParts.ts'

export const COLUMNS = ['collected', ...FLOW_COLUMNS] as const satisfies readonly MatrixColumn[]

export interface CellRow {
  readonly category: CategoryId
  readonly columns: readonly MatrixColumn[]
  /** Columns of the same row where it stands against what is shown. */
  readonly against: readonly MatrixColumn[]
}

export interface CellGroup {
  readonly regime: RegimeId
  readonly rows: readonly CellRow[]
  readonly count: number
}

export interface SourceUses {
  readonly facts: readonly FactId[]
  readonly reasons: readonly ReasonId[]
  readonly cells: readonly CellGroup[]
  /** Terms whose text it is. */
  readonly regimes: readonly RegimeId[]
  readonly events: readonly TimelineId[]
  readonly acts: readonly OverlayId[]
  readonly points: readonly { readonly topic: SpecialCaseId; readonly index: number }[]
  readonly states: readonly StateAliasId[]
  readonly conflicts: readonly ConflictId[]
  readonly claims: readonly SeedClaimId[]
  readonly sentences: readonly MessageId[]
}

const claimEntries = Object.entries(seedClaims) as [SeedClaimId, SeedClaim][]

/** Everything in the record that rests on a source, or that it contradicts. */
export function sourceUses(id: SourceId): SourceUses {
  const cells = cellsOf(id)
  return {
    facts: ALL_FACT_IDS.filter((fact) => citedByFact(fact).includes(id)),
    reasons: reasonsOf(id),
    cells,
    regimes: REGIME_IDS.filter((regime) => regimes[regime].governingText.includes(id)),
    events: keysWhere(timeline, (event) => event.src.includes(id)),
    acts: keysWhere(overlays, (overlay) => overlay.src.includes(id)),
    points: pointsOf(id),
    states: keysWhere(stateAliases, (alias) => alias.src.includes(id)),
    conflicts: CONFLICT_IDS.filter((conflict) => conflicts[conflict].flat().includes(id)),
    claims: claimEntries
      .filter(([, claim]) => claim.seed === id || claim.sources?.includes(id))
      .map(([claim]) => claim),
    sentences: messagesOn(id),
  }
}

function citedByFact(fact: FactId): readonly string[] {
  const row = facts[fact]
  return [...row.sources, ...(Array.isArray(row.conflicts) ? row.conflicts : [])]
}

function keysWhere<Key extends string, Row>(
  table: Readonly<Record<Key, Row>>,
  holds: (row: { readonly src: readonly SourceId[] }) => boolean,
): readonly Key[] {
  return (Object.keys(table) as Key[]).filter((key) => holds(table[key] as { readonly src: readonly SourceId[] }))
}

function pointsOf(id: SourceId): SourceUses['points'] {
  return (Object.entries(specialCases) as [SpecialCaseId, readonly SpecialPoint[]][]).flatMap(([topic, points]) =>
    points.flatMap(({ src, vs }, index) => (src.includes(id) || vs?.includes(id) ? [{ topic, index }] : [])),
  )
}

function cellOf(category: CategoryId, regime: RegimeId, column: MatrixColumn): Cell {
  return matrix[category][regime][column]
}

function cellsOf(id: SourceId): readonly CellGroup[] {
  return REGIME_IDS.flatMap((regime) => {
    const rows = CATEGORY_IDS.flatMap((category) => {
      const columns = COLUMNS.filter((column) => cellOf(category, regime, column).src.includes(id))
      const against = COLUMNS.filter((column) => cellOf(category, regime, column).vs?.includes(id))
      return columns.length + against.length > 0 ? [{ category, columns, against }] : []
    })
    const count = rows.reduce((sum, { columns, against }) => sum + columns.length + against.length, 0)
    return count > 0 ? [{ regime, rows, count }] : []
  })
}

function reasonsOf(id: SourceId): readonly ReasonId[] {
  const given = new Set<ReasonId>()
  for (const category of CATEGORY_IDS)
    for (const regime of REGIME_IDS)
      for (const column of COLUMNS) {
        const cell = cellOf(category, regime, column)
        if (cell.src.includes(id)) given.add(cell.why)
      }
  return REASON_IDS.filter((reason) => given.has(reason))
}

let counts: ReadonlyMap<SourceId, number> | undefined

/** How many cells rest on a source, or are contradicted by it: counted once for all of them. */
export function cellCount(id: SourceId): number {
  counts ??= countCells()
  return counts.get(id) ?? 0
}

function countCells(): ReadonlyMap<SourceId, number> {
  const found = new Map<SourceId, number>()
  for (const category of CATEGORY_IDS)
    for (const regime of REGIME_IDS)
      for (const column of COLUMNS) {
        const { src, vs = [] } = cellOf(category, regime, column)
        for (const source of [...src, ...vs]) found.set(source, (found.get(source) ?? 0) + 1)
      }
  return found
}
