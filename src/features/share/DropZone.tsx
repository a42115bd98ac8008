import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { useDrop } from '#ui/useDrop.ts'
import styles from './Share.module.css'

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void
}

/** Where a file may be let go, while one is held over the window. */
export function DropZone({ onFiles }: DropZoneProps): ReactNode {
  return useDrop(onFiles) ? <div className={styles.drop}>{say('share.open.drop')}</div> : null
}
