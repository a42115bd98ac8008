import type { CellCode } from '#domain/dataflow/grid.ts'
import { CATEGORY_IDS, FLOW_COLUMNS, type CategoryId, type FlowColumn, type RegimeId } from '#domain/dataflow/ids.ts'
import { FOUND_UNDER, type FoundBy, type Lens } from '#domain/dataflow/readings/lens.ts'
import type { Reading } from '#domain/scenario/types.ts'

export type Layer = Exclude<Reading, 'record'> | FoundBy

/** For each regime 24 × 8 letters in the order of the ids; a dot where the layer below stands. */
export type Letters = Readonly<Record<Layer, Readonly<Partial<Record<RegimeId, string>>>>>

let known: Letters | null = null

/**
 * The letters of the three readings beside the record. They come when a reading is first asked for: the first view
 * needs none of them. Registered once; every later registration brings the same.
 */
export function registerReadings(letters: Letters): void {
  known = letters
}

export function hasReading(reading: Reading): boolean {
  return reading === 'record' || known !== null
}

/** The letter that a layer puts over a cell; null where it leaves the cell as it is. */
function letterIn(layer: Layer, regime: RegimeId, category: CategoryId, column: FlowColumn): CellCode | null {
  if (known === null) throw new Error(`the reading ${layer} is not loaded`)
  const at = CATEGORY_IDS.indexOf(category) * FLOW_COLUMNS.length + FLOW_COLUMNS.indexOf(column)
  const letter = known[layer][regime]?.[at]
  return letter === undefined || letter === '.' ? null : (letter as CellCode)
}

/** What an act of an authority in force makes of a cell. */
export function foundLetter(lens: Lens, regime: RegimeId, category: CategoryId, column: FlowColumn): CellCode | null {
  for (const layer of lens.found) {
    const letter = FOUND_UNDER[layer].includes(regime) ? letterIn(layer, regime, category, column) : null
    if (letter) return letter
  }
  return null
}

/** What a reading makes of a cell, leaving acts of authorities aside. */
export function readLetter(lens: Lens, regime: RegimeId, category: CategoryId, column: FlowColumn): CellCode | null {
  return lens.reading === 'record' ? null : letterIn(lens.reading, regime, category, column)
}
