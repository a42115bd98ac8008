import type { RegimeId } from '#domain/dataflow/ids.ts'
import type { NonEmpty } from '#domain/evidence/define.ts'
import type { SourceId } from '#domain/evidence/sources.ts'

export interface StateAlias {
  readonly usesRegime: RegimeId
  readonly src: NonEmpty<SourceId>
}

/** States without a column of their own, and the column that they borrow. Texts: `content/en/facts/stateAliases.ts`. */
export const stateAliases = {
  'prompted2016-undecided': { usesRegime: 'pre2016', src: ['WA-2012', 'WA-2016'] },
  'accepted2016-window-open': { usesRegime: 'on2016', src: ['WA-2016', 'FAQ-2016'] },
  'joined-after-2016-08-25': { usesRegime: 'on2016', src: ['WA-2016', 'WIRED-2021'] },
  'prompted2021-undecided': { usesRegime: 'declined2021', src: ['WA-2020', 'PRINT-2021'] },
  limited2021: { usesRegime: 'declined2021', src: ['AIN-2021', 'TGR-2021'] },
} satisfies Record<string, StateAlias>

export type StateAliasId = keyof typeof stateAliases
