import type { ReactNode } from 'react'
import { CERTAINTIES, type Certainty } from '#domain/evidence/certainty.ts'
import styles from './Facts.module.css'

const STEP = 6
const HEIGHT = 12
const WIDTH = STEP * (CERTAINTIES.length - 1)

/** The place on the one scale, drawn: a line with a mark for each step. The words always stand beside it. */
export function ScaleMark({ certainty }: { readonly certainty: Certainty }): ReactNode {
  const at = (CERTAINTIES.length - 1 - CERTAINTIES.indexOf(certainty)) * STEP
  const ticks = CERTAINTIES.map((_, index) => `M${index * STEP} 4V8`).join('')
  return (
    <svg
      className={styles.scale}
      width={WIDTH + 8}
      height={HEIGHT}
      viewBox={`-4 0 ${WIDTH + 8} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.ticks} d={`M0 6H${WIDTH}${ticks}`} />
      <circle className={styles.dot} cx={at} cy="6" r="4" />
    </svg>
  )
}
