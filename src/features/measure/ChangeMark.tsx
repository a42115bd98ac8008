import type { ReactNode } from 'react'
import type { Change } from '#content/measure/cell.ts'
import { say } from '#content/say.ts'
import styles from './Measure.module.css'

/** Down, up, a turn, a way that opens, a way that closes. Nothing is better or worse by its sign. */
const SIGNS: Readonly<Record<Exclude<Change['kind'], 'unknown'>, string>> = {
  same: 'M2.5 5H11.5M2.5 9H11.5',
  less: 'M7 2V12M3 8L7 12L11 8',
  more: 'M7 12V2M3 6L7 2L11 6',
  becomes: 'M2 7H12M8 3L12 7L8 11',
  possible: 'M2 7.5L5.5 11L12 3.5',
  impossible: 'M3 3L11 11M11 3L3 11',
}

/** What changed, by a mark and in words: neither alone. */
export function ChangeMark({ change }: { readonly change: Change }): ReactNode {
  if (change.kind === 'unknown') return null
  return (
    <span className={styles.change}>
      <svg className={styles.sign} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d={SIGNS[change.kind]} />
      </svg>
      {change.kind === 'same' ? say('measure.change.same') : change.text}
    </span>
  )
}
