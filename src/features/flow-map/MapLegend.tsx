import type { ReactNode } from 'react'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { StatusWord } from '#ui/StatusWord.tsx'
import { statusCounts, type MapGraph } from './mapGraph.ts'
import styles from './FlowMap.module.css'

/** How many strands of each kind, which is also what the kinds look like. */
export function MapLegend({ graph }: { readonly graph: MapGraph }): ReactNode {
  return (
    <ul className={styles.legend} aria-label={say('flow.tally')}>
      {statusCounts(graph).map(({ status, count }) => (
        <li key={status}>
          <Glyph status={status} size="legend" />
          <StatusWord status={status}>
            <Say id={`flow.tally.${status}`} values={{ count }} tags={{ n: (text) => <b>{text}</b> }} />
          </StatusWord>
        </li>
      ))}
    </ul>
  )
}
