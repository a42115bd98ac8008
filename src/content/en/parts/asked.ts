import type { compiled as all, evidence as allEvidence } from '#content/en/compiled.ts'

/** What the main screen says only when it is asked: notes, drawers, dialogs, the map. Empty outside a build, as `play.ts` is. */
export const compiled: typeof all = {}
export const evidence: typeof allEvidence = {}
