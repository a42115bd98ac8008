import { useEffect, useRef, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './MapStage.module.css'

interface MapStageProps {
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The map alone on the whole screen, as a projector shows it. */
export function MapStage({ onClose, children }: MapStageProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    const opener = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.stage}
      aria-label={say('map.enlarged')}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <button type="button" className={styles.close} aria-label={say('dialog.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
      {children}
    </dialog>
  )
}
