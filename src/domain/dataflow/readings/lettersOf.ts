import { CATEGORY_IDS, FLOW_COLUMNS, type RegimeId } from '#domain/dataflow/ids.ts'
import { cellCode } from '#domain/dataflow/mask.ts'
import { FOUND_BY, FOUND_UNDER, lens, type FoundBy } from '#domain/dataflow/readings/lens.ts'
import type { Layer } from '#domain/dataflow/readings/letters.ts'
import { resolve } from '#domain/dataflow/readings/resolve.ts'

/** What the tables come to under these terms, as one line of letters; a dot where the layer below stands. Heavy. */
export function lettersOf(layer: Layer, regime: RegimeId): string {
  const found = FOUND_BY.find((id) => id === layer)
  if (found && !FOUND_UNDER[found].includes(regime)) return '.'.repeat(CATEGORY_IDS.length * FLOW_COLUMNS.length)
  const through = found ? lens('authority', [found]) : lens(layer as Exclude<Layer, FoundBy>)
  return CATEGORY_IDS.flatMap((category) =>
    FLOW_COLUMNS.map((column) => {
      const { code, row } = resolve(through, regime, category, column)
      if (found) return row?.found === found && row.says !== 'record' && row.says !== 'follows' ? code : '.'
      return code === cellCode(regime, category, column) ? '.' : code
    }),
  ).join('')
}
