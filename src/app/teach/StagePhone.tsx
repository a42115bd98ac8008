import { useState, type ReactNode } from 'react'
import { livePhone } from '#app/livePhone.tsx'
import { entryTitle } from '#content/entrySays.ts'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import type { LessonMoment } from '#domain/lesson/types.ts'
import type { AnyStep } from '#domain/scenario/types.ts'
import { daysLater, happenedBefore, nextHappens, seen, tapped } from '#store/lessonMoment.ts'
import { Button } from '#ui/Button.tsx'
import styles from './LessonStage.module.css'

interface StagePhoneProps {
  readonly moment: LessonMoment
  /** Where the step begins. */
  readonly first: LessonMoment
  readonly isLarge: boolean
  /** Null: from the beginning again. */
  readonly onLive: ((moment: LessonMoment | null) => void) | undefined
}

/** The phone at a moment; where it can be lived, with a clock of its own. */
export function StagePhone({ moment, first, isLarge, onLive }: StagePhoneProps): ReactNode {
  const [isStillSaid, setStillSaid] = useState(false)
  const drawn = seen(moment)
  const newest = drawn.entries.at(-1)

  function tap(step: AnyStep): void {
    if (onLive) onLive(tapped(moment, step))
    else setStillSaid(true)
  }

  return (
    <div className={onLive ? styles.lived : undefined}>
      {isLarge ? <p className={styles.day}>{dayLong(moment.at.on)}</p> : null}
      <div className={styles.phone}>{livePhone(drawn, moment.scenario, tap)}</div>
      {onLive ? (
        <div className={styles.clock}>
          {newest && !isLarge ? <p className={styles.newest}>{entryTitle(newest, moment.scenario)}</p> : null}
          <StageClock moment={moment} first={first} onLive={onLive} />
        </div>
      ) : (
        <p role="status" className={styles.still}>
          {isStillSaid ? say('teach.phone.still') : null}
        </p>
      )}
    </div>
  )
}

interface StageClockProps extends Pick<StagePhoneProps, 'moment' | 'first'> {
  readonly onLive: (moment: LessonMoment | null) => void
}

function StageClock({ moment, first, onLive }: StageClockProps): ReactNode {
  const before = moment === first ? null : happenedBefore(moment)
  const next = nextHappens(moment)
  // Nobody goes back behind the moment at which the step begins.
  const isBehind = before !== null && (before.at.on < first.at.on || before.at.steps < first.at.steps)
  return (
    <div className={styles.ways}>
      <Button
        icon="eventPrevious"
        disabled={before === null || isBehind}
        onClick={() => (before ? onLive(before) : undefined)}
      >
        {say('teach.phone.previous')}
      </Button>
      <Button iconEnd="eventNext" disabled={next === null} onClick={() => (next ? onLive(next) : undefined)}>
        {say('teach.phone.next')}
      </Button>
      <Button disabled={moment.at.on >= LAST_DAY} onClick={() => onLive(daysLater(moment, 1))}>
        {say('teach.phone.dayOn')}
      </Button>
      <Button disabled={moment === first} onClick={() => onLive(null)}>
        {say('teach.phone.again')}
      </Button>
    </div>
  )
}
