import { lensOn } from '#domain/dataflow/readings/lens.ts'
import { isKnownOnlyLater } from '#domain/scenario/knownThen.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { isPublicOn } from '#domain/evidence/publicOn.ts'
import { sourceOf } from '#domain/evidence/sources.ts'
import type { PairEvidence, SourceShown } from './evidence.ts'
import type { PairInPlace, ReadingOfPair, SaidOfPair } from './readingsOfPair.ts'

/** Heavy (the whole record): loaded with `import()` when it is asked for. */

/** A pair's evidence as far as it was public on a day. */
export interface PublicPart {
  readonly evidence: PairEvidence
  readonly readings: readonly ReadingOfPair[]
  /** How many sources came later, each once. */
  readonly hidden: number
}

function sourcesOf(evidence: PairEvidence, readings: readonly ReadingOfPair[]): readonly SourceShown[] {
  const said = readings.flatMap(({ says, beside }) => [...says, ...(beside ? [beside] : [])])
  return [...evidence.sources, ...evidence.against, ...said.flatMap(({ sources }) => sources)]
}

function wasPublic({ id }: SourceShown, on: IsoDay): boolean {
  return isPublicOn(sourceOf(id), on) !== false
}

/** A sentence with what bore it out by then; null where only something undated beside later sources does. */
function said(one: SaidOfPair, on: IsoDay): SaidOfPair | null {
  const sources = one.sources.filter((source) => wasPublic(source, on))
  const isDated = sources.some(({ id }) => isPublicOn(sourceOf(id), on) === true)
  return isDated || sources.length === one.sources.length ? { ...one, sources } : null
}

function readingBy(asked: PairInPlace, one: ReadingOfPair): ReadingOfPair {
  const { category, purpose, regime, on, place } = asked
  const lens = lensOn({ ...place, reading: one.reading }, on)
  const isUnknown = one.status !== 'blank' && isKnownOnlyLater(lens, regime, category, purpose, on)
  return {
    ...one,
    ...(isUnknown ? { status: 'open', by: null } : {}),
    says: one.says.flatMap((each) => said(each, on) ?? []),
    beside: one.beside && said(one.beside, on),
  }
}

export function publicPart(asked: PairInPlace, evidence: PairEvidence, readings: readonly ReadingOfPair[]): PublicPart {
  const { on } = asked
  const later = sourcesOf(evidence, readings).filter((source) => !wasPublic(source, on))
  const sources = evidence.sources.filter((source) => wasPublic(source, on))
  return {
    evidence: {
      ...evidence,
      // Nothing says it yet: its reason is told by the sources that are hidden.
      reasons: evidence.knownSince === null ? evidence.reasons : [],
      sources,
      against: evidence.against.filter((source) => wasPublic(source, on)),
      knownSince: null,
    },
    readings: readings.map((one) => readingBy(asked, one)),
    hidden: new Set(later.map(({ id }) => id)).size,
  }
}
