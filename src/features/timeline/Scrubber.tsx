import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { addDays, daysBetween, earlierOf, laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import styles from './Lanes.module.css'

/** A month, as a page of days. */
const PAGE = 30

interface ScrubberProps {
  readonly on: IsoDay
  readonly first: IsoDay
  readonly last: IsoDay
  /** The part of the spoken value that is not the day. */
  readonly phase: string
  readonly onGoTo: (day: IsoDay) => void
  readonly ref?: Ref<HTMLInputElement>
}

function movedBy(key: string): number | 'first' | 'last' | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1
    case 'ArrowRight':
    case 'ArrowUp':
      return 1
    case 'PageDown':
      return -PAGE
    case 'PageUp':
      return PAGE
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    default:
      return null
  }
}

/** The day as a native slider. The drawing under it shows its place, because the line is not evenly spaced. */
export function Scrubber({ on, first, last, phase, onGoTo, ref }: ScrubberProps): ReactNode {
  function goTo(day: IsoDay): void {
    const within = earlierOf(laterOf(day, first), last)
    if (within !== on) onGoTo(within)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const move = movedBy(event.key)
    if (move === null) return
    event.preventDefault()
    event.stopPropagation()
    if (move === 'first') goTo(first)
    else if (move === 'last') goTo(last)
    else goTo(addDays(on, move))
  }

  return (
    <input
      ref={ref}
      className={styles.range}
      type="range"
      min={0}
      max={daysBetween(first, last)}
      step={1}
      value={daysBetween(first, on)}
      aria-label={say('clock.scrubber')}
      aria-valuetext={say('clock.scrubber.value', { day: dayLong(on), phase })}
      onKeyDown={onKeyDown}
      onChange={(event) => goTo(addDays(first, event.currentTarget.valueAsNumber))}
    />
  )
}
