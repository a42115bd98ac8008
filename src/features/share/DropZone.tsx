import { useEffect, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import styles from './Share.module.css'

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

/** The whole window takes a file. Dropping is never needed: the picker does the same. */
export function DropZone({ onFiles }: DropZoneProps): ReactNode {
  const [isOver, setOver] = useState(false)

  useEffect(() => {
    function over(event: DragEvent) {
      if (!holdsFiles(event)) return
      // Without this the browser would leave the page and show the file.
      event.preventDefault()
      setOver(true)
    }
    function leave(event: DragEvent) {
      if (event.relatedTarget === null) setOver(false)
    }
    function drop(event: DragEvent) {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      onFiles([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [onFiles])

  return isOver ? <div className={styles.drop}>{say('share.open.drop')}</div> : null
}
