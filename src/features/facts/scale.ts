import { certaintyOfStatus, type Certainty, type RecordedStatus } from '#domain/evidence/certainty.ts'
import type { Basis } from '#domain/evidence/define.ts'
import { FACT_2016_IDS } from '#domain/evidence/factIds.ts'
import type { ClaimStanding } from '#domain/evidence/seedClaim.ts'
import type { SourceKind, Verification } from '#domain/evidence/source.ts'
import { facts } from '#domain/evidence/facts.ts'

/** Where a mark of one of the tables stands on the one scale; `asCited`: as certain as what it points to; `none`: not on it. */
export type Place = Certainty | 'asCited' | 'none'

/** What a source that was read this far is worth. An official text that was read in any part was read in itself. */
export const scaleOfReading: Readonly<Record<Verification, (kind: SourceKind) => Certainty>> = {
  'read-in-full': read,
  'read-in-part': read,
  excerpt: read,
  'stored-copy': read,
  'secondary-quote': () => 'secondHand',
  recalled: () => 'recalled',
}

const OFFICIAL: ReadonlySet<SourceKind> = new Set(['primary', 'regulator', 'court', 'government'])

function read(kind: SourceKind): Certainty {
  return OFFICIAL.has(kind) ? 'primary' : 'secondary'
}

/** What a cell of the matrix rests on. A text shows what is permitted, not what was observed. */
export const scaleOfBasis: Readonly<Record<Basis, Place>> = {
  'policy-text': 'primary',
  'company-statement': 'asCited',
  regulator: 'asCited',
  press: 'secondary',
  inference: 'inferred',
}

/** How a claim of a starting article stands: a judgement about the claim, not about the record. */
export const scaleOfStanding: Readonly<Record<ClaimStanding, Place>> = {
  supported: 'asCited',
  imprecise: 'asCited',
  contested: 'asCited',
  unverified: 'unknown',
  opinion: 'none',
  boilerplate: 'none',
}

const OF_2016: ReadonlySet<string> = new Set(FACT_2016_IDS.map((id) => facts[id].status))

/** The words of the second table, each as it was written down. */
export const scaleOfStatus: readonly (readonly [RecordedStatus, Certainty])[] = (
  Object.entries(certaintyOfStatus) as [RecordedStatus, Certainty][]
).filter(([status]) => !OF_2016.has(status))

export const marksOf2016: readonly (readonly [RecordedStatus, Certainty])[] = (
  Object.entries(certaintyOfStatus) as [RecordedStatus, Certainty][]
).filter(([status]) => OF_2016.has(status))
