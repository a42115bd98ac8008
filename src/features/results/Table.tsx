import type { ReactNode } from 'react'
import styles from './Results.module.css'

export interface TableRow {
  readonly key: string
  /** The first names the row. */
  readonly cells: readonly ReactNode[]
  readonly isCurrent?: boolean
}

interface TableProps {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly TableRow[]
  /** Columns of words, from 0; all others are numbers and end at one line. */
  readonly words?: readonly number[]
}

/** A table that scrolls in itself where it is wider than the page. */
export function Table({ caption, head, rows, words = [0] }: TableProps): ReactNode {
  const classOf = (at: number): string | undefined => (words.includes(at) ? undefined : styles.number)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div className={styles.scrolls} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visuallyHidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((name, at) => (
              <th key={name} scope="col" className={classOf(at)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, isCurrent }) => (
            <tr key={key} aria-current={isCurrent ? 'true' : undefined}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th key={head[at]} scope="row" className={classOf(at)}>
                    {cell}
                  </th>
                ) : (
                  <td key={head[at]} className={classOf(at)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
