import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { MOST } from '#domain/study/forms.ts'
import type { Option } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { TextField } from './fields.tsx'
import { freeName } from './names.ts'
import styles from './Builder.module.css'

interface OptionFieldsProps {
  readonly path: string
  readonly options: readonly Option[]
  readonly onChange: (options: readonly Option[]) => void
}

/** The answers that can be chosen, in the order in which they are offered. */
export function OptionFields({ path, options, onChange }: OptionFieldsProps): ReactNode {
  const at = `${path}.options`
  return (
    <fieldset className={styles.group} data-path={at}>
      <legend className={styles.label}>{say('studyPage.options')}</legend>
      {options.map(({ id, text }, index) => (
        <div key={id} className={styles.optionRow}>
          <TextField
            path={`${at}[${index}].text`}
            label={say('studyPage.option', { number: index + 1 })}
            value={text}
            onChange={(next) => onChange(options.map((one) => (one.id === id ? { id, text: next } : one)))}
          />
          <button
            type="button"
            className={styles.removeOption}
            aria-label={say('studyPage.removeNamed', { name: say('studyPage.option', { number: index + 1 }) })}
            onClick={() => onChange(options.filter((one) => one.id !== id))}
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
