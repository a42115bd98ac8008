import type { AllMeasures } from '#content/measure/allMeasures.ts'
import type { Cell } from '#content/measure/cell.ts'

/** The groups of the table, in their order. */
export const GROUPS = ['ways', 'balance', 'look', 'time', 'pressure', 'scope', 'reading'] as const
export type Group = (typeof GROUPS)[number]

/** A measure: how the research notes number it, where it stands, and how it is read from what was found. */
export interface RowShape {
  readonly metric: `M${number}`
  readonly group: Group
  readonly read: (all: AllMeasures) => Cell
}
