import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { Side } from '#domain/compare/comparison.ts'
import styles from './Compare.module.css'

interface SideMarkProps {
  readonly side: Side
  /** Its name, for who only listens. */
  readonly spoken?: string
}

/** The letter of a side, as it stands over its column and before all that it says. */
export function SideMark({ side, spoken }: SideMarkProps): ReactNode {
  const letter = say(`compare.letter.${side}`)
  return (
    <>
      <b className={styles.mark} aria-hidden={spoken === undefined ? undefined : true}>
        {letter}
      </b>
      {spoken === undefined ? null : (
        <span className="visuallyHidden">{say('compare.side', { letter, name: spoken })}. </span>
      )}
    </>
  )
}
