import type { CalendarRow } from '#domain/consent/calendar.ts'
import type { Mark } from '#domain/consent/marks.ts'
import type { EngineRow } from '#domain/consent/row.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import type { CellCode } from '#domain/dataflow/grid.ts'
import type { FlowColumn, PurposeId, RegimeId } from '#domain/dataflow/ids.ts'
import type { Design } from '#domain/design/design.ts'
import type { Reader } from '#domain/scenario/reader.ts'
import type { LabStep, Telling } from '#domain/scenario/types.ts'

/** The rows of a design: of the same kinds as the shipped ones, and interpreted by the same engine. */
export interface DesignRows {
  readonly chart: readonly EngineRow[]
  readonly marks: readonly Mark[]
  readonly calendar: (setting: Setting) => readonly CalendarRow[]
  /** Where a person stands on the first day, given where they would stand as shipped. */
  readonly start: (shipped: Standing, setting: Setting) => Standing
}

/** All that is known of designs from the lab: how one is read, written, and what rows follow from it. */
export interface DesignTools {
  readonly rowsOf: (design: Design) => DesignRows
  readonly read: (reader: Reader, path: string, value: unknown) => Design | null | undefined
  readonly print: (design: Design) => object
  /** In a few words for a link, and back to a value that is still to be read. */
  readonly short: (design: Design) => string
  readonly long: (short: string) => unknown
  /** A preset by its name: told as it was shipped, or by its design. */
  readonly preset: (id: string) => { readonly shipped: Telling | null; readonly design: Design } | undefined
  /** The letter of a cell under what a person holds back, and the regime in which nothing is. */
  readonly cell: (column: FlowColumn, held: readonly PurposeId[], codeOf: (column: FlowColumn) => CellCode) => CellCode
  readonly base: (regime: RegimeId) => RegimeId
  /** The steps that only a lab design can offer. */
  readonly steps: readonly LabStep[]
}

let tools: DesignTools | null = null
const known = new WeakMap<Design, DesignRows>()

/** They come when a design from the lab is first asked for: no shipped story needs them. */
export function registerDesigns(given: DesignTools): void {
  tools = given
}

export function hasDesignTools(): boolean {
  return tools !== null
}

export function designTools(): DesignTools {
  if (tools === null) throw new Error('designs from the lab are not loaded')
  return tools
}

/** The rows of a design, derived once. */
export function rowsOfDesign(design: Design): DesignRows {
  let rows = known.get(design)
  if (!rows) {
    rows = designTools().rowsOf(design)
    known.set(design, rows)
  }
  return rows
}
