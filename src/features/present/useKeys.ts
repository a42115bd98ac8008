import { useEffect, useEffectEvent } from 'react'

export type KeyDeed = 'next' | 'back' | 'down' | 'up' | 'reveal' | 'blank' | 'notes' | 'full' | 'help' | 'close'

/** What clickers send. They work wherever the focus is, but where one writes over several lines or chooses from a list. */
const CLICKER: Readonly<Record<string, KeyDeed>> = { PageDown: 'next', PageUp: 'back' }
const MOVING: Readonly<Record<string, KeyDeed>> = {
  ArrowRight: 'next',
  ArrowLeft: 'back',
  ArrowDown: 'down',
  ArrowUp: 'up',
  ' ': 'next',
  Escape: 'close',
}
/** Single letters and signs: they can be turned off (WCAG 2.1.4). */
const LETTERS: Readonly<Record<string, KeyDeed>> = {
  b: 'blank',
  '.': 'blank',
  r: 'reveal',
  n: 'notes',
  f: 'full',
  '?': 'help',
}

const FIELD = 'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]'
const PAGED_FIELD = 'textarea, select, [contenteditable]'
/** What has keys of its own: the phone, and whatever is moved or chosen by arrows. */
const OWN_KEYS =
  '[data-phone], [role="tab"], [role="radio"], [role="slider"], [role="grid"], input, summary, [tabindex="0"]'
const PRESSED_BY_SPACE = 'button, a[href], summary, [role="button"]'

/** What a key means where the focus is; null: nothing of ours. */
export function deedOf(key: string, target: Element | null, hasLetters: boolean): KeyDeed | null {
  const clicker = CLICKER[key]
  if (clicker) return target?.closest(PAGED_FIELD) ? null : clicker
  if (target?.closest(FIELD)) return null
  if (target?.closest(OWN_KEYS)) return null
  if (key === ' ' && target?.closest(PRESSED_BY_SPACE)) return null
  return MOVING[key] ?? (hasLetters ? (LETTERS[key.toLowerCase()] ?? null) : null)
}

/** Keys of the keyboard and of a clicker, while no dialog is open. A deed that does nothing leaves the key to the browser. */
export function useKeys(hasLetters: boolean, onDeed: (deed: KeyDeed) => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (document.querySelector('dialog[open]')) return
    const deed = deedOf(event.key, event.target instanceof Element ? event.target : null, hasLetters)
    if (deed && onDeed(deed)) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
