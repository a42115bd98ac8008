import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import styles from './Tabs.module.css'

interface TabsProps<Value extends string> {
  readonly label: string
  readonly tabs: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** Between the tabs and the panel: head matter that stays. */
  readonly children: ReactNode
  readonly before?: ReactNode
  readonly between?: ReactNode
}

/** Views of the same thing. Arrows move the focus, Enter or Space shows the view: a heavy panel never comes unasked. */
export function Tabs<Value extends string>({
  label,
  tabs,
  value,
  onChange,
  before,
  between,
  children,
}: TabsProps<Value>): ReactNode {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)

  function moveFocus(event: KeyboardEvent) {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])]
    const to = target(
      event,
      items.findIndex((item) => item === document.activeElement),
      items.length,
    )
    if (to === null) return
    event.preventDefault()
    items[to]?.focus()
  }

  return (
    <>
      <div className={styles.bar}>
        {before}
        <div ref={list} className={styles.list} role="tablist" aria-label={label} onKeyDown={moveFocus}>
          {tabs.map((tab) => (
            <button
              key={tab.value}
              type="button"
              role="tab"
              id={`${id}-${tab.value}`}
              className={styles.tab}
              aria-selected={tab.value === value}
              aria-controls={`${id}-panel`}
              tabIndex={tab.value === value ? 0 : -1}
              data-words={tab.label}
              onClick={() => onChange(tab.value)}
            >
              {tab.label}
            </button>
          ))}
        </div>
      </div>
      {between}
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </>
  )
}

function target(event: KeyboardEvent, at: number, length: number): number | null {
  const forward = event.currentTarget.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight'
  const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight'
  if (event.key === forward) return (at + 1) % length
  if (event.key === backward) return (at - 1 + length) % length
  if (event.key === 'Home') return 0
  return event.key === 'End' ? length - 1 : null
}
