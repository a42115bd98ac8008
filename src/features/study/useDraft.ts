import { useState } from 'react'
import { useSaving } from '#store/shelf/useSaving.ts'
import { openDraft, type StudyDraft } from '#store/studies/draft.ts'
import type { KeptDraft } from '#store/studies/shelf.ts'

/** A draft that saves itself: a moment after each change, and at once when the page is hidden or left. */
export function useDraft(kept: KeptDraft): StudyDraft {
  const [draft] = useState(() => openDraft(kept))
  useSaving(draft)
  return draft
}
