import * as german from '#content/de/facts/certainty.ts'
import * as english from '#content/en/facts/certainty.ts'
import type { Certainty, DayCertainty, RecordedStatus } from '#domain/evidence/certainty.ts'
import type { SourceKind, Verification } from '#domain/evidence/source.ts'
import { currentLocale } from './sentence.ts'

/** How sure a fact is and how a source was read: words of ours, in the language of the page. */
function words(): typeof english {
  return currentLocale() === 'de' ? german : english
}

export function certaintyText(certainty: Certainty): string {
  return words().certaintyTexts[certainty]
}

/** What the mark of a fact says beyond its place on the scale; undefined where it says no more. */
export function markText(status: RecordedStatus): string | undefined {
  return words().markTexts[status]
}

export function dayCertaintyText(certainty: DayCertainty): string {
  return words().dayCertaintyTexts[certainty]
}

export function verificationText(verification: Verification): string {
  return words().verificationTexts[verification]
}

export function sourceKindText(kind: SourceKind): string {
  return words().sourceKindTexts[kind]
}
