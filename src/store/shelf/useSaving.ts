import { useEffect } from 'react'

/** What somebody works on is saved at once when the page is hidden or left. */
export function useSaving(draft: { readonly flush: () => Promise<void> }): void {
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
}
