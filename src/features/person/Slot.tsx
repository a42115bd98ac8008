import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { dayShort } from '#content/format.ts'
import { say } from '#content/say.ts'
import { parseIsoDay, type IsoDay } from '#domain/day/isoDay.ts'
import styles from './Person.module.css'

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

interface DaySlotProps {
  readonly label: string
  readonly day: IsoDay
  readonly first: IsoDay
  readonly last: IsoDay
  readonly onChange: (day: IsoDay) => void
}

/** A day in a sentence: words that turn into a native date field, and back when it is left. */
export function DaySlot({ label, day, first, last, onChange }: DaySlotProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLInputElement>(null)

  function leave(isKept: boolean) {
    const wanted = parseIsoDay(field.current?.value ?? '')
    setOpen(false)
    if (isKept && wanted !== null && wanted !== day && wanted >= first && wanted <= last) onChange(wanted)
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
      aria-label={say('person.slot.change', { slot: label, value: dayShort(day) })}
      onClick={() => setOpen(true)}
    >
      <span className={styles.words}>{dayShort(day)}</span>
    </button>
  )
}
