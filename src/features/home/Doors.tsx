import { useId, type ReactNode } from 'react'
import { Link, type To } from 'react-router'
import { monthLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import styles from './Home.module.css'

export interface HomeDoors {
  readonly august2016: { readonly to: To }
  readonly january2021: { readonly to: To }
}

const ABOUT_MINUTES = 3
const AUGUST_2016 = isoDay('2016-08-26')
const JANUARY_2021 = isoDay('2021-01-06')

/** Two ways in. Neither is louder than the other: the page is itself a question put fairly. */
export function Doors({ doors }: { readonly doors: HomeDoors }): ReactNode {
  return (
    <>
      <nav className={styles.doors} aria-label={say('home.doors')}>
        <Door to={doors.august2016.to} year="2016" month={AUGUST_2016} />
        <Door to={doors.january2021.to} year="2021" month={JANUARY_2021} />
      </nav>
      <p className={styles.minutes}>{say('home.minutes', { minutes: ABOUT_MINUTES })}</p>
    </>
  )
}

interface DoorProps {
  readonly to: To
  readonly year: '2016' | '2021'
  readonly month: IsoDay
}

function Door({ to, year, month }: DoorProps): ReactNode {
  const text = useId()
  return (
    <div className={styles.door}>
      <h2 className={styles.doorTitle}>{say(`home.door${year}.title`, { month: monthLong(month) })}</h2>
      <p id={text} className={styles.doorText}>
        {say(`home.door${year}.text`)}
      </p>
      <Link className={styles.start} to={to} aria-describedby={text}>
        {say(`home.door${year}.start`, { year })}
      </Link>
    </div>
  )
}
