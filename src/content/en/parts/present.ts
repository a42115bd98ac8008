import type { compiled as all, evidence as allEvidence } from '#content/en/compiled.ts'

/** What the two windows of a lesson say; empty outside a build, as `play.ts` is. */
export const compiled: typeof all = {}
export const evidence: typeof allEvidence = {}
