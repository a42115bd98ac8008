import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { parseIsoDay, type IsoDay } from '#domain/day/isoDay.ts'
import { Button } from '#ui/Button.tsx'
import styles from './DateField.module.css'

interface DateFieldProps {
  readonly on: IsoDay
  readonly first: IsoDay
  readonly last: IsoDay
  /** Also called when the day is the same: the wish was heard. */
  readonly onGoTo: (day: IsoDay) => void
}

/** What is wrong with a text as a day of this story; null when nothing is. */
function faultOf(text: string, first: IsoDay, last: IsoDay): string | null {
  const range = { first: dayLong(first), last: dayLong(last) }
  const day = parseIsoDay(text)
  if (day === null) return say('clock.date.noDay', range)
  if (day < first) return say('clock.date.early', { ...range, day: dayLong(day) })
  return day > last ? say('clock.date.late', { ...range, day: dayLong(day) }) : null
}

/** Go to a day by writing or picking it. A day outside the story is not bent into it, but explained. */
export function DateField({ on, first, last, onGoTo }: DateFieldProps): ReactNode {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [fault, setFault] = useState<string | null>(null)

  function submit(event: FormEvent): void {
    event.preventDefault()
    const text = input.current?.value ?? ''
    const found = faultOf(text, first, last)
    setFault(found)
    const day = parseIsoDay(text)
    if (found === null && day !== null) onGoTo(day)
    else input.current?.focus()
  }

  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <label htmlFor={id}>{say('clock.date.label')}</label>
      <div className={styles.row}>
        <input
          // A new day of the clock is a new field: what was being written belonged to the old one.
          key={on}
          ref={input}
          id={id}
          className={styles.input}
          type="date"
          min={first}
          max={last}
          defaultValue={on}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-says`}
          onChange={() => setFault(null)}
        />
        <Button submits>{say('clock.date.go')}</Button>
      </div>
      <p
        id={`${id}-says`}
        className={fault === null ? styles.hint : styles.fault}
        role={fault === null ? undefined : 'alert'}
      >
        {fault ?? say('clock.date.range', { first: dayLong(first), last: dayLong(last) })}
      </p>
    </form>
  )
}
