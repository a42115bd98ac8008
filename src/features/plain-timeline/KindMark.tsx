import type { ReactNode } from 'react'
import type { EventKind } from '#domain/evidence/events.ts'
import styles from './PlainTimeline.module.css'

/** Filled for those who decide or act, hollow for those who report and complain. Always beside the word. */
const SHAPES: Readonly<Record<EventKind, string>> = {
  company: 'M1 1h8v8H1z',
  authority: 'M5 .5L9.75 9.5H.25z',
  court: 'M5 0L10 5L5 10L0 5z',
  press: 'M5 1a4 4 0 1 0 .01 0z',
}

export function KindMark({ kind }: { readonly kind: EventKind }): ReactNode {
  return (
    <svg
      className={kind === 'press' ? styles.hollowMark : styles.mark}
      width="10"
      height="10"
      viewBox="0 0 10 10"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[kind]} />
    </svg>
  )
}
