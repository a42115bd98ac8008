import { useId, type ReactNode } from 'react'
import styles from './Results.module.css'

interface NumberFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: number | null
  readonly least: number
  readonly most?: number
  readonly onChange: (value: number | null) => void
}

/** A whole number, or nothing. */
export function NumberField({ label, hint, value, least, most, onChange }: NumberFieldProps): ReactNode {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.numberInput}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={1}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value ?? ''}
        onChange={({ currentTarget: { value: text } }) => {
          const number = Number(text)
          const isGood = text !== '' && Number.isFinite(number)
          onChange(isGood ? Math.min(most ?? number, Math.max(least, Math.round(number))) : null)
        }}
      />
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.quiet}>
          {hint}
        </p>
      )}
    </div>
  )
}
