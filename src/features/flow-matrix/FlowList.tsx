import { Fragment, useId, type ReactNode } from 'react'

import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import type { FlowStatus } from '#domain/dataflow/ids.ts'
import type { HeldBy } from '#domain/dataflow/status.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { listParts } from './listParts.ts'
import type { MatrixProps } from './MatrixTable.tsx'
import type { MatrixCell, MatrixRow } from './rows.ts'
import styles from './FlowList.module.css'

/** The same in sentences, one kind of data at a time: “Shared to run the service. Held back for ads (your choice).” */
export function FlowList(props: MatrixProps): ReactNode {
  const { picture } = props
  return (
    <div className={styles.list}>
      {picture.groups.map((group) => (
        <section key={group.id} className={styles.group}>
          <h3 className={styles.heading}>
            {say(`flow.${picture.neutral ? 'neutral' : 'group'}.${group.id}`)}{' '}
            <span className={styles.size}>{group.size}</span>
          </h3>
          <ul>
            {group.items.flat().map((row) => (
              <Category key={row.category} row={row} {...props} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Category({ row, ...rest }: MatrixProps & { readonly row: MatrixRow }): ReactNode {
  const nameId = useId()
  // In the order of the uses, as one reads the row of the matrix.
  const present = [...new Set(row.cells.map((cell) => cell.status))].filter((status) => status !== 'blank')
  return (
    <li className={row.changed ? `${styles.category} ${styles.changed}` : styles.category}>
      <span id={nameId} className={styles.name}>
        {say(`category.${row.category}`)}
      </span>
      <span>
        {row.changed ? <span className="visuallyHidden">{say('flow.list.changed')}</span> : null}
        {present.length === 0 ? <span className={styles.nothing}>{say('flow.list.nothing')}</span> : null}
        {present.map((status) => (
          <Sentence key={status} status={status} row={row} nameId={nameId} {...rest} />
        ))}
      </span>
    </li>
  )
}

interface SentenceProps extends MatrixProps {
  readonly status: FlowStatus
  readonly row: MatrixRow
  /** The element that names the kind of data. */
  readonly nameId: string
}

function Sentence({ status, row, nameId, by, later, onOpen }: SentenceProps): ReactNode {
  const cells = row.cells.filter((cell) => cell.status === status)
  const use = (cell: MatrixCell) => (
    <>
      <button
        type="button"
        className={styles.use}
        aria-describedby={nameId}
        onClick={() => onOpen(row.category, cell.purpose)}
      >
        {say(`purpose.${cell.purpose}.for`)}
      </button>
      {later.has(`${row.category} ${cell.purpose}`) ? say('flow.star') : null}
    </>
  )
  const words = cells.map((cell) => say(`purpose.${cell.purpose}.for`))
  let next = 0
  return (
    <span className={styles.sentence}>
      <span className={styles.glyph}>
        <Glyph status={status} size="legend" />
      </span>
      <span>
        <Say
          {...sentenceOf(status, by, words.join(', '))}
          tags={{
            uses: () =>
              listParts(words).map((part, index) => {
                const cell = part.type === 'element' ? cells[next++] : undefined
                // oxlint-disable-next-line react/no-array-index-key -- the parts of one list never reorder
                return <Fragment key={index}>{cell ? use(cell) : part.value}</Fragment>
              }),
          }}
        />
      </span>
    </span>
  )
}

function sentenceOf(status: FlowStatus, by: HeldBy | null, uses: string) {
  if (by !== null && (status === 'held' || status === 'heldOpen'))
    return { id: `flow.list.${status}.by`, values: { uses, cause: say(`cause.${by}`) } } as const
  return { id: `flow.list.${status}`, values: { uses } } as const
}
