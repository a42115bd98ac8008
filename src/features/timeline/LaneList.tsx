import type { ReactNode } from 'react'
import { Claim } from '#content/Claim.tsx'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import type { LaneItem } from './laneItem.ts'
import { laneSentence, laneWords } from './laneWords.ts'
import styles from './LaneList.module.css'

interface LaneListProps {
  readonly items: readonly LaneItem[]
  readonly today: IsoDay
  /** What lies after the day is hidden, and the list says so. */
  readonly isCut?: boolean
  /** Only for who cannot see the drawing beside it. */
  readonly hidden?: boolean
}

type Row = { readonly item: LaneItem } | { readonly item: null }

/** The items by day, and the day of the clock after all that has been by then. */
function rowsOf(items: readonly LaneItem[], today: IsoDay): readonly Row[] {
  const sorted = items.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const past = sorted.filter((item) => item.on <= today && (item.done || item.lane !== 'you'))
  const later = sorted.filter((item) => !past.includes(item))
  return [...past.map((item) => ({ item })), { item: null }, ...later.map((item) => ({ item }))]
}

function Mark({ item }: { readonly item: LaneItem }): ReactNode {
  const isTurn = item.shape === 'taps' && item.taps === 0
  const look = item.done && !isTurn ? styles.done : styles.later
  return (
    <svg className={styles.mark} width={16} height={20} viewBox="0 0 16 20" aria-hidden="true">
      {item.shape === 'square' ? <rect className={look} x={3.5} y={5.5} width={9} height={9} /> : null}
      {item.shape === 'triangle' ? <path className={look} d="M8 4.5l5.5 10h-11z" /> : null}
      {item.shape === 'deadline' ? <path className={item.done ? styles.lineDone : styles.line} d="M8 2v16" /> : null}
      {item.shape === 'taps' ? <circle className={look} cx={8} cy={10} r={4.5} /> : null}
      {item.shape === 'bar' ? <rect className={styles.later} x={1} y={5.5} width={14} height={9} /> : null}
      {item.shape === 'words' ? <path className={styles.line} d="M3 10h10" /> : null}
    </svg>
  )
}

function wordsInView(item: LaneItem): string {
  const words = laneWords(item.words, 'list')
  return item.until === undefined ? words : say('clock.list.until', { words, day: dayLong(item.until) })
}

/** What has happened says it with its sources; what lies ahead is only named. */
function ItemInView({ item }: { readonly item: LaneItem }): ReactNode {
  return (
    <li className={item.done ? styles.row : styles.rowLater}>
      <Mark item={item} />
      <span className={styles.lane}>{say(`clock.lane.${item.lane}`)}</span>
      <time className={styles.day} dateTime={item.on}>
        {dayLong(item.on)}
      </time>
      <span className={styles.words}>
        {item.done && item.claim !== undefined ? (
          <Claim id={item.claim} />
        ) : (
          <span className={item.struck ? styles.struck : undefined}>{wordsInView(item)}</span>
        )}
      </span>
    </li>
  )
}

/** All that stands on the time line, in the order of days: the drawing in words. */
export function LaneList({ items, today, isCut = false, hidden = false }: LaneListProps): ReactNode {
  const rows = rowsOf(items, today)
  return (
    <ol className={hidden ? 'visuallyHidden' : styles.list} aria-label={say('clock.list.title')}>
      {rows.map(({ item }) => {
        if (item === null)
          return (
            <li key="today" className={styles.here} aria-current="date">
              {say('clock.list.here', { day: dayLong(today) })}
            </li>
          )
        if (!hidden) return <ItemInView key={item.key} item={item} />
        return <li key={item.key}>{`${say(`clock.lane.${item.lane}`)}. ${laneSentence(item, today)}`}</li>
      })}
      {isCut ? <li className={hidden ? undefined : styles.cut}>{say('cutoff.future')}</li> : null}
    </ol>
  )
}
