import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { RuleVerdict } from '#domain/patterns/check.ts'
import styles from './Patterns.module.css'

const SIGNS: Readonly<Record<RuleVerdict, string>> = {
  met: 'M2 7L5.5 10.5L12 3.5',
  notMet: 'M3 3L11 11M11 3L3 11',
  open: 'M2.5 7H11.5',
}

/** A sign and a word: neither alone. */
export function VerdictMark({ verdict }: { readonly verdict: RuleVerdict }): ReactNode {
  return (
    <span className={verdict === 'notMet' ? styles.notMet : styles.verdict}>
      <svg className={styles.sign} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d={SIGNS[verdict]} />
      </svg>
      {say(`patterns.verdict.${verdict}`)}
    </span>
  )
}
