import type { ReactNode } from 'react'
import { dayLong, weekday } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { clockState } from './clockState.ts'
import styles from './Clock.module.css'

interface ClockFaceProps {
  readonly moment: Moment
  readonly lookingBack: boolean
}

/** The day, and one sentence about it. */
export function ClockFace({ moment, lookingBack }: ClockFaceProps): ReactNode {
  const { id, count } = clockState(moment)
  const state = say(id, count === undefined ? {} : { count })
  return (
    <div className={styles.face}>
      <time className={styles.date} dateTime={moment.on}>
        {dayLong(moment.on)}
      </time>
      <p className={styles.sentence}>
        {lookingBack ? say('clock.looking') : say('clock.sentence', { weekday: weekday(moment.on), state })}
      </p>
    </div>
  )
}
