import type { RowId } from '#content/measure/rows.ts'
import type { Said } from '#content/said.ts'
import { say } from '#content/say.ts'
import { currentLocale, type ClaimId } from '#content/sentence.ts'
import { QUESTIONS, type Question } from '#domain/design/design.ts'
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
  declineGap: 'gap',
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

/** Each language has a formula of its own. */
function fromOf(kind: Kind): readonly ClaimId[] {
  return kind === 'ease' && currentLocale() === 'de' ? ['measure.kind.ease.fromGerman'] : (FROM[kind] ?? [])
}

export interface RowSays {
  readonly means: string
  readonly formula: string
  /** Null: what it leans on says all. */
  readonly caveat: Said | null
  /** Empty: it is ours. */
  readonly from: readonly ClaimId[]
}

/** Of what was announced, and what became of it, each question has its own record. */
const TOLD: Readonly<Record<Question, ClaimId>> = { 2016: 'measure.by.announced2016', 2021: 'measure.by.never' }

type Plain = Exclude<Kind, 'minutes' | 'gap' | 'grade' | 'told' | 'exit'>

/** `questions`: those of the designs that are measured. */
export function rowSays(row: RowId, questions: readonly Question[]): RowSays {
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
    from: kind === 'told' ? QUESTIONS.filter((one) => questions.includes(one)).map((one) => TOLD[one]) : fromOf(kind),
  }
}
