import type { RowId } from '#content/measure/rows.ts'
import type { Said } from '#content/said.ts'
import { say } from '#content/say.ts'
import type { ClaimId } from '#content/sentence.ts'
import { A_YEAR, NINETY } from '#domain/design/measurePressure.ts'

/** Measures that are explained alike. */
type Kind =
  | 'way'
  | 'ratio'
  | 'reversible'
  | 'depth'
  | 'preselected'
  | 'idle'
  | 'parity'
  | 'confirms'
  | 'visual'
  | 'choice'
  | 'available'
  | 'moves'
  | 'prompts'
  | 'finalNo'
  | 'loss'
  | 'told'
  | 'bundling'
  | 'gap'
  | 'exit'
  | 'words'
  | 'minutes'
  | 'ease'
  | 'grade'
  | 'facts'

const KINDS: Readonly<Record<RowId, Kind>> = {
  accept: 'way',
  refuse: 'way',
  putOff: 'way',
  revoke: 'way',
  revokeAfterWindow: 'way',
  restore: 'way',
  leave: 'way',
  acceptFromBanner: 'way',
  asymmetryRefuse: 'ratio',
  asymmetryRevoke: 'ratio',
  asymmetryRestore: 'ratio',
  asymmetryLeave: 'ratio',
  reversible: 'reversible',
  hiddenDepth: 'depth',
  preselected: 'preselected',
  parity: 'parity',
  confirmsOnlyRefusal: 'confirms',
  visual: 'visual',
  choice: 'choice',
  availableAccepted: 'available',
  availableUnanswered: 'available',
  dayMoves: 'moves',
  idle90: 'idle',
  idle365: 'idle',
  promptsUnanswered: 'prompts',
  promptsRefused: 'prompts',
  finalNo: 'finalNo',
  lossRefused: 'loss',
  lossUnanswered: 'loss',
  lossToldOtherwise: 'told',
  bundling: 'bundling',
  promiseGap: 'gap',
  exit: 'exit',
  wordsAccept: 'words',
  wordsRefuse: 'words',
  timeAccept: 'minutes',
  timeRefuse: 'minutes',
  easeAccept: 'ease',
  easeRefuse: 'ease',
  gradeAccept: 'grade',
  gradeRefuse: 'grade',
  factsFirst: 'facts',
}

/** What a measure leans on; the others are ours. */
const FROM: Readonly<Partial<Record<Kind, readonly ClaimId[]>>> = {
  way: ['measure.by.steps'],
  ratio: ['measure.by.steps', 'measure.by.withdrawal'],
  reversible: ['measure.by.withdrawal'],
  depth: ['measure.by.impair'],
  preselected: ['measure.by.preTicked'],
  parity: ['measure.by.symmetry'],
  confirms: ['measure.by.symmetry'],
  visual: ['measure.by.highlight'],
  choice: ['measure.by.window'],
  prompts: ['measure.by.prompts'],
  finalNo: ['measure.by.prompts'],
  loss: ['measure.by.detriment'],
  told: ['measure.by.never'],
  bundling: ['measure.by.separate', 'measure.by.impair'],
  exit: ['measure.by.gone'],
  minutes: ['measure.kind.minutes.from'],
  ease: ['measure.kind.ease.from'],
  grade: ['measure.kind.grade.from'],
  facts: ['measure.by.informed'],
}

/** Explained in the words of another kind. */
const FORMULA: Readonly<Partial<Record<Kind, Kind>>> = { grade: 'ease' }
const CAVEAT: Readonly<Partial<Record<Kind, Kind>>> = { grade: 'ease', told: 'loss' }
const ASSUMED: Readonly<Partial<Record<Kind, 'measure.kind.minutes.caveat' | 'measure.kind.gap.caveat'>>> = {
  minutes: 'measure.kind.minutes.caveat',
  gap: 'measure.kind.gap.caveat',
}

const DAYS: Readonly<Partial<Record<RowId, number>>> = {
  idle90: NINETY,
  idle365: A_YEAR,
  promptsUnanswered: NINETY,
  promptsRefused: NINETY,
}

export function rowName(row: RowId): string {
  return say(`measure.row.${row}`, { days: DAYS[row] ?? 0 })
}

export interface RowSays {
  readonly means: string
  readonly formula: string
  /** Null: what it leans on says all. */
  readonly caveat: Said | null
  /** Empty: it is ours. */
  readonly from: readonly ClaimId[]
}

type Plain = Exclude<Kind, 'minutes' | 'gap' | 'grade' | 'told' | 'exit'>

export function rowSays(row: RowId): RowSays {
  const kind = KINDS[row]
  const formula = FORMULA[kind] ?? kind
  const caveat = CAVEAT[kind] ?? kind
  const assumed = ASSUMED[kind]
  return {
    means: say(`measure.kind.${kind}`),
    formula: say(`measure.kind.${formula as Exclude<Kind, 'grade'>}.formula`),
    caveat: assumed
      ? { kind: 'assumption', id: assumed }
      : kind === 'exit'
        ? null
        : { kind: 'plain', id: `measure.kind.${caveat as Plain}.caveat` },
    from: FROM[kind] ?? [],
  }
}
