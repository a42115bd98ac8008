import type { ReactNode } from 'react'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { PAIR_COUNT } from '#domain/dataflow/ids.ts'
import { countStatus } from '#domain/dataflow/status.ts'
import { useMoment } from '#store/hooks.ts'
import styles from './Play.module.css'

/** The page's heading, and how things stand, in a sentence: always there to be read, never announced. */
export function StateSentence(): ReactNode {
  const { on, statuses, taps } = useMoment()
  return (
    <div className={`visuallyHidden ${styles.state}`}>
      <h1>{say('play.heading', { day: dayLong(on) })}</h1>
      <p>
        {say('play.state', {
          day: dayLong(on),
          shared: countStatus(statuses, 'shared'),
          held: countStatus(statuses, 'held'),
          all: PAIR_COUNT,
          taps,
        })}
      </p>
    </div>
  )
}
