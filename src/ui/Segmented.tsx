import { useId, type ReactNode } from 'react'
import styles from './Segmented.module.css'

interface SegmentedProps<Value extends string> {
  /** The name of the choice; shown before it unless `legendHidden`. */
  readonly legend: string
  readonly legendHidden?: boolean
  /** `unavailable` says why an option cannot be chosen. */
  readonly options: readonly { readonly value: Value; readonly label: string; readonly unavailable?: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** A choice of few, all in view: native radio buttons that look like one strip. */
export function Segmented<Value extends string>({
  legend,
  legendHidden = false,
  options,
  value,
  onChange,
}: SegmentedProps<Value>): ReactNode {
  const id = useId()
  return (
    <fieldset className={styles.group} aria-labelledby={id}>
      <span id={id} className={legendHidden ? 'visuallyHidden' : styles.legend}>
        {legend}
      </span>
      <span className={styles.strip}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              className={styles.radio}
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={option.unavailable !== undefined}
              title={option.unavailable}
              onChange={() => onChange(option.value)}
            />
            {/* The words twice: the bold copy keeps the width, so that choosing moves nothing. */}
            <span className={styles.words} data-words={option.label}>
              {option.label}
            </span>
          </label>
        ))}
      </span>
    </fieldset>
  )
}
