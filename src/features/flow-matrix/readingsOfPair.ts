import { reasonTexts } from '#content/en/facts/reasons.ts'
import { readingTexts } from '#content/en/facts/readings.ts'
import type { Setting } from '#domain/consent/standing.ts'
import type { FlowStatus } from '#domain/dataflow/ids.ts'
import { matrix } from '#domain/dataflow/matrix/matrix.ts'
import { lensOn, type Lens } from '#domain/dataflow/readings/lens.ts'
import { registerReadings } from '#domain/dataflow/readings/letters.ts'
import { readingLetters } from '#domain/dataflow/readings/readingLetters.ts'
import { resolve } from '#domain/dataflow/readings/resolve.ts'
import type { Finding } from '#domain/dataflow/readings/row.ts'
import { heldPairBecause, status, type HeldBy } from '#domain/dataflow/status.ts'
import { READINGS, type Reading } from '#domain/scenario/types.ts'
import type { SourceId } from '#domain/evidence/sources.ts'
import { shown, type PairAsked, type SourceShown } from './evidence.ts'

/** Heavy (the whole record): loaded with `import()` when it is asked for. */

export interface SaidOfPair {
  readonly text: string
  readonly sources: readonly SourceShown[]
}

export interface ReadingOfPair {
  readonly reading: Reading
  readonly status: FlowStatus
  /** Who holds it back, where something does. */
  readonly by: HeldBy | null
  readonly says: readonly SaidOfPair[]
  /** Another finding on the same thing, at equal length. */
  readonly beside: SaidOfPair | null
}

export interface PairInPlace extends PairAsked {
  readonly place: Pick<Setting, 'reading' | 'region'>
}

/** What each of the four readings says of a pair, and where it is said. */
export function readingsOfPair(asked: PairInPlace): readonly ReadingOfPair[] {
  registerReadings(readingLetters)
  const { category, purpose, regime, on, parentAccount, place } = asked
  return READINGS.map((reading) => {
    const lens = lensOn({ ...place, reading }, on)
    return {
      reading,
      status: status(regime, category, purpose, parentAccount, lens),
      by: heldPairBecause(regime, category, purpose, lens),
      ...findings(asked, lens),
    }
  })
}

/** Reasons that send the reader on to whether the data reaches the parent company at all. */
const LEADS_ON: ReadonlySet<string> = new Set(['u-follows', 'u-notshared'])

function findings({ category, purpose, regime }: PairAsked, lens: Lens): Pick<ReadingOfPair, 'says' | 'beside'> {
  const { terms, row } = resolve(lens, regime, category, purpose)
  const as = terms?.as ?? regime
  const cell = matrix[category][as][purpose]
  const leads = row?.says === 'follows' || LEADS_ON.has(cell.why)
  const follows = leads ? resolve(lens, regime, category, 'toFacebook').row : null
  const says = [
    ...(terms ? [said(terms)] : []),
    ...(row ? [said(row)] : []),
    ...(follows ? [said(follows)] : []),
    ...(row === null || row.says === 'record' ? [recorded(cell)] : []),
  ]
  const beside = row?.beside ?? follows?.beside
  return { says, beside: beside ? said(beside) : null }
}

function said({ text, src }: Finding): SaidOfPair {
  return { text: readingTexts[text], sources: src.map(shown) }
}

function recorded({
  why,
  src,
}: {
  readonly why: keyof typeof reasonTexts
  readonly src: readonly SourceId[]
}): SaidOfPair {
  return { text: reasonTexts[why], sources: src.map(shown) }
}
