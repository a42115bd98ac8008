import { useId, type ReactNode } from 'react'
import { faultText } from '#content/faultText.ts'
import { say } from '#content/say.ts'
import { MOST, type LessonText } from '#domain/lesson/types.ts'
import { Button } from '#ui/Button.tsx'
import { moved, pathOf, useEditing, type Keys } from './editing.ts'
import styles from './Edit.module.css'

interface FieldProps {
  readonly keys: Keys
  readonly label: string
  readonly hint?: string
}

interface TextProps extends FieldProps {
  readonly value: string
  readonly rows?: number
  readonly most?: number
}

/** One text, with what it lacks once it was left. */
export function TextField({ keys, label, hint, value, rows = 1, most = MOST.line }: TextProps): ReactNode {
  const { put, touch } = useEditing()
  const id = useId()
  const path = pathOf(keys)
  const shared = {
    id,
    'data-path': path,
    value,
    maxLength: most,
    'aria-describedby': `${id}-more`,
    onBlur: () => touch(path),
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onChange={({ currentTarget }) => put(keys, currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onChange={({ currentTarget }) => put(keys, currentTarget.value)} />
      )}
      <More id={`${id}-more`} path={path} hint={hint} />
    </div>
  )
}

function More({
  id,
  path,
  hint,
}: {
  readonly id: string
  readonly path: string
  readonly hint: string | undefined
}): ReactNode {
  const { faults, touched } = useEditing()
  const shown = touched.has(path) ? faults.filter((fault) => fault.path === path) : []
  return (
    <div id={id} className={styles.more}>
      {hint === undefined ? null : <p>{hint}</p>}
      {shown.map((fault) => (
        <p key={fault.code} className={styles.fault}>
          {faultWords(fault)}
        </p>
      ))}
    </div>
  )
}

export function faultWords(fault: Parameters<typeof faultText>[0]): string {
  return fault.code === 'missing' && !fault.wanted ? say('teachEdit.missing') : faultText(fault)
}

interface WordsProps extends FieldProps {
  readonly value: LessonText
  readonly rows?: number
}

/** A text, and the ids of what it rests on. */
export function WordsField({ keys, label, value, rows = 2 }: WordsProps): ReactNode {
  const { put, touch, faults } = useEditing()
  const id = useId()
  const path = pathOf(keys)
  const wrong = faults.filter((fault) => fault.path.startsWith(`${path}.facts`))
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        data-path={path}
        rows={rows}
        maxLength={MOST.text}
        value={value.text}
        aria-describedby={`${id}-more`}
        onBlur={() => touch(path)}
        onChange={({ currentTarget }) => put([...keys, 'text'], currentTarget.value)}
      />
      <More id={`${id}-more`} path={path} hint={undefined} />
      <details className={styles.rests} open={wrong.length > 0 || undefined}>
        <summary>{say('teachEdit.rests', { count: value.facts.length })}</summary>
        <input
          type="text"
          aria-label={say('teachEdit.rests.field', { label })}
          data-path={wrong[0]?.path}
          defaultValue={value.facts.join(', ')}
          onBlur={({ currentTarget }) =>
            put(
              [...keys, 'facts'],
              [
                ...new Set(currentTarget.value.split(/[\s,;]+/).filter((one) => /^[A-Za-z0-9][\w.-]{0,79}$/.test(one))),
              ].slice(0, MOST.list),
            )
          }
        />
        {wrong.map((fault) => (
          <p key={fault.path} className={styles.fault}>
            {faultWords(fault)}
          </p>
        ))}
      </details>
    </div>
  )
}

interface NumberProps extends FieldProps {
  readonly value: number
  readonly most: number
}

export function NumberField({ keys, label, value, most }: NumberProps): ReactNode {
  const { put, touch } = useEditing()
  const id = useId()
  const path = pathOf(keys)
  return (
    <div className={styles.field} data-short="">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        data-path={path}
        type="number"
        min={0}
        max={most}
        value={value === 0 ? '' : value}
        aria-describedby={`${id}-more`}
        onBlur={() => touch(path)}
        onChange={({ currentTarget: { valueAsNumber: given } }) =>
          put(keys, Number.isInteger(given) ? Math.min(most, Math.max(0, given)) : 0)
        }
      />
      <More id={`${id}-more`} path={path} hint={undefined} />
    </div>
  )
}

interface SelectProps extends FieldProps {
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange?: (value: string) => void
}

export function SelectField({ keys, label, value, options, onChange }: SelectProps): ReactNode {
  const { put } = useEditing()
  const id = useId()
  return (
    <div className={styles.field} data-short="">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        data-path={pathOf(keys)}
        value={value}
        onChange={({ currentTarget }) => (onChange ?? ((next) => put(keys, next)))(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <More id={`${id}-more`} path={pathOf(keys)} hint={undefined} />
    </div>
  )
}

interface ListProps<One> {
  readonly keys: Keys
  readonly legend: string
  readonly list: readonly One[]
  readonly most: number
  readonly fresh: () => One
  readonly name: (index: number) => string
  readonly children: (one: One, keys: Keys, index: number) => ReactNode
}

/** Several of a kind: added, moved, removed. What was removed comes back with undo. */
export function ListField<One>({ keys, legend, list, most, fresh, name, children }: ListProps<One>): ReactNode {
  const { put } = useEditing()
  return (
    <fieldset className={styles.list} data-path={pathOf(keys)} tabIndex={-1}>
      <legend>{legend}</legend>
      {list.map((one, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- texts have no name of their own
        <div key={index} className={styles.one}>
          {children(one, [...keys, index], index)}
          <div className={styles.tools}>
            <Button
              look="quiet"
              icon="chevronUp"
              disabled={index === 0}
              aria-label={say('teachEdit.up', { name: name(index) })}
              onClick={() => put(keys, moved(list, index, -1))}
            />
            <Button
              look="quiet"
              icon="chevronDown"
              disabled={index === list.length - 1}
              aria-label={say('teachEdit.down', { name: name(index) })}
              onClick={() => put(keys, moved(list, index, 1))}
            />
            <Button
              look="quiet"
              aria-label={say('teachEdit.removeNamed', { name: name(index) })}
              onClick={() =>
                put(
                  keys,
                  list.filter((_, at) => at !== index),
                )
              }
            >
              {say('teachEdit.remove')}
            </Button>
          </div>
        </div>
      ))}
      {list.length < most ? (
        <Button look="quiet" icon="plus" onClick={() => put(keys, [...list, fresh()])}>
          {say('teachEdit.add', { what: legend })}
        </Button>
      ) : null}
    </fieldset>
  )
}
