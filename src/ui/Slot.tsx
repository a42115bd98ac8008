import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import styles from './Slot.module.css'

interface ChoiceSlotProps<Value extends string> {
  readonly label: string
  /** The words in the sentence. */
  readonly words: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** Words of a sentence that are a native list of choices: the list lies over the words and is not seen. */
export function ChoiceSlot<Value extends string>({
  label,
  words,
  value,
  options,
  onChange,
}: ChoiceSlotProps<Value>): ReactNode {
  return (
    <span className={styles.slot}>
      <span aria-hidden="true" className={styles.words}>
        {words}
      </span>
      <select
        className={styles.over}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}

interface DaySlotProps<Day extends string> {
  readonly label: string
  /** The day in the sentence, and what the button is called that changes it. */
  readonly words: string
  readonly changeLabel: string
  /** Days as text, year first: they sort as text. */
  readonly day: Day
  readonly first: Day
  readonly last: Day
  readonly onChange: (day: Day) => void
}

/** A day in a sentence: words that turn into a native date field, and back when it is left. */
export function DaySlot<Day extends string>({
  label,
  words,
  changeLabel,
  day,
  first,
  last,
  onChange,
}: DaySlotProps<Day>): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLInputElement>(null)

  function leave(isKept: boolean) {
    // A date field gives a day that exists, or nothing.
    const wanted = field.current?.value ?? ''
    setOpen(false)
    if (isKept && wanted !== '' && wanted !== day && wanted >= first && wanted <= last) onChange(wanted as Day)
  }

  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    leave(event.key === 'Enter')
    // The button comes back with the next paint; the focus goes with it.
    requestAnimationFrame(() => button.current?.focus())
  }

  if (isOpen) {
    return (
      <input
        ref={field}
        className={styles.field}
        type="date"
        aria-label={label}
        min={first}
        max={last}
        defaultValue={day}
        autoFocus
        onBlur={() => leave(true)}
        onKeyDown={onKey}
      />
    )
  }
  return (
    <button
      ref={button}
      type="button"
      className={styles.dayButton}
      aria-label={changeLabel}
      onClick={() => setOpen(true)}
    >
      <span className={styles.words}>{words}</span>
    </button>
  )
}
