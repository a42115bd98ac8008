import type { NonEmpty } from '#domain/evidence/define.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import type { SourceId } from '#domain/evidence/sources.ts'
import type { EdpbType, GrayType, PlainName, Temporality } from '#domain/patterns/taxonomies.ts'

export const PATTERN_IDS = [
  'E1',
  'E2',
  'E3',
  'E4',
  'E5',
  'E6',
  'E7',
  'E8',
  'E9',
  'E10',
  'E11',
  'E12',
  'E13',
  'E14',
  'E15',
  'E16',
  'E17',
  'E18',
] as const
export type PatternId = (typeof PATTERN_IDS)[number]

/** How a piece of evidence was read, in the marks of the notes. V: in itself. V2: at second hand. R: recalled. */
export const MARKS = ['V', 'V2', 'R'] as const
export type Mark = (typeof MARKS)[number]

/**
 * How sure the notes are of an element. `strong`: an authority said so, and stands among the evidence (`authorities.ts`).
 * `medium`: blogs and descriptions of screens of the time. `unrated`: the notes give no rating, and we add none.
 */
export const CONFIDENCES = ['strong', 'medium', 'unrated'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** How well a name fits. `debated`: people differ on whether it fits at all. */
export const FITS = ['exact', 'nearest', 'reversed', 'debated'] as const
export type Fit = (typeof FITS)[number]

/** What each element can be measured by; the definitions are the metrics of a design. `sideBySide` is a view, no number. */
export const PATTERN_METRICS = [
  'M1',
  'M2',
  'M3',
  'M4',
  'M5',
  'M6',
  'M7',
  'M8',
  'M9',
  'M10',
  'M11',
  'M12',
  'M13',
  'M14',
  'M15',
  'M16',
  'sideBySide',
] as const
export type PatternMetric = (typeof PATTERN_METRICS)[number]

export const FLOWS = ['2016', '2021'] as const
export type FlowYear = (typeof FLOWS)[number]

export interface GrayTag {
  readonly type: GrayType
  readonly fit: Fit
}

export interface Evidence {
  readonly by: SourceId
  readonly mark: Mark
}

/** In whose name the publications speak against a note: in their own, or as they report somebody. */
export const COUNTER_VOICES = {
  E2: 'itself',
  E3: 'itself',
  E4: 'authority',
  E7: 'itself',
  E12: 'service',
  E13: 'service',
  E16: 'service',
} as const satisfies Partial<Record<PatternId, 'itself' | 'authority' | 'service'>>
/** A note against which somebody but us has spoken. */
export type SaidAgainst = keyof typeof COUNTER_VOICES

export function isSaidAgainst(id: PatternId): id is SaidAgainst {
  return Object.hasOwn(COUNTER_VOICES, id)
}

/** One element of a flow: what it is called, what it rests on, how it is measured. Words: `content/en/patterns.ts`. */
export interface PatternElement {
  readonly flows: NonEmpty<FlowYear>
  readonly gray: readonly GrayTag[]
  readonly edpb: readonly EdpbType[]
  /** Provisions that the notes name beside, or in place of, a type of the guidelines. */
  readonly provisions: readonly SourceId[]
  readonly plain: readonly PlainName[]
  readonly temporality: Temporality
  readonly evidence: NonEmpty<Evidence>
  /** Publications that speak against the note, or against what it rests on: they have a sentence beside ours. */
  readonly against: readonly Evidence[]
  /** Facts of the record that what one sees rests on. */
  readonly facts: NonEmpty<FactId>
  readonly confidence: Confidence
  /** People or sources differ: whether a tag fits, or what happened. */
  readonly isDebated: boolean
  readonly metrics: NonEmpty<PatternMetric>
}
