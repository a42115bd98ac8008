import { useEffect, useEffectEvent, useId, useRef, useState, type ReactNode } from 'react'
import { Button } from '#ui/Button.tsx'
import styles from './Pop.module.css'

interface PopProps {
  /** The words on the button. */
  readonly words: string
  /** Its name, when the words alone do not say enough. It contains the words. */
  readonly name?: string
  readonly children: (close: () => void) => ReactNode
}

/** A small panel above the dock. It opens on a button, and Escape or a press elsewhere closes it. */
export function Pop({ words, name, children }: PopProps): ReactNode {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)

  function close(): void {
    setOpen(false)
    box.current?.querySelector('button')?.focus()
  }
  const closeOutside = useEffectEvent((event: Event) => {
    if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
  })
  useEffect(() => {
    if (!open) return
    const onPress = (event: Event): void => closeOutside(event)
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [open])

  return (
    <div
      ref={box}
      className={styles.box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        close()
      }}
    >
      <Button
        look="quiet"
        className={styles.opener}
        iconEnd={open ? 'chevronDown' : 'chevronUp'}
        aria-expanded={open}
        aria-controls={id}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {words}
      </Button>
      <div id={id} className={styles.panel} hidden={!open}>
        {open ? children(close) : null}
      </div>
    </div>
  )
}
