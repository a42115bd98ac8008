import { reasonTexts } from '#content/en/facts/reasons.ts'
import { specialCaseTexts } from '#content/en/facts/specialCases.ts'
import type { CategoryId, PurposeId, RegimeId } from '#domain/dataflow/ids.ts'
import { matrix } from '#domain/dataflow/matrix/matrix.ts'
import { specialCases } from '#domain/dataflow/matrix/specialCases.ts'
import { status as statusOf } from '#domain/dataflow/status.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import type { Basis } from '#domain/evidence/define.ts'
import { laterThan } from '#domain/evidence/publicOn.ts'
import { archiveUrl } from '#domain/evidence/source.ts'
import { sourceOf, type SourceId } from '#domain/evidence/sources.ts'

/** Heavy (the whole record): loaded with `import()` when it is asked for. */

/** A source as the drawer shows it. */
export interface SourceShown {
  readonly id: SourceId
  readonly title: string | null
  readonly publisher: string
  readonly date: string | null
  readonly url: string | null
}

export interface PairEvidence {
  readonly basis: Basis
  readonly reasons: readonly string[]
  readonly sources: readonly SourceShown[]
  /** Sources that say otherwise. */
  readonly against: readonly SourceShown[]
  /** The date of the earliest source, where all are later than the day shown. */
  readonly knownSince: string | null
}

/** Reasons that send the reader on to whether the item is shared at all. */
const FOLLOWS: ReadonlySet<string> = new Set(['u-follows', 'host-16'])

export interface PairAsked {
  readonly category: CategoryId
  readonly purpose: PurposeId
  readonly regime: RegimeId
  readonly on: IsoDay
  readonly parentAccount: boolean
}

/** What the record says of a pair, and who says so. */
export function pairEvidence({ category, purpose, regime, on, parentAccount }: PairAsked): PairEvidence {
  const status = statusOf(regime, category, purpose, parentAccount)
  const row = matrix[category][regime]
  const cell = row[purpose]
  const follows = FOLLOWS.has(cell.why)
  const against = cell.vs ?? (follows && status === 'disputed' ? row.toFacebook.vs : undefined) ?? []
  const own: Found = {
    basis: cell.basis,
    reasons: [reasonTexts[cell.why], ...(follows ? [reasonTexts[row.toFacebook.why]] : [])],
    sources: unique([...cell.src, ...(follows ? row.toFacebook.src : [])]).filter(
      (id) => !(against as readonly SourceId[]).includes(id),
    ),
    against,
    knownSince: laterThan(cell.src, on),
  }
  // A yes that only someone without an account at the parent company sees as disputed.
  const unreached = !parentAccount && status === 'disputed' && cell.v === 'yes'
  const all = unreached ? withoutParentAccount(own) : own
  return { ...all, sources: all.sources.map(shown), against: all.against.map(shown) }
}

export function shown(id: SourceId): SourceShown {
  const source = sourceOf(id)
  const { title, publisher, date, url } = source
  return { id, title, publisher, date, url: url ?? archiveUrl(source) }
}

interface Found extends Omit<PairEvidence, 'sources' | 'against'> {
  readonly sources: readonly SourceId[]
  readonly against: readonly SourceId[]
}

function withoutParentAccount(own: Found): Found {
  const [unaffected, , noTarget] = specialCases['no-facebook-account']
  const texts = specialCaseTexts['no-facebook-account'].points
  return {
    ...own,
    reasons: [...own.reasons, ...texts.slice(0, 3)],
    sources: unique([...own.sources, ...noTarget.src]),
    against: unique([...own.against, ...unaffected.src]),
  }
}

function unique<T>(ids: readonly T[]): T[] {
  return [...new Set(ids)]
}
