import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { categoryTexts } from '#content/en/facts/categories.ts'
import { regimeTexts } from '#content/en/facts/regimes.ts'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { columnName } from './columnName.ts'
import { lives } from './lives.ts'
import type { Ways } from './links.tsx'
import type { CellGroup } from './sourceUses.ts'
import styles from './Facts.module.css'

interface SourceCellsProps {
  readonly groups: readonly CellGroup[]
  readonly ways: Ways
}

/** The cells that rest on a source, folded by the terms they belong to. */
export function SourceCells({ groups, ways }: SourceCellsProps): ReactNode {
  return groups.map(({ regime, rows, count }) => {
    const moment = lives().byRegime.get(regime)
    return (
      <details key={regime} className={styles.form} open={groups.length === 1}>
        <summary>{say('facts.source.group', { regime: regimeTexts[regime].label, count })}</summary>
        {moment ? (
          <p>
            <Link to={ways.playAt(moment)}>{say('facts.source.moment', { day: dayLong(moment.on) })}</Link>
          </p>
        ) : null}
        <dl className={styles.rows}>
          {rows.map(({ category, columns, against }) => (
            <div key={category} className={styles.row}>
              <dt>{categoryTexts[category].label}</dt>
              <dd>
                {columns.map(columnName).join(', ')}
                {against.length > 0 ? (
                  <span className={styles.note}>
                    {say('facts.source.against', { columns: against.map(columnName).join(', ') })}
                  </span>
                ) : null}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    )
  })
}
