import { useEffect, useState } from 'react'
import { openDraft, type Draft } from '#store/studies/draft.ts'
import type { KeptDraft } from '#store/studies/shelf.ts'

/** A draft that saves itself: a moment after each change, and at once when the page is hidden or left. */
export function useDraft(kept: KeptDraft): Draft {
  const [draft] = useState(() => openDraft(kept))
  useEffect(() => {
    const flush = (): void => {
      if (document.visibilityState === 'hidden') void draft.flush()
    }
    const leave = (): void => void draft.flush()
    document.addEventListener('visibilitychange', flush)
    window.addEventListener('pagehide', leave)
    return () => {
      document.removeEventListener('visibilitychange', flush)
      window.removeEventListener('pagehide', leave)
      void draft.flush()
    }
  }, [draft])
  return draft
}
