import { useRef, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { say } from '#content/say.ts'
import { MOST } from '#domain/study/forms.ts'
import type { Option, Study } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useBuilder } from './builderContext.ts'
import { TextField } from './fields.tsx'
import { freeName } from './names.ts'
import styles from './Builder.module.css'

interface OptionFieldsProps {
  readonly path: string
  readonly options: readonly Option[]
  readonly onChange: (options: readonly Option[]) => void
  /** Puts one back at its place, whatever was changed since. */
  readonly restore: (study: Study, option: Option, at: number) => Study
}

/** The answers that can be chosen, in the order in which they are offered. */
export function OptionFields({ path, options, onChange, restore }: OptionFieldsProps): ReactNode {
  const { tell } = useBuilder()
  const root = useRef<HTMLFieldSetElement>(null)
  const at = `${path}.options`

  function remove(gone: Option, index: number): void {
    flushSync(() => onChange(options.filter((one) => one !== gone)))
    const name = say('studyPage.option', { number: index + 1 })
    tell(say('studyPage.removed', { name }), (now) => restore(now, gone, index))
    // The button has gone with what it removed: the focus stays in the list.
    const left = root.current?.querySelectorAll<HTMLElement>('input, button')
    left?.[Math.min(2 * index, left.length - 1)]?.focus()
  }

  return (
    <fieldset ref={root} className={styles.group} data-path={at}>
      <legend className={styles.label}>{say('studyPage.options')}</legend>
      {options.map((option, index) => (
        <div key={option.id} className={styles.optionRow}>
          <TextField
            path={`${at}[${index}].text`}
            label={say('studyPage.option', { number: index + 1 })}
            value={option.text}
            onChange={(text) => onChange(options.map((one) => (one === option ? { ...one, text } : one)))}
          />
          <button
            type="button"
            className={styles.removeOption}
            aria-label={say('studyPage.removeNamed', { name: say('studyPage.option', { number: index + 1 }) })}
            onClick={() => remove(option, index)}
          >
            <Icon name="close" size={14} />
          </button>
        </div>
      ))}
      {options.length < MOST.options ? (
        <Button
          look="quiet"
          icon="plus"
          onClick={() => {
            const id = freeName(
              'o',
              options.map((one) => one.id),
            )
            onChange([...options, { id, text: '' }])
          }}
        >
          {say('studyPage.option.add')}
        </Button>
      ) : null}
    </fieldset>
  )
}
