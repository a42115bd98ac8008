import type { compiled as all, evidence as allEvidence } from '#content/en/compiled.ts'

/** What participants of a study are asked in words of ours; empty outside a build, as `play.ts` is. */
export const compiled: typeof all = {}
export const evidence: typeof allEvidence = {}
