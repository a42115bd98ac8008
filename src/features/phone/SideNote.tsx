import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { say } from '#content/say.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './Phone.module.css'

interface SideNoteProps {
  readonly id: string
  readonly title: string
  /** The button that opened it. */
  readonly opener: RefObject<HTMLElement | null>
  readonly onClose: () => void
  readonly children: ReactNode
}

const GAP = 20
const EDGE = 16

/**
 * A label beside the phone; on narrow windows a sheet from below. In the document it follows its button.
 * It is shown in the top layer where there is one, so that no column cuts it off. It is not modal.
 */
export function SideNote({ id, title, opener, onClose, children }: SideNoteProps): ReactNode {
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = card.current
    if (!element) return undefined
    if (typeof element.showPopover === 'function') {
      element.popover = 'manual'
      element.showPopover()
    }
    const move = (): void => place(element, opener.current)
    move()
    window.addEventListener('resize', move)
    window.addEventListener('scroll', move, { capture: true, passive: true })
    // What it says comes a moment after it opens.
    const size = typeof ResizeObserver === 'function' ? new ResizeObserver(move) : null
    size?.observe(element)
    return () => {
      size?.disconnect()
      window.removeEventListener('resize', move)
      window.removeEventListener('scroll', move, { capture: true })
    }
  }, [opener])

  function close(): void {
    onClose()
    opener.current?.focus()
  }
  function escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes it from any control in it
    <div ref={card} id={id} className={styles.sideNote} role="group" aria-label={title} onKeyDown={escape}>
      <div className={styles.sideHead}>
        <h3>{title}</h3>
        <button type="button" className={styles.closeNote} aria-label={say('notes.close')} onClick={close}>
          <Icon name="close" size={14} />
        </button>
      </div>
      {children}
    </div>
  )
}

/** At the reading end of the phone, level with what opened it, and inside the window. */
function place(card: HTMLElement, opener: HTMLElement | null): void {
  const frame = card.closest('[data-phone]')?.querySelector('[data-phone-frame]')?.getBoundingClientRect()
  if (!frame || !opener) return
  // On narrow windows it takes the half of the window that its control is not in.
  const at = opener.getBoundingClientRect().top
  card.dataset['half'] = at > window.innerHeight / 2 ? 'upper' : 'lower'
  const rtl = getComputedStyle(card).direction === 'rtl'
  const size = card.getBoundingClientRect()
  const room = document.documentElement.clientWidth
  const start = (rtl ? room - frame.left : frame.right) + GAP + 24
  const inline = Math.max(EDGE, Math.min(start, room - size.width - EDGE))
  const block = Math.max(EDGE, Math.min(at - 14, window.innerHeight - size.height - EDGE))
  card.style.setProperty('--at-inline', `${inline}px`)
  card.style.setProperty('--at-block', `${block}px`)
}
