import { useId, type ReactNode } from 'react'
import { certaintyTexts } from '#content/en/facts/certainty.ts'
import { say } from '#content/say.ts'
import { parseIsoDay } from '#domain/day/isoDay.ts'
import { Button } from '#ui/Button.tsx'
import { choices, NO_FILTER, type FactFilter } from './filter.ts'
import { searchTerms } from './searchTerms.ts'
import styles from './Facts.module.css'

interface FilterFormProps {
  readonly filter: FactFilter
  readonly onChange: (filter: FactFilter) => void
}

/** Search and filters. They only hide; without a script the form is not shown and every fact is. */
export function FilterForm({ filter, onChange }: FilterFormProps): ReactNode {
  const hint = useId()
  const search = useId()
  const day = useId()
  const also = searchTerms(filter.search)
    .flatMap((term) => term.also)
    .join(', ')
  const isSet = JSON.stringify(filter) !== JSON.stringify(NO_FILTER)
  return (
    <search className={styles.filter} aria-label={say('facts.filter')}>
      <div className={styles.field}>
        <label htmlFor={search}>{say('facts.search')}</label>
        <input
          id={search}
          type="search"
          value={filter.search}
          aria-describedby={hint}
          autoComplete="off"
          onChange={(event) => onChange({ ...filter, search: event.target.value })}
        />
        <p id={hint} className={styles.note}>
          {also === '' ? say('facts.search.hint') : say('facts.search.also', { words: also })}
        </p>
      </div>
      <Choice
        label={say('facts.part')}
        value={filter.part}
        options={choices.parts.map((part) => [part, say(`facts.part.${part}`)])}
        onChange={(part) => onChange({ ...filter, part })}
      />
      <Choice
        label={say('facts.certainty')}
        value={filter.certainty}
        options={choices.certainties.map((certainty) => [certainty, certaintyTexts[certainty]])}
        onChange={(certainty) => onChange({ ...filter, certainty })}
      />
      <Choice
        label={say('facts.place')}
        value={filter.place}
        options={[
          ...choices.places.map((place) => [place, say(`facts.place.${place}`)] as const),
          ['none', say('facts.place.none')] as const,
        ]}
        onChange={(place) => onChange({ ...filter, place })}
      />
      <div className={styles.field}>
        <label htmlFor={day}>{say('facts.publicBy')}</label>
        <input
          id={day}
          type="date"
          value={filter.publicBy}
          onChange={(event) => onChange({ ...filter, publicBy: parseIsoDay(event.target.value) ?? '' })}
        />
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={filter.disputedOnly}
          onChange={(event) => onChange({ ...filter, disputedOnly: event.target.checked })}
        />
        <span>{say('facts.disputed')}</span>
      </label>
      <Button look="quiet" disabled={!isSet} onClick={() => onChange(NO_FILTER)}>
        {say('facts.clear')}
      </Button>
    </search>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value | ''
  readonly options: readonly (readonly [value: Value, label: string])[]
  readonly onChange: (value: Value | '') => void
}

export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>): ReactNode {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(options.find(([one]) => one === event.target.value)?.[0] ?? '')}
      >
        <option value="">{say('facts.all')}</option>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
