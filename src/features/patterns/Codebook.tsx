import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { MARKS } from '#domain/patterns/pattern.ts'
import { CSV_COLUMNS } from './csvColumns.ts'
import styles from './Patterns.module.css'

const MARK_LETTERS = { read: MARKS[0], secondHand: MARKS[1], recalled: MARKS[2] }

/** What each column of the table holds; the linked data says the same of its terms in its context. */
export function Codebook(): ReactNode {
  return (
    <details className={styles.codebook}>
      <summary>{say('patterns.columns')}</summary>
      <p className={styles.quiet}>{say('patterns.columns.text')}</p>
      <dl>
        {CSV_COLUMNS.map((column) => (
          <div key={column}>
            <dt>
              <code>{column}</code>
            </dt>
            <dd>{say(`patterns.column.${column}`, MARK_LETTERS)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
