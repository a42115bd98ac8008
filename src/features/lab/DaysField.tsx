import { useId, useRef, useState, type ReactNode } from 'react'
import type { DaysKnob } from '#content/knobSays.ts'
import { say } from '#content/say.ts'
import { DAY_COUNTS } from '#domain/design/design.ts'
import { setKnob } from '#store/lab.ts'
import styles from './Lab.module.css'

/** What a count begins with that had no end before. */
const USUAL_DAYS: Readonly<Record<DaysKnob, number>> = { windowDays: 30, costAfterDays: 30, remindEveryDays: 7 }

interface DaysFieldProps {
  readonly knob: DaysKnob
  readonly value: number | null
}

interface Typed {
  readonly text: string
  readonly knob: number | null
  /** How the knob stood before the first digit. */
  readonly before: number | null
}

/** A number of days, and where there may be none a box for that. What is typed counts as soon as it can. */
export function DaysField({ knob, value }: DaysFieldProps): ReactNode {
  const { least, most, orNone } = DAY_COUNTS[knob]
  const id = useId()
  const lastNumber = useRef(value ?? USUAL_DAYS[knob])
  // Null: the field shows what holds. Otherwise what is typed, which may not be a number yet, and what the knob stands at.
  const [typed, setTyped] = useState<Typed | null>(null)
  // Turned elsewhere: what was typed is over.
  if (typed !== null && typed.knob !== value) setTyped(null)
  const isWrong = typed !== null && toDays(typed.text, least, most) === null

  function type(text: string): void {
    const days = toDays(text, least, most)
    const before = typed ? typed.before : value
    // As long as it is wrong, what stood there before holds.
    const next = days ?? before
    setTyped({ text, knob: next, before })
    if (days !== null) lastNumber.current = days
    setKnob<DaysKnob>(knob, next)
  }

  return (
    <>
      <label className={styles.days}>
        <input
          type="number"
          inputMode="numeric"
          min={least}
          max={most}
          step={1}
          disabled={value === null}
          value={typed?.text ?? value ?? ''}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? id : undefined}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onBlur={() => {
            // What is wrong stays, so that it can be put right.
            if (!isWrong) setTyped(null)
          }}
        />
        <span>{say('labPage.days')}</span>
      </label>
      {orNone ? (
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={value === null}
            onChange={({ currentTarget }) => {
              setTyped(null)
              if (value !== null) lastNumber.current = value
              setKnob<DaysKnob>(knob, currentTarget.checked ? null : lastNumber.current)
            }}
          />
          <span>{say(`labPage.value.${knob === 'windowDays' ? knob : 'remindEveryDays'}.none`)}</span>
        </label>
      ) : null}
      {isWrong ? (
        <p id={id} className={styles.wrong}>
          {say('labPage.days.wrong', { least, most })}
        </p>
      ) : null}
    </>
  )
}

function toDays(text: string, least: number, most: number): number | null {
  const days = /^\d+$/.test(text) ? Number(text) : null
  return days !== null && days >= least && days <= most ? days : null
}
