import { PURPOSE_IDS, type CategoryId, type FlowColumn, type RegimeId } from '#domain/dataflow/ids.ts'
import type { CellCode } from '#domain/dataflow/grid.ts'
import { cellCode } from '#domain/dataflow/mask.ts'
import { lens, type Lens } from '#domain/dataflow/readings/lens.ts'

/** The regime as it would be with nothing held back by choice. */
const WITHOUT_CHOICE: Readonly<Partial<Record<RegimeId, RegimeId>>> = { optout2016: 'on2016', row2021optout: 'row2021' }

/** A cell of a lab design: what the person holds back stops, whatever it was; nothing else does. No source is behind it. */
export function labCell(
  regime: RegimeId,
  category: CategoryId,
  column: FlowColumn,
  { reading, found, held = [] }: Lens,
): CellCode {
  const base = WITHOUT_CHOICE[regime] ?? regime
  const plain = lens(reading, found)
  const code = cellCode(base, category, column, plain)
  if (!canStop(code)) return code
  if (column !== 'toFacebook') return held.includes(column) ? '-' : code
  // What no use is left for does not reach the parent company either.
  const stays = PURPOSE_IDS.some((use) => canStop(cellCode(base, category, use, plain)) && !held.includes(use))
  return stays ? code : '-'
}

/** What would be without the choice. */
export function labCellWithout(regime: RegimeId, category: CategoryId, column: FlowColumn, through: Lens): CellCode {
  return labCell(regime, category, column, lens(through.reading, through.found, []))
}

function canStop(code: CellCode): boolean {
  return code !== '-' && code !== 'n'
}
