import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { ClauseStanding } from '#domain/evidence/policies.ts'
import styles from './Policies.module.css'

/** Plus, minus, a step from one level to another, a level line, and nothing at all. */
const SIGNS: Readonly<Record<ClauseStanding, string | null>> = {
  new: 'M6 1.5v9M1.5 6h9',
  removed: 'M1.5 6h9',
  changed: 'M1 8.5h5v-5h5',
  same: 'M1.5 4.25h9M1.5 7.75h9',
  present: 'M6 4a2 2 0 1 0 .01 0z',
  absent: null,
  unread: null,
}

/** How a clause stands, by sign and word. */
export function StandingMark({ standing }: { readonly standing: ClauseStanding }): ReactNode {
  const sign = SIGNS[standing]
  const isLoud = standing === 'new' || standing === 'removed' || standing === 'changed'
  return (
    <span className={isLoud ? styles.standing : styles.quietStanding}>
      {sign === null ? null : (
        <svg className={styles.sign} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d={sign} />
        </svg>
      )}
      {say(`policies.standing.${standing}`)}
    </span>
  )
}
