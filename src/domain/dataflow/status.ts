import type { CategoryId, FlowColumn, FlowStatus, PurposeId, RegimeId, Verdict } from '#domain/dataflow/ids.ts'
import type { CellCode } from '#domain/dataflow/grid.ts'
import { designTools } from '#domain/design/registry.ts'
import { cellCode } from '#domain/dataflow/mask.ts'
import { PAIRS } from '#domain/dataflow/pairs.ts'
import { HELD_BY, lens as lensFor, RECORD, withoutHeld, type Lens } from '#domain/dataflow/readings/lens.ts'
import { foundLetter } from '#domain/dataflow/readings/letters.ts'

/** Who stands behind a "held back". */
export type HeldBy = 'choice' | 'region' | 'authority'

/** What would hold without the person's choice, their region's text or the authority's act. */
const termsWithout: Readonly<Partial<Record<RegimeId, { readonly regime: RegimeId; readonly by: HeldBy }>>> = {
  optout2016: { regime: 'on2016', by: 'choice' },
  row2021optout: { regime: 'row2021', by: 'choice' },
  paused2016: { regime: 'on2016', by: 'authority' },
  eutext2018: { regime: 'on2016', by: 'region' },
  eea2021: { regime: 'row2021', by: 'region' },
}

/** Whose act holds pairs back under this regime; null where nothing does. */
export function heldBecause(regime: RegimeId, lens: Lens = RECORD): HeldBy | null {
  if (lens.found.some((id) => HELD_BY[id].includes(regime))) return 'authority'
  if (lens.held !== undefined && lens.held.length > 0) return 'choice'
  return termsWithout[regime]?.by ?? null
}

/** Whose act holds this very pair back: an authority's where its act forbids it, else what holds under these terms. */
export function heldPairBecause(
  regime: RegimeId,
  category: CategoryId,
  purpose: PurposeId,
  lens: Lens = RECORD,
): HeldBy | null {
  if (foundLetter(lens, regime, category, purpose) === '-') return 'authority'
  if (lens.held?.includes(purpose)) return 'choice'
  return termsWithout[regime]?.by ?? null
}

/** The regime that would hold without that act. */
export function regimeWithout(regime: RegimeId): RegimeId | null {
  return termsWithout[regime]?.regime ?? null
}

const verdictOf: Readonly<Record<CellCode, Verdict>> = {
  Y: 'yes',
  h: 'yes',
  '-': 'no',
  n: 'no',
  '!': 'disputed',
  '?': 'disputed',
}

const plainStatus: Readonly<Record<Exclude<CellCode, '-'>, FlowStatus>> = {
  Y: 'shared',
  h: 'hosted',
  n: 'never',
  '!': 'disputed',
  '?': 'open',
}

/**
 * Without an account at the parent company, ads and suggestions there have no one to reach; sources disagree on what
 * that means (special case `no-facebook-account`), so a yes becomes disputed.
 */
function forPerson(code: CellCode, column: FlowColumn, parentAccount: boolean): CellCode {
  const isTargeted = column === 'product' || column === 'ads'
  return !parentAccount && isTargeted && (code === 'Y' || code === 'h') ? '!' : code
}

/** The verdict of a cell: what the file format speaks of. */
export function verdict(
  regime: RegimeId,
  category: CategoryId,
  column: FlowColumn,
  parentAccount: boolean,
  lens: Lens = RECORD,
): Verdict {
  return verdictOf[forPerson(cellCode(regime, category, column, lens), column, parentAccount)]
}

/** The status that is drawn for a pair. Total over all cells. */
export function status(
  regime: RegimeId,
  category: CategoryId,
  purpose: PurposeId,
  parentAccount: boolean,
  lens: Lens = RECORD,
): FlowStatus {
  const code = forPerson(cellCode(regime, category, purpose, lens), purpose, parentAccount)
  if (code !== '-') return plainStatus[code]
  if (lens.held?.includes(purpose))
    return withoutStatus(
      forPerson(cellCode(designTools().base(regime), category, purpose, withoutHeld(lens)), purpose, parentAccount),
    )
  // What an authority forbids would go without its act; what the terms lack would go under the other terms.
  const isForbidden = foundLetter(lens, regime, category, purpose) !== null
  const other = isForbidden ? regime : regimeWithout(regime)
  if (other === null) return 'blank'
  // Without any act: what both a choice and an act hold back is held back, and not nothing.
  return withoutStatus(forPerson(cellCode(other, category, purpose, lensFor(lens.reading)), purpose, parentAccount))
}

function withoutStatus(open: CellCode): FlowStatus {
  if (open === 'Y' || open === 'h') return 'held'
  return open === '?' || open === '!' ? 'heldOpen' : 'blank'
}

const known = new Map<string, readonly FlowStatus[]>()

/** The statuses of all 168 pairs, in the order of `PAIRS`. */
export function statuses(regime: RegimeId, parentAccount: boolean, lens: Lens = RECORD): readonly FlowStatus[] {
  const key = `${regime} ${parentAccount} ${lens.key}`
  let list = known.get(key)
  if (!list) {
    list = PAIRS.map(({ category, purpose }) => status(regime, category, purpose, parentAccount, lens))
    known.set(key, list)
  }
  return list
}

/** How many pairs have a status. */
export function countStatus(list: readonly FlowStatus[], wanted: FlowStatus): number {
  return list.reduce((count, one) => (one === wanted ? count + 1 : count), 0)
}
