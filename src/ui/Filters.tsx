import { useId, type ReactNode } from 'react'
import styles from './Filters.module.css'

interface FiltersProps {
  readonly label: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** What hides a part of a list. It only hides: without a script it is not shown, and all is there to read. */
export function Filters({ label, className = '', children }: FiltersProps): ReactNode {
  return (
    <search className={`${styles.filters} ${className}`} aria-label={label}>
      {children}
    </search>
  )
}

interface FilterFieldProps {
  readonly label: string
  readonly children: (id: string) => ReactNode
}

export function FilterField({ label, children }: FilterFieldProps): ReactNode {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

export type FilterOptions<Value extends string> = readonly (readonly [value: Value, label: string])[]

interface FilterChoiceProps<Value extends string> {
  /** As in the address, where it stands there. */
  readonly name?: string
  readonly label: string
  readonly value: Value | ''
  /** What is said when nothing is chosen. */
  readonly all: string
  /** Under a name, or without. */
  readonly groups: readonly (readonly [name: string | null, options: FilterOptions<Value>])[]
  readonly onChange: (value: Value | '') => void
}

export function FilterChoice<Value extends string>(props: FilterChoiceProps<Value>): ReactNode {
  const { name, label, value, all, groups, onChange } = props
  const values = groups.flatMap(([, options]) => options.map(([one]) => one))
  return (
    <FilterField label={label}>
      {(id) => (
        <select
          id={id}
          name={name}
          value={value}
          onChange={(event) => onChange(values.find((one) => one === event.target.value) ?? '')}
        >
          <option value="">{all}</option>
          {groups.map(([group, options]) =>
            group === null ? (
              <Rows key="all" options={options} />
            ) : (
              <optgroup key={group} label={group}>
                <Rows options={options} />
              </optgroup>
            ),
          )}
        </select>
      )}
    </FilterField>
  )
}

function Rows({ options }: { readonly options: FilterOptions<string> }): ReactNode {
  return options.map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}

interface FilterCheckProps {
  readonly name?: string
  readonly label: string
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
}

export function FilterCheck({ name, label, isChecked, onChange }: FilterCheckProps): ReactNode {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        name={name}
        value="yes"
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
