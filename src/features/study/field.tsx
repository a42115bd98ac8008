import type { ReactNode } from 'react'
import { useBuilder, useFaultsAt } from './builderContext.ts'
import { faultWords } from './faultWords.ts'
import styles from './Builder.module.css'

export interface FieldProps {
  /** Where it stands in the file: faults find it by that. */
  readonly path: string
  readonly label: string
  readonly hint?: string | undefined
}

/** The faults of a field, in words; the field points to them. */
export function FieldFaults({ path }: { readonly path: string }): ReactNode {
  const faults = useFaultsAt(path)
  if (faults.length === 0) return null
  return (
    <div id={`fault-${path}`} className={styles.wrong}>
      {faults.map((fault) => (
        <p key={`${fault.code} ${fault.found}`}>{faultWords(fault)}</p>
      ))}
    </div>
  )
}

/** What names and describes the control of a field. */
export function useControl({ path, hint }: Pick<FieldProps, 'path' | 'hint'>) {
  const { touch } = useBuilder()
  const isWrong = useFaultsAt(path).length > 0
  const ids = [...(hint === undefined ? [] : [`hint-${path}`]), ...(isWrong ? [`fault-${path}`] : [])]
  return {
    id: path,
    'data-path': path,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    onBlur: () => touch(path),
  }
}

export function Framed({ path, label, hint, children }: FieldProps & { readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.field}>
      <label htmlFor={path} className={styles.label}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`hint-${path}`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      <FieldFaults path={path} />
    </div>
  )
}
