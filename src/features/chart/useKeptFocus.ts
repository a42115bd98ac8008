import { useEffect, useRef } from 'react'
import type { AnyStep } from '#domain/scenario/types.ts'

/** A step takes its button away: the focus then goes to the part of the chart in which it was taken. */
export function useKeptFocus(onStep: (step: AnyStep) => void): (step: AnyStep) => void {
  const part = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const left = part.current
    part.current = null
    if (!left || document.activeElement !== document.body) return
    left.querySelector<HTMLElement | SVGElement>('[tabindex="-1"]')?.focus({ preventScroll: true })
  })
  return (step) => {
    part.current = document.activeElement?.closest<HTMLElement>('[data-part]') ?? null
    onStep(step)
  }
}
