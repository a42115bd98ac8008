import type { compiled as all, evidence as allEvidence } from '#content/en/compiled.ts'

/**
 * What the first view of the main screen says. Empty while developing and in tests, where `compiled.ts` holds
 * everything; the build divides the catalogue between the first page and these parts, as `scripts/viteCatalogue.ts` says.
 */
export const compiled: typeof all = {}
export const evidence: typeof allEvidence = {}
