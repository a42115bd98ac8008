import type { ReactNode } from 'react'
import { dayLong, weekday } from '#content/format.ts'
import { say } from '#content/say.ts'
import { firstDayOf } from '#domain/compare/comparison.ts'
import { stopsOf } from '#domain/compare/stops.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import { addDays } from '#domain/day/isoDay.ts'
import { goToDay, goToStop } from '#store/comparison.ts'
import { Button } from '#ui/Button.tsx'
import { useMedia } from '#ui/useMedia.ts'
import type { CompareSlots } from './compareSlots.ts'
import { useComparison } from './useComparison.ts'
import styles from './Compare.module.css'

/** Where the words of the differences would be pushed out of sight, the field for a day is folded. */
const NARROW = '(max-width: 900px)'

/** One day for both: on and back to where either story has something to show, by a day, by a date, or along the line. */
export function CompareClock({ dateField }: Pick<CompareSlots, 'dateField'>): ReactNode {
  const { comparison, differences } = useComparison()
  const { on } = comparison
  const stops = stopsOf(comparison)
  const isNarrow = useMedia(NARROW, false)
  const field = dateField(on, firstDayOf(comparison), LAST_DAY, goToDay)
  return (
    <section className={styles.clock} aria-label={say('compare.clock')}>
      <div className={styles.face}>
        <p className={styles.weekday}>{weekday(on)}</p>
        <time className={styles.date} dateTime={on}>
          {dayLong(on)}
        </time>
        <p className={styles.count}>{say('compare.count', { count: differences.length })}</p>
      </div>
      <div className={styles.travel}>
        <div className={styles.steps}>
          <Button
            icon="eventPrevious"
            aria-label={say('clock.previous.name')}
            disabled={!stops.some((day) => day < on)}
            onClick={() => goToStop(-1)}
          >
            {say('clock.previous')}
          </Button>
          <Button
            iconEnd="eventNext"
            aria-label={say('clock.next.name')}
            disabled={!stops.some((day) => day > on)}
            onClick={() => goToStop(1)}
          >
            {say('clock.next')}
          </Button>
          <Button disabled={on >= LAST_DAY} onClick={() => goToDay(addDays(on, 1))}>
            {say('clock.advance', { count: 1 })}
          </Button>
        </div>
        <StopLine />
      </div>
      {isNarrow ? (
        <details className={styles.set}>
          <summary>{say('clock.date.name')}</summary>
          {field}
        </details>
      ) : (
        <div className={styles.field}>{field}</div>
      )}
    </section>
  )
}

/** The days on which something happens, as a slider with one place for each: they lie years and days apart. */
function StopLine(): ReactNode {
  const { comparison } = useComparison()
  const { on } = comparison
  const stops = stopsOf(comparison)
  const at = Math.max(
    0,
    stops.findLastIndex((day) => day <= on),
  )
  return (
    <input
      className={styles.line}
      type="range"
      min={0}
      max={stops.length - 1}
      step={1}
      value={at}
      aria-label={say('compare.clock.stops')}
      aria-valuetext={dayLong(stops[at] ?? on)}
      onChange={(event) => {
        const day = stops[event.currentTarget.valueAsNumber]
        if (day) goToDay(day)
      }}
    />
  )
}
