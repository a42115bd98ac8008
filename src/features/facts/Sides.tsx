import type { ReactNode } from 'react'
import { conflictTexts } from '#content/en/facts/conflicts.ts'
import { Recorded } from '#content/Recorded.tsx'
import { say } from '#content/say.ts'
import { conflicts } from '#domain/evidence/conflicts.ts'
import type { ConflictId } from '#domain/evidence/factIds.ts'
import { Names } from './links.tsx'
import styles from './Facts.module.css'

/** A contradiction: every side in a column of the same width, none above the other, and who stands there. */
export function Sides({ id }: { readonly id: ConflictId }): ReactNode {
  const { topic, sides, shown } = conflictTexts[id]
  return (
    <div className={styles.conflict}>
      <h3 className={styles.topic}>{topic}</h3>
      <p className={styles.note}>{say('facts.register', { id })}</p>
      <ul className={styles.sides}>
        {sides.map((side, index) => (
          <li key={side} className={styles.one}>
            <p className={styles.label}>{say('facts.side', { n: index + 1 })}</p>
            <p>
              <Recorded ids={conflicts[id][index] ?? []}>{side}</Recorded>
            </p>
            <Names ids={conflicts[id][index] ?? []} />
          </li>
        ))}
      </ul>
      <p className={styles.shown}>
        <span className={styles.label}>{say('facts.shown')}</span>{' '}
        <Recorded ids={conflicts[id].flat()}>{shown}</Recorded>
      </p>
    </div>
  )
}
