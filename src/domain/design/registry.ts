import type { CalendarRow } from '#domain/consent/calendar.ts'
import type { Mark } from '#domain/consent/marks.ts'
import type { EngineRow } from '#domain/consent/row.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import type { Design } from '#domain/design/design.ts'

/** The rows of a design: of the same kinds as the shipped ones, and interpreted by the same engine. */
export interface DesignRows {
  readonly chart: readonly EngineRow[]
  readonly marks: readonly Mark[]
  readonly calendar: (setting: Setting) => readonly CalendarRow[]
  /** Where a person stands on the first day, given where they would stand as shipped. */
  readonly start: (shipped: Standing, setting: Setting) => Standing
}

let derive: ((design: Design) => DesignRows) | null = null
const known = new WeakMap<Design, DesignRows>()

/** How rows follow from a design comes when a design from the lab is first asked for: no shipped story needs it. */
export function registerDesigns(rowsOf: (design: Design) => DesignRows): void {
  derive = rowsOf
}

export function hasDesign(design: Design | undefined): boolean {
  return design === undefined || derive !== null
}

/** The rows of a design, derived once. */
export function rowsOfDesign(design: Design): DesignRows {
  let rows = known.get(design)
  if (!rows) {
    if (derive === null) throw new Error('the rows of lab designs are not loaded')
    rows = derive(design)
    known.set(design, rows)
  }
  return rows
}
