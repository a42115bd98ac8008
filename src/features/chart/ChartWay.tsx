import type { ReactNode } from 'react'
import { entryTitle } from '#content/entrySays.ts'
import { dayShort } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import styles from './Chart.module.css'

interface ChartWayProps {
  readonly entries: readonly LedgerEntry[]
  readonly scenario: Scenario
}

/** What the numbers in the states stand for: the way so far, as the ledger tells it. */
export function ChartWay({ entries, scenario }: ChartWayProps): ReactNode {
  if (entries.length === 0) return null
  return (
    <section className={styles.way}>
      <h2 className={styles.laneTitle}>{say('chart.way')}</h2>
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.n}>
            <span>{entry.n}</span>
            <span>{entryTitle(entry, scenario)}</span>
            <span>{dayShort(entry.on)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
