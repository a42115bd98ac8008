import type { ReactNode } from 'react'
import { eventWord, guardWord, regionWord, stateWord } from '#content/chartWords.ts'
import { say } from '#content/say.ts'
import { chart } from '#domain/consent/chart/chart.ts'
import { ALL_REGIONS, eventsOf } from '#domain/consent/chartGraph.ts'
import type { ChartRow } from '#domain/consent/row.ts'
import { EvidenceMark } from '#ui/EvidenceMark.tsx'
import styles from './Chart.module.css'

/** All rows of all regions, those of the story first. */
const ROWS: readonly ChartRow[] = ALL_REGIONS.flatMap((region) => chart.filter((row) => row.region === region))

const COLUMNS = ['region', 'from', 'event', 'guard', 'to', 'basis'] as const

/** Every row of the chart as a table, with what it rests on. */
export function ChartTable(): ReactNode {
  return (
    // Too wide for a small screen: it scrolls by itself, and so it can be focused.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-label={say('chart.view.table')} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{say('chart.table.caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(`chart.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the rows never change
            <Row key={index} row={row} isFirst={ROWS[index - 1]?.region !== row.region} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row, isFirst }: { readonly row: ChartRow; readonly isFirst: boolean }): ReactNode {
  const events = eventsOf(row).map(eventWord).join(', ')
  const to = row.to === 'stay' ? say('chart.table.stay') : stateWord(row.region, row.to)
  const from = row.from === '*' ? say('chart.table.any') : froms(row)
  return (
    <tr className={isFirst ? styles.firstOfRegion : undefined}>
      <th scope="row">{regionWord(row.region)}</th>
      <td>{from}</td>
      <td>{events}</td>
      <td>{row.when ? guardWord(row.when) : null}</td>
      <td>{to}</td>
      <td>
        <Basis
          row={row}
          sentence={say('chart.table.row', { region: regionWord(row.region), event: events, state: to })}
        />
      </td>
    </tr>
  )
}

function froms(row: ChartRow): string {
  return ([row.from].flat() as string[]).map((value) => stateWord(row.region, value)).join(', ')
}

function Basis({ row, sentence }: { readonly row: ChartRow; readonly sentence: string }): ReactNode {
  const ids = [...(row.cites ?? []), ...(row.assumes ? [row.assumes] : [])]
  return (
    <span className={styles.basis}>
      <EvidenceMark ids={ids} sentence={sentence} label={say('chart.table.open', { count: ids.length, sentence })} />
      {row.cites ? <span>{row.cites.join(', ')}</span> : null}
      {row.assumes ? <span>{say('chart.table.assumed')}</span> : null}
    </span>
  )
}
