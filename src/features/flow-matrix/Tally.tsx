import type { ReactNode } from 'react'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { FLOW_STATUSES, type FlowStatus } from '#domain/dataflow/ids.ts'
import { countStatus } from '#domain/dataflow/status.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { StatusWord } from '#ui/StatusWord.tsx'
import styles from './Tally.module.css'

/** Always told, even when there are none. */
const ALWAYS: readonly FlowStatus[] = ['shared', 'held']

/** How many pairs have each status: the legend too, so it shows those that are there. */
export function Tally({ statuses }: { readonly statuses: readonly FlowStatus[] }): ReactNode {
  const counted = FLOW_STATUSES.filter((status) => status !== 'blank')
    .map((status) => ({ status, count: countStatus(statuses, status) }))
    .filter(({ status, count }) => count > 0 || ALWAYS.includes(status))
  return (
    <ul className={styles.tally} aria-label={say('flow.tally')}>
      {counted.map(({ status, count }) => (
        <li key={status} className={styles.one}>
          <Glyph status={status} size="legend" />
          <StatusWord status={status}>
            <Say id={`flow.tally.${status}`} values={{ count }} tags={{ n: (text) => <b>{text}</b> }} />
          </StatusWord>
        </li>
      ))}
    </ul>
  )
}
