import { useId, useMemo, type ReactNode } from 'react'
import { cellText, changeFrom } from '#content/measure/cell.ts'
import { cellOf, type RowId } from '#content/measure/rows.ts'
import { rowName } from '#content/measure/rowSays.ts'
import { measureAll } from '#content/measure/wordMeasures.ts'
import { say } from '#content/say.ts'
import type { Subject } from '#domain/design/subject.ts'
import type { Phone } from '#domain/scenario/types.ts'
import styles from './FiguresTable.module.css'

interface FiguresTableProps {
  /** What the first costs stands beside each of the others. */
  readonly designs: readonly { readonly name: string; readonly subject: Subject }[]
  readonly phone: Phone
  readonly rows: readonly RowId[]
}

/** Designs side by side, a figure a cell, to be read from far away: no formulas and no ways, which `MeasureTable` has. */
export function FiguresTable({ designs, phone, rows }: FiguresTableProps): ReactNode {
  const id = useId()
  const found = useMemo(
    () => designs.map(({ name, subject }) => ({ name, all: { ...measureAll(subject, phone), visual: null } })),
    [designs, phone],
  )
  const [first] = found
  if (!first) return null
  return (
    <table className={styles.figures} aria-labelledby={id}>
      <caption id={id} className="visuallyHidden">
        {say('measure.figures')}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('measure.measure')}</th>
          {found.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{rowName(row)}</th>
            {found.map(({ name, all }) => {
              const cell = cellOf(row, all)
              const isChanged = changeFrom(cell, cellOf(row, first.all)).kind !== 'same'
              return (
                <td
                  key={name}
                  data-changed={isChanged ? '' : undefined}
                  data-none={cell.value === null ? '' : undefined}
                >
                  {cellText(cell)}
                  {cell.assumes?.length ? <span className={styles.assumed}> {say('measure.assumed')}</span> : null}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
