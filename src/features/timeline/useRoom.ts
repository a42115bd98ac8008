import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { guessWidth, measureLike, type Measure } from './textWidth.ts'

interface Room {
  readonly width: number
  readonly measure: Measure
}

/** The width of an element and of words in it. `assumed` is drawn before it is known, as in a page made at build time. */
export function useRoom<E extends Element>(assumed: number): readonly [RefObject<E | null>, Room] {
  const ref = useRef<E>(null)
  const [room, setRoom] = useState<Room>({ width: assumed, measure: guessWidth })
  useLayoutEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0)
        setRoom({ width: Math.round(entry.contentRect.width), measure: measureLike(element) })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, room]
}
