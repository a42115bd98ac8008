import type { ReactNode } from 'react'
import type { Design } from '#domain/design/design.ts'
import type { AnsweredEnd } from '#domain/paths/answer.ts'
import { groupEnds } from '#domain/paths/groupEnds.ts'
import styles from './Paths.module.css'

/** One mark for each end, in the order and the classes of the table: solid where it is as asked. The words say the same. */
export function EndsStrip({
  ends,
  design,
}: {
  readonly ends: readonly AnsweredEnd[]
  readonly design: Design | undefined
}): ReactNode {
  return (
    <div className={styles.strip} aria-hidden="true">
      {groupEnds(ends, design).map(({ key, ends: own }) => (
        <span key={key} className={styles.stripClass}>
          {own.map((end) => (
            <span key={Object.values(end.state).join()} className={end.isLike ? styles.markLike : styles.mark} />
          ))}
        </span>
      ))}
    </div>
  )
}
