import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useMedia } from '#ui/useMedia.ts'

/** A window like a projector's. What is narrower or lower is a page that is scrolled. */
const PROJECTOR = '(min-width: 700px) and (min-height: 480px)'
/** How far words may shrink before they are scrolled. */
const SMALLEST_WORDS = 0.72
/** How small and how large what is shown may be, of its size on a page. */
const SMALLEST_VIEW = 0.68
/** In px: a window as high as this shows a phone in the size that it has on a page. */
const HEIGHT_OF_ONE = 600
/** Finer than the eye: 1/64 of the span. */
const HALVINGS = 6

interface Fit {
  readonly step: RefObject<HTMLDivElement | null>
  readonly words: RefObject<HTMLDivElement | null>
  /** The room that there is for what is shown. */
  readonly stage: RefObject<HTMLDivElement | null>
  /** What is shown, in the size that it takes. */
  readonly view: RefObject<HTMLDivElement | null>
}

/** Makes words and view as large as the window lets both of them be: measured, since a lesson may hold anything. */
export function useFit(onMore: (hasMore: boolean) => void): Fit {
  const step = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const view = useRef<HTMLDivElement>(null)
  const isProjector = useMedia(PROJECTOR, false)
  useLayoutEffect(() => {
    const parts = { step: step.current, words: words.current, stage: stage.current, view: view.current }
    if (!isProjector) {
      for (const size of ['--view', '--words']) parts.step?.style.removeProperty(size)
      return onMore(false)
    }
    const measure = (): void => onMore(fit(parts))
    measure()
    let frame = 0
    // In the next frame: what changes sizes while they are observed is an error to browsers.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    })
    for (const part of Object.values(parts)) if (part) observer.observe(part)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  })
  return { step, words, stage, view }
}

interface Parts {
  readonly step: HTMLElement | null
  readonly words: HTMLElement | null
  readonly stage: HTMLElement | null
  readonly view: HTMLElement | null
}

/** Tells whether something still lies below what can be seen. */
function fit({ step, words, stage, view }: Parts): boolean {
  if (!step || !words) return false
  const grow = (size: number): void => step.style.setProperty('--view', String(size))
  const shrink = (size: number): void => step.style.setProperty('--words', String(size))
  grow(1)
  shrink(1)
  const isBeside = step.dataset['side'] !== undefined
  const wordsFit = (): boolean =>
    words.scrollHeight <= (isBeside || !stage ? step.clientHeight : step.clientHeight * 0.5) + 1
  const viewFits = (): boolean => {
    if (!stage || !view) return true
    const { height, width } = view.getBoundingClientRect()
    const room = isBeside ? step.clientWidth * Number(step.dataset['side']) : step.clientWidth
    return height <= stage.clientHeight + 1 && width <= room + 1 && view.scrollWidth <= view.clientWidth + 1
  }
  // Beside the words a phone takes their room, above it they take the phone's: what decides comes first.
  if (!isBeside) largest(SMALLEST_WORDS, 1, shrink, wordsFit)
  largest(SMALLEST_VIEW, Math.max(1, innerHeight / HEIGHT_OF_ONE), grow, viewFits)
  if (isBeside) largest(SMALLEST_WORDS, 1, shrink, wordsFit)
  return !viewFits() || !wordsFit()
}

/** Leaves the largest size that fits; the smallest, where none does. */
function largest(least: number, most: number, set: (size: number) => void, fits: () => boolean): void {
  set(most)
  if (fits()) return
  let low = least
  let high = most
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2
    set(middle)
    if (fits()) low = middle
    else high = middle
  }
  set(low)
}
