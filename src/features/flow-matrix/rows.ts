import { GROUP_ORDER, groupCategories, rowStatuses } from '#domain/dataflow/groups.ts'
import {
  CATEGORY_GROUPS,
  PURPOSE_IDS,
  type CategoryGroup,
  type CategoryId,
  type FlowStatus,
  type PurposeId,
} from '#domain/dataflow/ids.ts'

export interface MatrixCell {
  readonly purpose: PurposeId
  readonly status: FlowStatus
  readonly previous: FlowStatus
  readonly changed: boolean
  /** How many tiles the word under this one speaks for; 0 where no word stands. */
  readonly word: number
}

export interface MatrixRow {
  readonly category: CategoryId
  readonly cells: readonly MatrixCell[]
  readonly changed: boolean
  /** A word stands under one of its tiles. */
  readonly worded: boolean
}

/** One row, or several that are alike and lie folded. */
export type MatrixItem = readonly [MatrixRow, ...MatrixRow[]]

export interface MatrixGroup {
  readonly id: CategoryGroup
  readonly size: number
  readonly items: readonly MatrixItem[]
}

export interface MatrixPicture {
  /** Before an answer the groups have neutral names: the rows must not tell what an answer will do. */
  readonly neutral: boolean
  readonly groups: readonly MatrixGroup[]
}

/** These keep their place in the picture whatever their neighbours look like. */
const NEVER_FOLDED: ReadonlySet<CategoryId> = new Set([
  ...GROUP_ORDER.named,
  'contacts',
  'noncontacts',
  'profile',
  'messages',
])

/** The matrix as it is drawn: three groups, each with its rows in reading order, those alike folded into one. */
export function matrixPicture(statuses: readonly FlowStatus[], previous: readonly FlowStatus[]): MatrixPicture {
  const { neutral, members } = groupCategories(statuses)
  const groups = CATEGORY_GROUPS.map((id) => ({
    id,
    size: members[id].length,
    items: withWords(fold(members[id].map((category) => row(category, statuses, previous)))),
  }))
  return { neutral, groups: groups.filter((group) => group.size > 0) }
}

function row(category: CategoryId, statuses: readonly FlowStatus[], before: readonly FlowStatus[]): MatrixRow {
  const then = rowStatuses(category, before)
  const cells = rowStatuses(category, statuses).map((status, column): MatrixCell => {
    const previous = then[column] ?? 'blank'
    return { purpose: PURPOSE_IDS[column] ?? 'infra', status, previous, changed: status !== previous, word: 0 }
  })
  return { category, cells, changed: cells.some((cell) => cell.changed), worded: false }
}

/** Rows alike in what they are and were fold into one, after those that differ. */
function fold(rows: readonly MatrixRow[]): MatrixItem[] {
  const items: [MatrixRow, ...MatrixRow[]][] = []
  const firstAlike = new Map<string, [MatrixRow, ...MatrixRow[]]>()
  for (const one of rows) {
    const likeness = one.cells.map((cell) => `${cell.status}<${cell.previous}`).join()
    const alike = NEVER_FOLDED.has(one.category) ? undefined : firstAlike.get(likeness)
    if (alike) {
      alike.push(one)
      continue
    }
    const item: [MatrixRow, ...MatrixRow[]] = [one]
    items.push(item)
    if (!NEVER_FOLDED.has(one.category)) firstAlike.set(likeness, item)
  }
  return [...items.filter((item) => item.length === 1), ...items.filter((item) => item.length > 1)]
}

/** A word stands under the first tile of a run, unless the tile above says the same, or a long word needs its room. */
function withWords(items: readonly MatrixItem[]): MatrixItem[] {
  return items.map(([first, ...rest], index): MatrixItem => {
    const above = items[index - 1]?.[0].cells
    const cells = first.cells.map((cell, column): MatrixCell => {
      const startsRun = cell.status !== first.cells[column - 1]?.status
      const saidAbove = cell.status === above?.[column]?.status
      if (cell.status === 'blank' || !startsRun || saidAbove || isCrowded(first.cells, above, column)) return cell
      return { ...cell, word: runLength(first.cells, column) }
    })
    return [{ ...first, cells, worded: cells.some((cell) => cell.word > 0) }, ...rest]
  })
}

/** “Held, was open” under a single tile reaches under the next one. */
function isCrowded(cells: readonly MatrixCell[], above: readonly MatrixCell[] | undefined, column: number): boolean {
  const before = cells[column - 1]?.status
  const isAlone = cells[column - 2]?.status !== before
  return before === 'heldOpen' && isAlone && above?.[column - 1]?.status !== before
}

function runLength(cells: readonly MatrixCell[], from: number): number {
  const end = cells.findIndex((cell, column) => column > from && cell.status !== cells[from]?.status)
  return (end === -1 ? cells.length : end) - from
}
