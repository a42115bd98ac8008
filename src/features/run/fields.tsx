import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { Option } from '#domain/study/types.ts'
import styles from './Run.module.css'

interface FieldProps {
  readonly name: string
  readonly legend: ReactNode
  readonly hint?: string | undefined
  readonly isMissing?: boolean
}

/** A question with its answers: what it asks, what is to be known, and whether it still wants an answer. */
export function Field({
  name,
  legend,
  hint,
  isMissing = false,
  children,
}: FieldProps & { readonly children: ReactNode }): ReactNode {
  const notes = [...(hint === undefined ? [] : [`${name}-hint`]), ...(isMissing ? [`${name}-missing`] : [])]
  return (
    <fieldset
      id={`field-${name}`}
      className={styles.field}
      data-missing={isMissing ? '' : undefined}
      aria-describedby={notes.length > 0 ? notes.join(' ') : undefined}
    >
      <legend>{legend}</legend>
      {hint === undefined ? null : (
        <p id={`${name}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {isMissing ? (
        <p id={`${name}-missing`} className={styles.missing}>
          {say('run.question.missing')}
        </p>
      ) : null}
      {children}
    </fieldset>
  )
}

interface ChoiceProps extends FieldProps {
  readonly options: readonly Option[]
  readonly value: string | undefined
  readonly onChange: (id: string) => void
}

export function ChoiceOf({ options, value, onChange, ...field }: ChoiceProps): ReactNode {
  return (
    <Field {...field}>
      {options.map(({ id, text }) => (
        <label key={id} className={styles.option}>
          <input type="radio" name={field.name} checked={value === id} onChange={() => onChange(id)} />
          <span>{text}</span>
        </label>
      ))}
    </Field>
  )
}

interface SeveralProps extends FieldProps {
  readonly options: readonly Option[]
  /** What is ticked; undefined: not answered. None of them is an answer, too, where it is offered. */
  readonly value: readonly string[] | undefined
  readonly hasNone: boolean
  readonly onChange: (ids: readonly string[]) => void
}

export function SeveralOf({ options, value, hasNone, onChange, ...field }: SeveralProps): ReactNode {
  return (
    <Field {...field} hint={field.hint ?? say('run.question.several')}>
      {options.map(({ id, text }) => (
        <label key={id} className={styles.option}>
          <input
            type="checkbox"
            checked={value?.includes(id) ?? false}
            onChange={({ currentTarget: { checked } }) =>
              // In the order in which they are offered, not in that of the taps.
              onChange(options.map((one) => one.id).filter((one) => (one === id ? checked : value?.includes(one))))
            }
          />
          <span>{text}</span>
        </label>
      ))}
      {hasNone ? (
        <label className={styles.option}>
          <input type="checkbox" checked={value?.length === 0} onChange={() => onChange([])} />
          <span>{say('run.question.none')}</span>
        </label>
      ) : null}
    </Field>
  )
}

interface ScaleProps extends FieldProps {
  readonly points: number
  readonly low: string
  readonly high: string
  readonly value: number | undefined
  readonly onChange: (point: number) => void
}

/** Points in a row, each as large as a finger, between the two words that say what they mean. */
export function ScaleOf({ points, low, high, value, onChange, ...field }: ScaleProps): ReactNode {
  const words = (point: number): string => {
    if (point === 1) return `${point}, ${low}`
    return point === points ? `${point}, ${high}` : String(point)
  }
  return (
    <Field {...field}>
      <div className={styles.scale}>
        <span className={styles.low} aria-hidden="true">
          {low}
        </span>
        <span className={styles.points}>
          {Array.from({ length: points }, (_, index) => index + 1).map((point) => (
            <label key={point} className={styles.point}>
              <input
                type="radio"
                name={field.name}
                aria-label={words(point)}
                checked={value === point}
                onChange={() => onChange(point)}
              />
              <span aria-hidden="true">{point}</span>
            </label>
          ))}
        </span>
        <span className={styles.high} aria-hidden="true">
          {high}
        </span>
      </div>
    </Field>
  )
}
