import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Glyph } from '#ui/Glyph.tsx'
import type { MatrixPicture } from './rows.ts'
import styles from './Key.module.css'

/** What the signs beside the strands mean; only those in use. */
export function Key({ picture, stars }: { readonly picture: MatrixPicture; readonly stars: boolean }): ReactNode {
  const rows = picture.groups.flatMap((group) => group.items.map(([row]) => row))
  const changed = rows.some((row) => row.changed)
  const ghost = rows.flatMap((row) => row.cells).find((cell) => cell.changed && cell.previous !== 'blank')
  if (!changed && !stars) return null
  return (
    <ul className={styles.key}>
      {changed ? <li className={styles.changed}>{say('flow.key.changed')}</li> : null}
      {ghost ? (
        <li className={styles.ghost}>
          <Glyph status={ghost.previous} size="ghost" /> {say('flow.key.before')}
        </li>
      ) : null}
      {stars ? <li>{say('flow.key.star')}</li> : null}
    </ul>
  )
}
