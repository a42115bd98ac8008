import type { CellCode } from '#domain/dataflow/grid.ts'
import type { CategoryId, FlowColumn, RegimeId } from '#domain/dataflow/ids.ts'
import { cellCode } from '#domain/dataflow/mask.ts'
import { matrix } from '#domain/dataflow/matrix/matrix.ts'
import { FOUND_UNDER, type Lens } from '#domain/dataflow/readings/lens.ts'
import type { ReadingRow, RegimeRow } from '#domain/dataflow/readings/row.ts'
import { readingTables } from '#domain/dataflow/readings/tables.ts'

/** Heavy (the whole record): for the drawer of a pair, and for the test that holds the letters to the tables. */

export interface Resolved {
  readonly code: CellCode
  /** What the reading says of these terms as a whole, where it takes them for others or holds uses back. */
  readonly terms: RegimeRow | null
  /** What it says of this reason; null where the cell is settled and the record speaks. */
  readonly row: ReadingRow | null
}

/** What a reading makes of a cell, and by which rows. */
export function resolve(lens: Lens, regime: RegimeId, category: CategoryId, column: FlowColumn): Resolved {
  if (lens.reading === 'record') return { code: cellCode(regime, category, column), terms: null, row: null }
  const table = readingTables[lens.reading]
  const terms = table.regimes[regime] ?? null
  const as = terms?.as ?? regime
  const reason = matrix[category][as][column].why
  const row = table.reasons[reason]?.find((one) => fits(one, lens, as, category, column)) ?? null
  const code = codeOf(row, lens, as, category, column)
  return { code: underTerms(code, terms, column), terms, row }
}

function fits(row: ReadingRow, lens: Lens, regime: RegimeId, category: CategoryId, column: FlowColumn): boolean {
  if (row.found && !(lens.found.includes(row.found) && FOUND_UNDER[row.found].includes(regime))) return false
  const { categories, columns, regimes } = row
  return (
    (!categories || categories.includes(category)) &&
    (!columns || columns.includes(column)) &&
    (!regimes || regimes.includes(regime))
  )
}

function codeOf(
  row: ReadingRow | null,
  lens: Lens,
  regime: RegimeId,
  category: CategoryId,
  column: FlowColumn,
): CellCode {
  if (row === null || row.says === 'record') return cellCode(regime, category, column)
  return row.says === 'follows' ? resolve(lens, regime, category, 'toFacebook').code : row.says
}

function underTerms(code: CellCode, terms: RegimeRow | null, column: FlowColumn): CellCode {
  if (terms?.holds?.includes(column) && code !== 'n') return '-'
  return terms?.provides?.includes(column) && code === 'Y' ? 'h' : code
}
