import { useState, type ReactNode } from 'react'
import { timeOfDay } from '#content/format.ts'
import { say } from '#content/say.ts'
import { minutesUsed } from '#domain/lesson/room.ts'
import { useTicker } from '#store/realClock.ts'
import { Button } from '#ui/Button.tsx'
import type { Presenting } from './presenting.ts'
import { plannedMinutes } from './stepWords.ts'
import styles from './Notes.module.css'

const EVERY_MS = 1_000

/** How long the lesson has run, and how long it was meant to. It moves nothing. */
export function LessonClock({ lesson, room, act }: Presenting): ReactNode {
  const [now, setNow] = useState(() => Date.now())
  useTicker(true, EVERY_MS, () => setNow(Date.now()))
  const { clock, step } = room
  const runs = clock.since !== null
  const isFresh = !runs && clock.before === 0
  // The last tick may lie before the press that started it.
  const used = minutesUsed(clock, Math.max(now, clock.since ?? 0))
  return (
    <section className={styles.clock} aria-label={say('present.clock')}>
      <p className={styles.used}>{say('present.clock.used', { used, planned: plannedMinutes(lesson) })}</p>
      <p className={styles.small}>
        {say('present.clock.byHere', { minutes: plannedMinutes(lesson, step + 1) })}
        {'. '}
        {say('present.clock.now', { time: timeOfDay(now) })}
        {'. '}
        {isFresh ? say('present.clock.still') : null}
      </p>
      <div className={styles.ways}>
        <Button look="quiet" onClick={() => act({ do: runs ? 'stopClock' : 'startClock' })}>
          {runs ? say('present.clock.stop') : say('present.clock.start')}
        </Button>
        <Button look="quiet" disabled={isFresh} onClick={() => act({ do: 'resetClock' })}>
          {say('present.clock.reset')}
        </Button>
      </div>
    </section>
  )
}
