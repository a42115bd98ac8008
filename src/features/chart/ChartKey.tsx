import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import styles from './Chart.module.css'

const MARKS = ['now', 'way', 'possible', 'never', 'any'] as const

/** What the shapes mean, in the shapes themselves. */
export function ChartKey(): ReactNode {
  return (
    <ul className={styles.key} aria-label={say('chart.key')}>
      {MARKS.map((mark) => (
        <li key={mark}>
          <span className={`${styles.mark} ${styles[`mark_${mark}`]}`} aria-hidden="true">
            {mark === 'never' ? (
              <svg className={styles.hatch} viewBox="0 0 24 14" preserveAspectRatio="none">
                <path d="M-4 14L10 0M4 14L18 0M12 14L26 0" />
              </svg>
            ) : null}
          </span>
          {say(`chart.key.${mark}`)}
        </li>
      ))}
    </ul>
  )
}
