/** What stands beside a mark. */
export interface PlotRow {
  readonly key: string
  /** Above the first of several rows that belong together. */
  readonly heading?: string
  readonly label: string
  /** What is drawn, in words and numbers. */
  readonly told: string
}

export interface Placed<Row extends PlotRow> {
  readonly rows: readonly { readonly row: Row; readonly y: number; readonly headingY: number | null }[]
  /** Where marks may be drawn. */
  readonly from: number
  readonly to: number
  /** Where the axis lies. */
  readonly bottom: number
  readonly height: number
  /** Labels above their marks: there is no room beside. */
  readonly isNarrow: boolean
  /** What is told stands under the label: there is no room beside that, either. */
  readonly isStacked: boolean
  /** Where what is told begins, on wide drawings. */
  readonly toldAt: number
}

const NARROW = 640
const PAD = 10
const ROW = 34
const NARROW_ROW = 58
const STACKED_ROW = 78
const HEADING = 30
const AXIS = 52
const TOP = 6
/** A sign of 14 px, on average: words are not measured, they get room. */
const SIGN = 7.3

/** Rows from above to below, labels before and numbers behind, or both above where it is narrow. */
export function placeRows<Row extends PlotRow>(rows: readonly Row[], width: number): Placed<Row> {
  const isNarrow = width < NARROW
  const widest = (text: (row: Row) => string): number => Math.max(0, ...rows.map((row) => text(row).length)) * SIGN
  const before = Math.min(width * 0.3, widest(({ label }) => label) + 20)
  const behind = Math.min(width * 0.36, widest(({ told }) => told) + 20)
  const from = isNarrow ? PAD : Math.round(before) + PAD
  const to = isNarrow ? width - PAD : Math.round(width - behind) - PAD
  const isStacked = isNarrow && rows.some(({ label, told }) => (label.length + told.length) * SIGN + 12 > to - from)
  const narrowRow = isStacked ? STACKED_ROW : NARROW_ROW
  let y = TOP
  const placed = rows.map((row) => {
    const headingY = row.heading === undefined ? null : y + 20
    if (headingY !== null) y += HEADING
    const height = isNarrow ? narrowRow : ROW
    const at = isNarrow ? y + narrowRow - 18 : y + ROW / 2
    y += height
    return { row, y: at, headingY }
  })
  const bottom = y + 4
  return { rows: placed, from, to, bottom, height: bottom + AXIS, isNarrow, isStacked, toldAt: to + PAD + 10 }
}
