import { useMemo, useRef, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { earlierOf, laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import { FRAMES, LaneDrawing, type Frame } from './LaneDrawing.tsx'
import type { Story } from './laneItem.ts'
import { LaneList } from './LaneList.tsx'
import { daysThatMatter, laneItems } from './lanes.ts'
import { Scrubber } from './Scrubber.tsx'
import { timeScale } from './timeScale.ts'
import { useRoom } from './useRoom.ts'
import { phaseOf } from './windows.ts'
import styles from './Lanes.module.css'

interface LanesProps {
  readonly story: Story
  readonly first: IsoDay
  readonly last: IsoDay
  readonly onGoTo: (day: IsoDay) => void
  /** `axis`: only the line with the marks of the world, where there is no room for lanes. */
  readonly show?: 'lanes' | 'axis'
  /** The list for who does not see the drawing. Off where the list stands in view beside it. */
  readonly listed?: boolean
}

/** The time line: what stood in the world, what was said, which windows ran, and what you did; and the day to drag. */
export function Lanes({ story, first, last, onGoTo, show = 'lanes', listed = true }: LanesProps): ReactNode {
  const [box, { width, measure }] = useRoom<HTMLDivElement>(1096)
  const slider = useRef<HTMLInputElement>(null)
  const frame: Frame = FRAMES[show]
  const today = story.moment.on
  const items = useMemo(() => laneItems(story), [story])
  const plot = Math.max(200, width - frame.start - frame.end)
  const scale = useMemo(() => timeScale(daysThatMatter(story, items), plot), [story, items, plot])
  const phase = phaseOf(story)

  function pick(x: number): void {
    const day = earlierOf(laterOf(scale.dayAt(x), first), last)
    if (day !== today) onGoTo(day)
  }

  return (
    <div
      ref={box}
      className={show === 'lanes' ? styles.lanes : styles.axisOnly}
      role="group"
      aria-label={say('clock.lanes')}
    >
      <Scrubber
        ref={slider}
        on={today}
        first={first}
        last={last}
        phase={say(phase.id, phase.count === undefined ? {} : { count: phase.count })}
        onGoTo={onGoTo}
      />
      <LaneDrawing
        frame={frame}
        items={items}
        scale={scale}
        today={today}
        width={width}
        measure={measure}
        silent={show === 'axis'}
        onPress={() => slider.current?.focus({ preventScroll: true })}
        onPick={pick}
      />
      {listed ? <LaneList items={items} today={today} isCut={story.isWithheld !== undefined} hidden /> : null}
    </div>
  )
}
