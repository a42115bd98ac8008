import { useId, type ReactNode } from 'react'
import { certaintyText } from '#content/certaintyWords.ts'
import { say } from '#content/say.ts'
import { parseIsoDay } from '#domain/day/isoDay.ts'
import { Button } from '#ui/Button.tsx'
import { FilterCheck, FilterChoice, FilterField, Filters, type FilterOptions } from '#ui/Filters.tsx'
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
  const also = searchTerms(filter.search)
    .flatMap((term) => term.also)
    .join(', ')
  const isSet = JSON.stringify(filter) !== JSON.stringify(NO_FILTER)
  return (
    <Filters className={styles.filter} label={say('facts.filter')}>
      <FilterField label={say('facts.search')}>
        {(id) => (
          <>
            <input
              id={id}
              type="search"
              value={filter.search}
              aria-describedby={hint}
              autoComplete="off"
              onChange={(event) => onChange({ ...filter, search: event.target.value })}
            />
            <p id={hint} className={styles.note}>
              {also === '' ? say('facts.search.hint') : say('facts.search.also', { words: also })}
            </p>
          </>
        )}
      </FilterField>
      <Choice
        label={say('facts.part')}
        value={filter.part}
        options={choices.parts.map((part) => [part, say(`facts.part.${part}`)])}
        onChange={(part) => onChange({ ...filter, part })}
      />
      <Choice
        label={say('facts.certainty')}
        value={filter.certainty}
        options={choices.certainties.map((certainty) => [certainty, certaintyText(certainty)])}
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
      <FilterField label={say('facts.publicBy')}>
        {(id) => (
          <input
            id={id}
            type="date"
            value={filter.publicBy}
            onChange={(event) => onChange({ ...filter, publicBy: parseIsoDay(event.target.value) ?? '' })}
          />
        )}
      </FilterField>
      <FilterCheck
        label={say('facts.disputed')}
        isChecked={filter.disputedOnly}
        onChange={(disputedOnly) => onChange({ ...filter, disputedOnly })}
      />
      <Button look="quiet" disabled={!isSet} onClick={() => onChange(NO_FILTER)}>
        {say('facts.clear')}
      </Button>
    </Filters>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value | ''
  readonly options: FilterOptions<Value>
  readonly onChange: (value: Value | '') => void
}

export function Choice<Value extends string>({ options, ...rest }: ChoiceProps<Value>): ReactNode {
  return <FilterChoice {...rest} all={say('facts.all')} groups={[[null, options]]} />
}
