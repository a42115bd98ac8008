import type { compiled as all, evidence as allEvidence } from '#content/en/compiled.ts'

/** What the screens of the phone say but for the first notice. Empty outside a build, as `play.ts` is. */
export const compiled: typeof all = {}
export const evidence: typeof allEvidence = {}
