import { useEffect, useEffectEvent } from 'react'
import { isoDay, type IsoDay } from '#domain/day/isoDay.ts'

/**
 * The only place where real time passes. It moves nothing by itself: it tells whoever plays the story
 * that the next event is due. Story time moves by the controls alone.
 */
export function useTicker(active: boolean, ms: number, onTick: () => void): void {
  const tick = useEffectEvent(onTick)
  useEffect(() => {
    if (!active) return
    const timer = setInterval(() => tick(), ms)
    return () => clearInterval(timer)
  }, [active, ms])
}

/** The day on which somebody reads this, for a citation. Nothing of the story depends on it. */
export function today(): IsoDay {
  return isoDay(new Date().toISOString().slice(0, 10))
}
