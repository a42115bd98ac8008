import { useId, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { cellText, changeFrom, type Cell } from '#content/measure/cell.ts'
import { cellOf, type RowId } from '#content/measure/rows.ts'
import { rowName } from '#content/measure/rowSays.ts'
import { say } from '#content/say.ts'
import { playWay } from '#domain/design/playWay.ts'
import { Icon } from '#ui/Icon.tsx'
import { ChangeMark } from './ChangeMark.tsx'
import { MeasureDetail } from './MeasureDetail.tsx'
import type { PlayAt, Side } from './side.ts'
import styles from './Measure.module.css'

interface RowProps {
  readonly id: RowId
  readonly own: Side
  readonly beside: Side | null
  readonly playAt: PlayAt
}

/** One measure: its values, what changed, the way that was counted; and, opened, how it is counted. */
export function MeasureRow({ id, own, beside, playAt }: RowProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const detail = useId()
  const name = rowName(id)
  const cell = cellOf(id, own.all)
  const other = beside && cellOf(id, beside.all)
  return (
    <>
      <tr className={styles.row}>
        <th scope="row" className={styles.name}>
          <button
            type="button"
            className={styles.open}
            aria-expanded={isOpen}
            aria-controls={isOpen ? detail : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'chevronUp' : 'chevronDown'} size={12} />
            <span>{name}</span>
          </button>
        </th>
        <td>
          <Value cell={cell} />
          {other ? <ChangeMark change={changeFrom(cell, other)} /> : null}
          <Play side={own} cell={cell} name={name} playAt={playAt} />
        </td>
        {beside && other ? (
          <td>
            <Value cell={other} />
            <Play side={beside} cell={other} name={name} playAt={playAt} />
          </td>
        ) : null}
      </tr>
      {isOpen ? (
        <tr id={detail} className={styles.detailRow}>
          <td colSpan={beside ? 3 : 2}>
            <MeasureDetail id={id} sides={beside ? [own, beside] : [own]} playAt={playAt} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

function Value({ cell }: { readonly cell: Cell }): ReactNode {
  return (
    <span className={cell.value === null ? styles.none : styles.value}>
      {cellText(cell)}
      {cell.assumes?.length ? <span className={styles.assumed}> {say('measure.assumed')}</span> : null}
    </span>
  )
}

interface PlayProps {
  readonly side: Side
  readonly cell: Cell
  readonly name: string
  readonly playAt: PlayAt
}

function Play({ side: { name: design, all }, cell: { path }, name, playAt }: PlayProps): ReactNode {
  if (!path) return null
  return (
    <Link
      className={styles.play}
      to={playAt(playWay(all.subject, all.rows.phone, path))}
      aria-label={say('measure.playNamed', { name, design })}
    >
      <Icon name="play" size={10} /> {say('measure.play')}
    </Link>
  )
}
