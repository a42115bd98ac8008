import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: ReactNode
  /** Accessible name of the cross. */
  readonly closeLabel: string
  readonly onClose: () => void
  /** `centre`, or `side`: at the end of the line, over the ledger. Narrow screens get a sheet from below in both cases. */
  readonly place?: 'centre' | 'side'
  readonly children: ReactNode
}

/** A modal of the tool, never of the simulated phone. Mounted is open; the browser gives the focus back to who opened it. */
export function Dialog({ title, closeLabel, onClose, place = 'centre', children }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useEffect(() => {
    const element = dialog.current
    const opener = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      // Unmounting takes the dialog away before the browser can give the focus back.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])

  function closeFromOutside(event: MouseEvent) {
    if (event.target === dialog.current) onClose()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- Escape is the keyboard's way, and native
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${place === 'side' ? styles.side : styles.centre}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={closeFromOutside}
    >
      <div className={styles.body}>
        <div className={styles.head}>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
