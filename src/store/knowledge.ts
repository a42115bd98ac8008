import { createStore } from 'zustand/vanilla'

/** What only the record with its sources can say. */
export type DatedRecord = typeof import('#domain/scenario/knownThen.ts')

/** A setting of the view, not of the story: the file format knows nothing of it. */
interface Knowledge {
  /** Only what was public on the day that is looked at counts, and this knows what was; null while everything counts. */
  readonly publicOnly: DatedRecord | null
  /** What was asked for last: it takes a moment until the record is there. */
  readonly isWanted: boolean
}

export const knowledge = createStore<Knowledge>(() => ({ publicOnly: null, isWanted: false }))

export function isPublicOnly(): boolean {
  return knowledge.getState().publicOnly !== null
}
