import { useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Framed, useControl, type FieldProps } from './field.tsx'
import styles from './Builder.module.css'

interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** More than one: a field of several lines. */
  readonly rows?: number
  readonly width?: 'short' | 'full'
  readonly type?: 'text' | 'url' | 'date'
}

export function TextField(props: TextFieldProps): ReactNode {
  const { value, onChange, rows = 1, width = 'full', type = 'text' } = props
  const control = useControl(props)
  return (
    <Framed {...props}>
      {rows > 1 ? (
        <textarea
          {...control}
          className={styles.area}
          rows={rows}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      ) : (
        <input
          {...control}
          className={styles.input}
          data-width={width}
          type={type === 'url' ? 'text' : type}
          inputMode={type === 'url' ? 'url' : undefined}
          spellCheck={type === 'url' ? false : undefined}
          autoComplete="off"
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Framed>
  )
}

interface NumberFieldProps<Value extends number | null> extends FieldProps {
  readonly value: Value
  readonly least: number
  readonly most: number
  /** Whether the field may be empty. */
  readonly orNone?: boolean
  readonly onChange: (value: Value) => void
}

/** A whole number. What is typed counts as soon as it is one; what is wrong stays to be put right. */
export function NumberField<Value extends number | null>(props: NumberFieldProps<Value>): ReactNode {
  const { path, value, least, most, orNone = false, onChange } = props
  const { onBlur, ...control } = useControl(props)
  const [typed, setTyped] = useState<string | null>(null)
  const isWrong = typed !== null && numberIn(typed, least, most, orNone) === undefined
  const range = `range-${path}`
  return (
    <Framed {...props}>
      <input
        {...control}
        className={styles.input}
        data-width="number"
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={isWrong || control['aria-invalid']}
        aria-describedby={[control['aria-describedby'], isWrong ? range : ''].filter(Boolean).join(' ') || undefined}
        value={typed ?? value ?? ''}
        onBlur={() => {
          onBlur()
          if (!isWrong) setTyped(null)
        }}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          const number = numberIn(currentTarget.value, least, most, orNone)
          if (number !== undefined) onChange(number as Value)
        }}
      />
      {isWrong ? (
        <p id={range} className={styles.wrong}>
          {say('studyPage.number', { least, most })}
        </p>
      ) : null}
    </Framed>
  )
}

function numberIn(text: string, least: number, most: number, orNone: boolean): number | null | undefined {
  if (text.trim() === '') return orNone ? null : undefined
  const number = /^-?\d+$/.test(text.trim()) ? Number(text) : NaN
  return number >= least && number <= most ? number : undefined
}
