import { PURPOSE_IDS, type FlowColumn, type PurposeId, type RegimeId } from '#domain/dataflow/ids.ts'
import type { CellCode } from '#domain/dataflow/grid.ts'

const WITHOUT_CHOICE: Readonly<Partial<Record<RegimeId, RegimeId>>> = { optout2016: 'on2016', row2021optout: 'row2021' }

/** The regime as it would be with nothing held back by choice. */
export function baseRegime(regime: RegimeId): RegimeId {
  return WITHOUT_CHOICE[regime] ?? regime
}

/** A cell of a lab design: what the person holds back stops, whatever it was; nothing else does. No source is behind it. */
export function labCell(
  column: FlowColumn,
  held: readonly PurposeId[],
  codeOf: (column: FlowColumn) => CellCode,
): CellCode {
  const code = codeOf(column)
  if (!canStop(code)) return code
  if (column !== 'toFacebook') return held.includes(column) ? '-' : code
  // What no use is left for does not reach the parent company either.
  return PURPOSE_IDS.some((use) => canStop(codeOf(use)) && !held.includes(use)) ? code : '-'
}

function canStop(code: CellCode): boolean {
  return code !== '-' && code !== 'n'
}
