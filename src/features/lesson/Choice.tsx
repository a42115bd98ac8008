import { useId, type ReactNode } from 'react'
import { LessonLine } from '#content/LessonWords.tsx'
import styles from './Lesson.module.css'

interface ChoiceProps {
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly options: readonly { readonly id: string; readonly text: string }[]
  readonly value: string | undefined
  readonly onChange: (id: string) => void
  /** What stands beside an option: how it turned out. */
  readonly told?: (id: string) => ReactNode
}

/** One of several, each as large as a finger. */
export function Choice({ legend, hint, options, value, onChange, told }: ChoiceProps): ReactNode {
  const name = useId()
  return (
    <fieldset className={styles.choice} aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend>{legend}</legend>
      {hint === undefined ? null : (
        <p id={`${name}-hint`} className={styles.small}>
          {hint}
        </p>
      )}
      {options.map(({ id, text }) => (
        <div key={id} className={styles.option}>
          <label>
            <input type="radio" name={name} checked={value === id} onChange={() => onChange(id)} />
            <span>
              <LessonLine text={text} />
            </span>
          </label>
          {told?.(id)}
        </div>
      ))}
    </fieldset>
  )
}
