import { useId, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { SIDES } from '#domain/compare/comparison.ts'
import { countPairs } from '#domain/compare/differences.ts'
import { PAIR_COUNT } from '#domain/dataflow/ids.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { StatusWord } from '#ui/StatusWord.tsx'
import { statusOn } from './differenceSays.ts'
import { pairRows, type PairRow } from './pairRows.ts'
import { SideMark } from './SideMark.tsx'
import { useComparison } from './useComparison.ts'
import styles from './Compare.module.css'

/** The pairs that differ, in the glyphs of the matrix: which use of which data ends how on either side. */
export function PairsTable(): ReactNode {
  const { differences, names, a, b } = useComparison()
  const id = useId()
  const count = countPairs(differences)
  if (!a || !b) return null
  return (
    <section className={styles.tableSection} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {say('compare.table')}{' '}
        <span className={styles.small}>
          {count === 0 ? say('compare.table.none') : say('compare.table.count', { count, all: PAIR_COUNT })}
        </span>
      </h2>
      {count === 0 ? null : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('compare.table.use')}</th>
              {SIDES.map((side) => (
                <th key={side} scope="col">
                  <SideMark side={side} /> {names[side]}
                </th>
              ))}
              <th scope="col">{say('compare.table.data')}</th>
            </tr>
          </thead>
          <tbody>
            {pairRows(differences).map((row) => (
              <Row key={`${row.difference.a} ${row.difference.b} ${row.purposes.join()}`} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Row({ row }: { readonly row: PairRow }): ReactNode {
  const { difference, purposes, categories } = row
  return (
    <tr>
      <th scope="row">{purposes.map((purpose) => say(`purpose.${purpose}`)).join(', ')}</th>
      {SIDES.map((side) => (
        <td key={side} className={styles.status}>
          <SideMark side={side} />
          <span className={styles.strand}>
            <Glyph status={difference[side]} />
          </span>
          <StatusWord status={difference[side]}>{statusOn(difference, side)}</StatusWord>
        </td>
      ))}
      <td>{categories.map((category) => say(`category.${category}`)).join(' · ')}</td>
    </tr>
  )
}
