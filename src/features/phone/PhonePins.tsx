import { lazy, Suspense, useId, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { say } from '#content/say.ts'
import { withWords } from '#content/sentence.ts'
import type { PhoneScreenProps } from './phoneContext.ts'
import { pinsOf, type Pin } from './pinsOf.ts'
import { SideNote } from './SideNote.tsx'
import styles from './Phone.module.css'

/** It comes, with its words, when it is opened. */
const PinCard = lazy(async () => ({ default: (await withWords(import('./PinCard.tsx'), 'asked')).PinCard }))

interface PhonePinsProps extends Pick<PhoneScreenProps, 'standing' | 'offered'> {
  /** The phone: the controls are looked for in it, and the pins placed beside them. */
  readonly phone: RefObject<HTMLElement | null>
  /** What the ids of the controls begin with. */
  readonly prefix: string
}

/** Numbers beside the controls, after the phone in the order of reading; each opens what is to be known of its control. */
export function PhonePins({ standing, offered, phone, prefix }: PhonePinsProps): ReactNode {
  const [open, setOpen] = useState<string | null>(null)
  const pins = pinsOf(standing, offered)
  if (pins.length === 0) return null
  return (
    <ol className={styles.pins} aria-label={say('pins.title')}>
      {pins.map((pin, index) => (
        <PinItem
          key={pin.target}
          pin={pin}
          number={index + 1}
          phone={phone}
          prefix={prefix}
          open={open === pin.target}
          onToggle={(next) => setOpen(next ? pin.target : null)}
        />
      ))}
    </ol>
  )
}

interface PinItemProps {
  readonly pin: Pin
  readonly number: number
  readonly phone: RefObject<HTMLElement | null>
  readonly prefix: string
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
}

function PinItem({ pin, number, phone, prefix, open, onToggle }: PinItemProps): ReactNode {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  usePlace(pin, phone, button)
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={styles.pin}
        aria-label={say('pins.pin', { number })}
        aria-describedby={`${prefix}${pin.target}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onToggle(!open)}
      >
        {number}
      </button>
      {open ? (
        <SideNote id={id} title={say('pins.pin', { number })} opener={button} onClose={() => onToggle(false)}>
          <Suspense>
            <PinCard pin={pin} />
          </Suspense>
        </SideNote>
      ) : null}
    </li>
  )
}

/** Keeps a pin level with its control while the screen scrolls. */
function usePlace(pin: Pin, phone: RefObject<HTMLElement | null>, button: RefObject<HTMLButtonElement | null>): void {
  // After every drawing: a step may move the control without leaving the screen.
  useEffect(() => {
    const root = phone.current
    const target = root?.querySelector<HTMLElement>(`[data-pin="${pin.target}"]`)
    const frame = root?.querySelector('[data-phone-frame]')
    const shown = root?.querySelector('[data-screen]')
    if (!root || !target || !frame || !shown) return undefined
    function move(): void {
      if (!root || !target || !frame || !shown) return
      const at = target.getBoundingClientRect()
      const within = shown.getBoundingClientRect()
      const middle = (at.top + at.bottom) / 2
      const level = Math.min(Math.max(middle, within.top + 16), within.bottom - 16)
      button.current?.style.setProperty('--level', `${level - root.getBoundingClientRect().top}px`)
    }
    move()
    const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(move) : null
    sizes?.observe(frame)
    sizes?.observe(target)
    shown.addEventListener('scroll', move, { capture: true, passive: true })
    return () => {
      sizes?.disconnect()
      shown.removeEventListener('scroll', move, { capture: true })
    }
  })
}
