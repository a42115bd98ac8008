import type { ReactNode } from 'react'
import styles from './Handout.module.css'

/** A box to tick. On the key the right one is filled: told by its form, and by a word beside it. */
export function Box({ isFilled = false }: { readonly isFilled?: boolean }): ReactNode {
  return (
    <svg className={styles.box} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <rect x="1" y="1" width="12" height="12" />
      {isFilled ? <path d="M3 7L6 10.5L11.5 3.5" /> : null}
    </svg>
  )
}

/** Room to write in. */
export function Lines({ count, label }: { readonly count: number; readonly label: string }): ReactNode {
  return (
    <div className={styles.writing}>
      <p className={styles.small}>{label}</p>
      <div className={styles.lines} data-lines={count} aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- ruled lines are alike
          <span key={index} />
        ))}
      </div>
    </div>
  )
}
