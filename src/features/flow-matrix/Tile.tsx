import { memo, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { CategoryId, PurposeId } from '#domain/dataflow/ids.ts'
import type { HeldBy } from '#domain/dataflow/status.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { StatusWord } from '#ui/StatusWord.tsx'
import { pairName } from './pairName.ts'
import type { MatrixCell } from './rows.ts'
import styles from './MatrixTable.module.css'

interface TileProps {
  readonly category: CategoryId
  readonly cell: MatrixCell
  readonly by: HeldBy | null
  /** Rests only on sources later than the day shown. */
  readonly later: boolean
  /** Another reading draws it otherwise. */
  readonly differs: boolean
  /** Only what was public on the day counts. */
  readonly isCut: boolean
  /** The one tile that the Tab key reaches; arrows lead to the others. */
  readonly reachable: boolean
  readonly onOpen: (category: CategoryId, purpose: PurposeId) => void
}

/** One pair: its strand, and the way to why it is so. */
export const Tile = memo(PairTile, isAlike)

function PairTile({ category, cell, by, later, differs, isCut, reachable, onOpen }: TileProps): ReactNode {
  return (
    <button
      type="button"
      className={styles.tile}
      tabIndex={reachable ? 0 : -1}
      aria-label={pairName(category, cell, by, { later, differs, isCut })}
      data-pair={`${category} ${cell.purpose}`}
      onClick={() => onOpen(category, cell.purpose)}
    >
      <TilePicture cell={cell} later={later} differs={differs} />
    </button>
  )
}

/** The picture is computed anew at each step; a tile that shows the same is not drawn again. */
function isAlike(a: TileProps, b: TileProps): boolean {
  return (
    a.category === b.category &&
    a.cell.status === b.cell.status &&
    a.cell.previous === b.cell.previous &&
    a.cell.word === b.cell.word &&
    a.by === b.by &&
    a.later === b.later &&
    a.isCut === b.isCut &&
    a.differs === b.differs &&
    a.reachable === b.reachable &&
    a.onOpen === b.onOpen
  )
}

/** What is drawn in a cell: the strand, its word where one stands, and what it was before this step. */
export function TilePicture({ cell, later, differs }: Pick<TileProps, 'cell' | 'later' | 'differs'>): ReactNode {
  return (
    <>
      <Glyph key={`${cell.previous} ${cell.status}`} status={cell.status} drawn={cell.changed} />
      {cell.changed && cell.previous !== 'blank' ? (
        <span className={styles.ghost} data-beside={cell.status}>
          <Glyph status={cell.previous} size="ghost" />
        </span>
      ) : null}
      {cell.word > 0 ? (
        <span className={styles.word} data-run={cell.word}>
          <StatusWord status={cell.status}>{say(`flow.word.${cell.status}`)}</StatusWord>
        </span>
      ) : null}
      {differs ? (
        <svg className={styles.differs} width="6" height="6" viewBox="0 0 6 6" aria-hidden="true">
          <path d="M0 0H6V6Z" />
        </svg>
      ) : null}
      {later ? (
        <svg className={styles.star} width="7" height="7" viewBox="-3.5 -3.5 7 7" aria-hidden="true">
          <path d="M0-3.5V3.5M-3-1.75L3 1.75M-3 1.75L3-1.75" />
        </svg>
      ) : null}
    </>
  )
}
