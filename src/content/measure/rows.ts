import type { AllMeasures } from '#content/measure/allMeasures.ts'
import type { Cell } from '#content/measure/cell.ts'
import { balanceRows } from '#content/measure/rowsBalance.ts'
import type { RowShape } from '#content/measure/rowShape.ts'
import { pressureRows } from '#content/measure/rowsPressure.ts'
import { wayRows } from '#content/measure/rowsWays.ts'
import { wordRows } from '#content/measure/rowsWords.ts'

const shapes = { ...wayRows, ...balanceRows, ...pressureRows, ...wordRows } as const

export type RowId = keyof typeof shapes
export const rows: Readonly<Record<RowId, RowShape>> = shapes
export const ROW_IDS = Object.keys(shapes) as readonly RowId[]

export function cellOf(id: RowId, all: AllMeasures): Cell {
  return rows[id].read(all)
}
