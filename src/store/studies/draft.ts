import type { Study } from '#domain/study/types.ts'
import { draftOf, type Draft } from '#store/shelf/draft.ts'
import type { KeptDraft, KeptStudy } from '#store/studies/shelf.ts'
import { putDraft } from '#store/studies/studies.ts'

export type StudyDraft = Draft<Study, KeptDraft, KeptStudy>

/** A study that somebody works on. */
export function openDraft(opened: KeptDraft, wait?: number): StudyDraft {
  return draftOf<Study, KeptDraft, KeptStudy>({ value: opened.study, kept: opened }, putDraft, wait)
}
