import type { compiled as all, evidence as allEvidence } from '#content/en/compiled.ts'

/**
 * What the first page does not say. Empty while developing and in tests, where `compiled.ts` holds everything; the build
 * divides the catalogue between the two.
 */
export const compiled: typeof all = {}
export const evidence: typeof allEvidence = {}
