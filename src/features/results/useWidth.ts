import { useCallback, useState } from 'react'

/** How wide an element is, in whole pixels: what is drawn in it is drawn anew, with words of the same size. */
export function useWidth(usual: number): readonly [(element: Element | null) => (() => void) | undefined, number] {
  const [width, setWidth] = useState(usual)
  const measure = useCallback((element: Element | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(([entry]) => {
      const seen = Math.floor(entry?.contentRect.width ?? 0)
      if (seen > 0) setWidth(seen)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [measure, width]
}
