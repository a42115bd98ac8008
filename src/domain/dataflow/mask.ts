import { FLOW_COLUMNS, type CategoryId, type FlowColumn, type PurposeId, type RegimeId } from '#domain/dataflow/ids.ts'
import { designTools } from '#domain/design/registry.ts'
import { grid, type BaseRegime, type CellCode } from '#domain/dataflow/grid.ts'
import { RECORD, withoutHeld, type Lens } from '#domain/dataflow/readings/lens.ts'
import { foundLetter, readLetter } from '#domain/dataflow/readings/letters.ts'

/** What the 2016 switch holds back when it is off: these two uses, and nothing else (F21). */
export const OPT_OUT_HOLDS: readonly PurposeId[] = ['product', 'ads']

interface Mask {
  readonly base: BaseRegime
  /** Whether what is merely open without the choice is held back with it (oo-open-off), or stays open. */
  readonly holdsOpen: boolean
  /** Optional features with their own texts: whether the choice reaches them is not said (oo-pay-open, rk-optional). */
  readonly unsaid: readonly CategoryId[]
}

const masks: Readonly<Partial<Record<RegimeId, Mask>>> = {
  optout2016: { base: 'on2016', holdsOpen: true, unsaid: ['transactions'] },
  row2021optout: { base: 'row2021', holdsOpen: false, unsaid: ['transactions', 'bizInteraction'] },
}

function baseCode(regime: BaseRegime, category: CategoryId, column: FlowColumn): CellCode {
  // The second character is a space that sets off the first column.
  const at = column === 'toFacebook' ? 0 : FLOW_COLUMNS.indexOf(column) + 1
  return grid[regime][category][at] as CellCode
}

/** The letter of a cell as one reads it: what an authority's act or the reading puts over it, else the record. */
export function cellCode(regime: RegimeId, category: CategoryId, column: FlowColumn, lens: Lens = RECORD): CellCode {
  if (lens.held !== undefined) {
    const { base, cell } = designTools()
    const plain = withoutHeld(lens)
    return cell(column, lens.held, (one) => cellCode(base(regime), category, one, plain))
  }
  return (
    foundLetter(lens, regime, category, column) ??
    readLetter(lens, regime, category, column) ??
    recordCode(regime, category, column)
  )
}

/** A base column, under the mask of what the person holds back. */
function recordCode(regime: RegimeId, category: CategoryId, column: FlowColumn): CellCode {
  const mask = masks[regime]
  if (!mask) return baseCode(regime as BaseRegime, category, column)
  const code = baseCode(mask.base, category, column)
  if (column === 'toFacebook' || !OPT_OUT_HOLDS.includes(column)) return code
  if (mask.unsaid.includes(category)) return code === 'Y' ? '?' : code
  if (code === 'Y') return '-'
  return (code === '?' || code === '!') && mask.holdsOpen ? '-' : code
}
