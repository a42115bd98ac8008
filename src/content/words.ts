import type { compiled, evidence } from '#content/en/compiled.ts'

/** What a module of words holds. A translation says which of its messages are in English still. */
export interface Words {
  readonly compiled: typeof compiled
  readonly evidence: typeof evidence
  readonly english?: Readonly<Record<string, true>>
}
