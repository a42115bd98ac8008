import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Glyph } from '#ui/Glyph.tsx'
import type { MatrixPicture } from './rows.ts'
import styles from './Key.module.css'

interface KeyProps {
  readonly picture: MatrixPicture
  readonly stars: boolean
  /** Only what was public on the day counts. */
  readonly isCut: boolean
  readonly differing: boolean
}

/** What the signs beside the strands mean; only those in use. */
export function Key({ picture, stars, isCut, differing }: KeyProps): ReactNode {
  const rows = picture.groups.flatMap((group) => group.items.map(([row]) => row))
  const changed = rows.some((row) => row.changed)
  const ghost = rows.flatMap((row) => row.cells).find((cell) => cell.changed && cell.previous !== 'blank')
  if (!changed && !stars && !differing) return null
  return (
    <ul className={styles.key}>
      {changed ? <li className={styles.changed}>{say('flow.key.changed')}</li> : null}
      {ghost ? (
        <li className={styles.ghost}>
          <Glyph status={ghost.previous} size="ghost" /> {say('flow.key.before')}
        </li>
      ) : null}
      {differing ? (
        <li className={styles.differs}>
          <svg width="8" height="8" viewBox="0 0 6 6" aria-hidden="true">
            <path d="M0 0H6V6Z" />
          </svg>
          {say('flow.key.differs')}
        </li>
      ) : null}
      {stars ? <li>{say(isCut ? 'cutoff.unknown.key' : 'flow.key.star')}</li> : null}
    </ul>
  )
}
