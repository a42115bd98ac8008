import type { compiled as all, evidence as allEvidence } from '#content/en/compiled.ts'

/** What stands on the sheets of lessons; empty outside a build, as `play.ts` is. */
export const compiled: typeof all = {}
export const evidence: typeof allEvidence = {}
