import type { compiled as all, evidence as allEvidence } from '#content/en/compiled.ts'

/** What is told of a story wherever one is lived. Empty outside a build, as `play.ts` is. */
export const compiled: typeof all = {}
export const evidence: typeof allEvidence = {}
