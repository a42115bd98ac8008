import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { CategoryId, PurposeId } from '#domain/dataflow/ids.ts'
import type { HeldBy } from '#domain/dataflow/status.ts'
import { Icon } from '#ui/Icon.tsx'
import { statusWords } from './pairName.ts'
import type { MatrixItem, MatrixRow } from './rows.ts'
import { Tile, TilePicture } from './Tile.tsx'
import styles from './MatrixTable.module.css'

interface RowProps {
  readonly by: HeldBy | null
  readonly later: ReadonlySet<string>
  readonly differing: ReadonlySet<string>
  readonly isCut: boolean
  /** The pair that the Tab key reaches. */
  readonly reached: string
  readonly onOpen: (category: CategoryId, purpose: PurposeId) => void
}

interface PairRowProps extends RowProps {
  readonly row: MatrixRow
  /** Lies under a folded row: seen only in print. */
  readonly folded?: boolean
}

/** A kind of data and its seven uses. */
export function PairRow({
  row,
  folded = false,
  by,
  later,
  differing,
  isCut,
  reached,
  onOpen,
}: PairRowProps): ReactNode {
  return (
    <tr className={rowClass(row, folded ? styles.folded : undefined)} data-category={row.category}>
      <th scope="row">
        {row.changed ? <span className={styles.change} /> : null}
        <span className={styles.name}>{say(`category.${row.category}`)}</span>
      </th>
      {row.cells.map((cell) => {
        const pair = `${row.category} ${cell.purpose}`
        return (
          <td key={cell.purpose}>
            <Tile
              category={row.category}
              cell={cell}
              by={by}
              later={later.has(pair)}
              differs={differing.has(pair)}
              isCut={isCut}
              reachable={pair === reached}
              onOpen={onOpen}
            />
          </td>
        )
      })}
    </tr>
  )
}

interface FoldRowProps extends RowProps {
  readonly item: MatrixItem
  readonly unfolded: boolean
  readonly onToggle: () => void
}

/** Rows that are alike, as one: “12 more, alike”. */
export function FoldRow({ item, unfolded, onToggle, ...rest }: FoldRowProps): ReactNode {
  const [first] = item
  const values = { count: item.length, names: item.map((row) => say(`category.${row.category}`)).join(', ') }
  return (
    <>
      <tr className={rowClass({ ...first, worded: first.worded && !unfolded }, styles.fold)}>
        <th scope="row">
          {first.changed ? <span className={styles.change} /> : null}
          <button
            type="button"
            className={`${styles.name} ${styles.toggle}`}
            aria-expanded={unfolded}
            aria-label={say(unfolded ? 'flow.unfolded.names' : 'flow.fold.names', values)}
            onClick={onToggle}
          >
            <Icon name={unfolded ? 'chevronDown' : 'chevronEnd'} size={12} />
            {say(unfolded ? 'flow.unfolded' : 'flow.fold', values)}
          </button>
        </th>
        {first.cells.map((cell) => (
          <td key={cell.purpose}>
            {unfolded ? null : (
              <div className={styles.tile}>
                <TilePicture
                  cell={cell}
                  later={rest.later.has(`${first.category} ${cell.purpose}`)}
                  differs={rest.differing.has(`${first.category} ${cell.purpose}`)}
                />
                <span className="visuallyHidden">
                  {say('flow.fold.cell', { count: item.length, status: statusWords(cell.status, rest.by) })}
                </span>
              </div>
            )}
          </td>
        ))}
      </tr>
      {item.map((row) => (
        <PairRow key={row.category} row={row} folded={!unfolded} {...rest} />
      ))}
    </>
  )
}

function rowClass(row: MatrixRow, more: string | undefined): string {
  return [styles.row, row.worded ? styles.worded : undefined, more].filter(Boolean).join(' ')
}
