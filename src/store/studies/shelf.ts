import type { FrozenStudy, Study } from '#domain/study/types.ts'
import type { Kept } from '#store/shelf/shelf.ts'

export interface KeptDraft extends Kept {
  readonly state: 'draft'
  readonly study: Study
}

/** Never changes again. */
export interface KeptFrozen extends Kept {
  readonly state: 'frozen'
  readonly frozen: FrozenStudy
}

export type KeptStudy = KeptDraft | KeptFrozen

export const STUDIES_BASE = 'consent-replay-studies'
