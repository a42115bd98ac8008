import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { WORLD_EVENT_IDS, worldEvents, type WorldEvent } from '#domain/evidence/events.ts'
import { firstDayOf } from '#domain/evidence/publicOn.ts'
import { EventEntry } from '#features/plain-timeline/EventEntry.tsx'
import styles from './LessonStage.module.css'

/** Of these, a wall holds one column. */
const MANY = 5

interface StageTimelineProps {
  readonly from: IsoDay
  readonly to: IsoDay
  readonly isLarge: boolean
}

/** What is documented between two days, both included. */
export function StageTimeline({ from, to, isLarge }: StageTimelineProps): ReactNode {
  const ids = WORLD_EVENT_IDS.filter((id) => {
    const event: WorldEvent = worldEvents[id]
    const day = firstDayOf(event.date)
    return day >= from && day <= to
  })
  if (ids.length === 0) return <p>{say('teach.timeline.none')}</p>
  return (
    <ol className={styles.events} data-many={ids.length > MANY ? '' : undefined}>
      {ids.map((id) => (
        <EventEntry key={id} id={id} isBrief={isLarge} />
      ))}
    </ol>
  )
}
