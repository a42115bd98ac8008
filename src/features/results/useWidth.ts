import { useCallback, useState } from 'react'

/** Narrower than any screen: what is drawn needs some room, and is made smaller as a whole. */
const LEAST = 240

/** How wide an element is, in whole pixels: what is drawn in it is drawn anew, with words of the same size. */
export function useWidth(usual: number): readonly [(element: Element | null) => (() => void) | undefined, number] {
  const [width, setWidth] = useState(usual)
  const measure = useCallback((element: Element | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(([entry]) => {
      const seen = Math.floor(entry?.contentRect.width ?? 0)
      if (seen > 0) setWidth(Math.max(LEAST, seen))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [measure, width]
}
