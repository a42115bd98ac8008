import type { compiled as all, evidence as allEvidence } from '#content/en/compiled.ts'

/** What no page shows, but pages quote: the words of the command line, and of descriptions for search engines. Empty outside a build, as `play.ts` is. */
export const compiled: typeof all = {}
export const evidence: typeof allEvidence = {}
