import { useSyncExternalStore } from 'react'

/** Whether a media query holds now. `assumed` where there is no screen, as in a page made at build time. */
export function useMedia(query: string, assumed: boolean): boolean {
  return useSyncExternalStore(
    (onChange) => {
      if (typeof matchMedia === 'undefined') return () => undefined
      const list = matchMedia(query)
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    () => (typeof matchMedia === 'undefined' ? assumed : matchMedia(query).matches),
    () => assumed,
  )
}
