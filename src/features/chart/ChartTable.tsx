import type { ReactNode } from 'react'
import { eventWord, needsWord, regionWord, stateWord, type Needs } from '#content/chartWords.ts'
import { say } from '#content/say.ts'
import { knobName } from '#content/designSays.ts'
import { eventsOf, type Graph } from '#domain/consent/graph.ts'
import type { EngineRow } from '#domain/consent/row.ts'
import { EvidenceMark } from '#ui/EvidenceMark.tsx'
import styles from './Chart.module.css'

const COLUMNS = ['region', 'from', 'event', 'guard', 'to', 'basis'] as const

/** Every row of the chart as a table, with what it rests on. */
export function ChartTable({ graph }: { readonly graph: Graph }): ReactNode {
  // All rows of all regions, those of the story first.
  const all = graph.regions.flatMap((region) => graph.rows.filter((row) => row.region === region))
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
          {all.map((row, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the rows never change
            <Row key={index} row={row} isLab={graph.design !== null} isFirst={all[index - 1]?.region !== row.region} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly row: EngineRow
  readonly isLab: boolean
  readonly isFirst: boolean
}

function Row({ row, isLab, isFirst }: RowProps): ReactNode {
  const events = eventsOf(row).map(eventWord).join(', ')
  const to = row.to === 'stay' ? say('chart.table.stay') : stateWord(row.region, row.to, isLab)
  const from = row.from === '*' ? say('chart.table.any') : froms(row, isLab)
  return (
    <tr className={isFirst ? styles.firstOfRegion : undefined}>
      <th scope="row">{regionWord(row.region)}</th>
      <td>{from}</td>
      <td>{events}</td>
      <td>{needsWord(needsOf(row))}</td>
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

function needsOf(row: EngineRow): Needs {
  return { ...(row.when ? { when: row.when } : {}), ...('where' in row && row.where ? { where: row.where } : {}) }
}

function froms(row: EngineRow, isLab: boolean): string {
  const values: readonly string[] = [row.from].flat()
  return values.map((value) => stateWord(row.region, value, isLab)).join(', ')
}

function Basis({ row, sentence }: { readonly row: EngineRow; readonly sentence: string }): ReactNode {
  if ('knob' in row) return say('lab.chart.knob', { knob: knobName(row.knob) })
  const ids = [...(row.cites ?? []), ...(row.assumes ? [row.assumes] : [])]
  return (
    <span className={styles.basis}>
      <EvidenceMark ids={ids} sentence={sentence} label={say('chart.table.open', { count: ids.length, sentence })} />
      {row.cites ? <span>{row.cites.join(', ')}</span> : null}
      {row.assumes ? <span>{say('chart.table.assumed')}</span> : null}
    </span>
  )
}
