import type { ReactNode } from 'react'
import { count as number } from '#content/format.ts'
import { say } from '#content/say.ts'
import { Say } from '#content/Say.tsx'
import { PAIR_COUNT, type FlowStatus } from '#domain/dataflow/ids.ts'
import { countStatus } from '#domain/dataflow/status.ts'
import { useMoment } from '#store/hooks.ts'
import styles from './LedgerPeek.module.css'

/** One line for the bar under the phone: how the picture stands now. */
export function LedgerPeek(): ReactNode {
  const { statuses } = useMoment()
  return <PeekTally statuses={statuses} />
}

function PeekTally({ statuses }: { readonly statuses: readonly FlowStatus[] }): ReactNode {
  const shared = countStatus(statuses, 'shared')
  const held = countStatus(statuses, 'held')
  if (shared === 0 && held === 0) {
    return <span className={styles.peek}>{say('ledger.peek.none', { count: 0, all: PAIR_COUNT })}</span>
  }
  const bold = { n: (text: string) => <b>{text}</b> }
  return (
    <span className={styles.peek}>
      <span className={`${styles.part} ${styles.shared}`}>
        <svg width={34} height={20} viewBox="0 0 34 20" aria-hidden="true">
          <path d="M4 10H23" stroke="currentColor" strokeWidth={6} />
          <path d="M21 3L34 10L21 17z" fill="currentColor" />
        </svg>
        <span>
          <Say id="ledger.peek.shared" values={{ count: number(shared) }} tags={bold} />
        </span>
      </span>
      {held === 0 ? null : (
        <span className={`${styles.part} ${styles.held}`}>
          <svg width={20} height={20} viewBox="0 0 20 20" aria-hidden="true">
            <path d="M1 10H16" stroke="currentColor" strokeWidth={6} />
            <path d="M17 1v18" stroke="currentColor" strokeWidth={4} />
          </svg>
          <span>
            <Say id="ledger.peek.held" values={{ count: number(held) }} tags={bold} />
          </span>
        </span>
      )}
    </span>
  )
}
