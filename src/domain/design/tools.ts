import { baseRegime, labCell } from '#domain/design/cells.ts'
import { presets } from '#domain/design/presets.ts'
import { longDesign, printDesign, readDesign, shortDesign } from '#domain/design/readDesign.ts'
import { designRows } from '#domain/design/rows.ts'
import { LAB_STEPS } from '#domain/design/steps.ts'
import type { DesignTools } from '#domain/design/registry.ts'

/** Loaded and registered as one: who reads a design will also replay it. */
export const allDesignTools: DesignTools = {
  rowsOf: designRows,
  read: readDesign,
  print: printDesign,
  short: shortDesign,
  long: longDesign,
  preset: (id) => Object.values(presets).find((preset) => preset.id === id),
  cell: labCell,
  base: baseRegime,
  steps: LAB_STEPS,
}
