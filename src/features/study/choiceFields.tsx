import type { ReactNode } from 'react'
import { FieldFaults, Framed, useControl, type FieldProps } from './field.tsx'
import styles from './Builder.module.css'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly hint?: string
}

interface ChoiceFieldProps<Value extends string> extends FieldProps {
  readonly value: Value
  readonly options: readonly Choice<Value>[]
  readonly onChange: (value: Value) => void
}

export function SelectField<Value extends string>(props: ChoiceFieldProps<Value>): ReactNode {
  const { value, options, onChange } = props
  const control = useControl(props)
  return (
    <Framed {...props}>
      <select
        {...control}
        className={styles.select}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Framed>
  )
}

/** A choice of few, with what each of them means. */
export function RadioField<Value extends string>(props: ChoiceFieldProps<Value>): ReactNode {
  const { path, label, hint, value, options, onChange } = props
  const { id, onBlur, 'aria-describedby': describedBy } = useControl(props)
  return (
    <fieldset id={id} data-path={path} className={styles.group} aria-describedby={describedBy}>
      <legend className={styles.label}>{label}</legend>
      {hint === undefined ? null : (
        <p id={`hint-${path}`} className={styles.hint}>
          {hint}
        </p>
      )}
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={value === option.value}
            onBlur={onBlur}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint === undefined ? null : <span className={styles.optionHint}>{option.hint}</span>}
          </span>
        </label>
      ))}
      <FieldFaults path={path} />
    </fieldset>
  )
}

interface CheckFieldProps extends FieldProps {
  readonly value: boolean
  readonly onChange: (value: boolean) => void
}

export function CheckField(props: CheckFieldProps): ReactNode {
  const { path, label, hint, value, onChange } = props
  const control = useControl(props)
  return (
    <div className={styles.field}>
      <label className={styles.option}>
        <input
          {...control}
          type="checkbox"
          checked={value}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint === undefined ? null : (
        <p id={`hint-${path}`} className={styles.optionHint}>
          {hint}
        </p>
      )}
      <FieldFaults path={path} />
    </div>
  )
}

interface CheckListProps<Value extends string> extends FieldProps {
  readonly values: readonly Value[]
  readonly options: readonly Choice<Value>[]
  readonly columns?: boolean
  readonly onChange: (values: readonly Value[]) => void
}

/** Several of a list, in the order of the list. */
export function CheckList<Value extends string>(props: CheckListProps<Value>): ReactNode {
  const { path, label, hint, values, options, columns = false, onChange } = props
  const { id, onBlur, 'aria-describedby': describedBy } = useControl(props)
  return (
    <fieldset id={id} data-path={path} className={styles.group} aria-describedby={describedBy}>
      <legend className={styles.label}>{label}</legend>
      {hint === undefined ? null : (
        <p id={`hint-${path}`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={columns ? styles.columns : undefined}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="checkbox"
              name={id}
              checked={values.includes(option.value)}
              onBlur={onBlur}
              onChange={({ currentTarget: { checked } }) =>
                onChange(
                  options
                    .map((one) => one.value)
                    .filter((one) => (one === option.value ? checked : values.includes(one))),
                )
              }
            />
            <span>
              {option.label}
              {option.hint === undefined ? null : <span className={styles.optionHint}>{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldFaults path={path} />
    </fieldset>
  )
}
