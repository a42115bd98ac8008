import type { ReactNode } from 'react'
import type { GlyphStatus } from './glyphParts.tsx'
import styles from './status.module.css'

/** Words in the colour of a status: never the only sign of it. */
export function StatusWord({
  status,
  className,
  children,
}: {
  readonly status: GlyphStatus
  readonly className?: string | undefined
  readonly children: ReactNode
}): ReactNode {
  return <span className={[styles.word, styles[status], className].filter(Boolean).join(' ')}>{children}</span>
}
