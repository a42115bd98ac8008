import type { compiled as all, english as allEnglish, evidence as allEvidence } from '#content/de/compiled.ts'

/** What a part holds while developing and in tests, where `compiled.ts` holds everything. */
export const compiled: typeof all = {}
export const evidence: typeof allEvidence = {}
export const english: typeof allEnglish = {}
