import type { ReactNode } from 'react'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { CATEGORY_IDS } from '#domain/dataflow/ids.ts'
import { strandOffsets } from './strandOffsets.ts'
import styles from './Home.module.css'

const THE_DAY = isoDay('2016-08-26')
const OFFSETS = strandOffsets(CATEGORY_IDS.length)

/**
 * One line for each kind of data, waiting at the date. All are alike: what becomes of each is the answer,
 * and the answer is not told before the first tap. The caption says the same in words.
 */
export function WaitingStrands(): ReactNode {
  return (
    <figure className={styles.waiting}>
      <svg className={styles.strands} aria-hidden="true" focusable="false">
        {OFFSETS.map((offset) => (
          <line key={offset} className={styles.strand} x1="0" x2="100%" y1={`${offset}%`} y2={`${offset}%`} />
        ))}
      </svg>
      <svg className={styles.cursor} aria-hidden="true" focusable="false">
        <line className={styles.gate} x1="50%" x2="50%" y1="9" y2="100%" />
        <circle className={styles.ring} cx="50%" cy="9" r="9" />
        <circle className={styles.ringHole} cx="50%" cy="9" r="3.5" />
      </svg>
      <figcaption className={styles.caption}>
        <b>{dayLong(THE_DAY)}</b>
        <span>{say('home.waiting.count', { kinds: CATEGORY_IDS.length })}</span> <span>{say('home.waiting.text')}</span>
      </figcaption>
    </figure>
  )
}
