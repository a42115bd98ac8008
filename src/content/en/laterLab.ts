import type { compiled as all, evidence as allEvidence } from '#content/en/compiled.ts'

/**
 * What designs from the lab say. Empty while developing and in tests, where `compiled.ts` holds everything; the build
 * divides the catalogue between the first page, the main screen and the pages to read.
 */
export const compiled: typeof all = {}
export const evidence: typeof allEvidence = {}
