import { useId, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { parseIsoDay } from '#domain/day/isoDay.ts'
import { Button } from '#ui/Button.tsx'
import { EVERYTHING, eventsFor, FILTER_VALUES, type EventFilter, type FilterName } from './eventFilter.ts'
import styles from './PlainTimeline.module.css'

interface EventFiltersProps {
  readonly filter: EventFilter
  readonly onChange: (filter: EventFilter) => void
}

const NAMES: readonly FilterName[] = ['region', 'kind', 'effect']

/** Three choices, each saying how many events it would leave beside the others, and a day. */
export function EventFilters({ filter, onChange }: EventFiltersProps): ReactNode {
  const day = useId()
  return (
    <fieldset className={styles.filters}>
      <legend className={styles.legend}>{say('timelinePage.filters')}</legend>
      {NAMES.map((name) => (
        <Choice key={name} name={name} filter={filter} onChange={onChange} />
      ))}
      <div className={styles.filter}>
        <label htmlFor={day}>{say('timelinePage.filter.publicBy')}</label>
        <input
          id={day}
          type="date"
          value={filter.publicBy}
          onChange={(event) => onChange({ ...filter, publicBy: parseIsoDay(event.target.value) ?? '' })}
        />
      </div>
      <div className={styles.filterActions}>
        <Button
          disabled={filter.publicBy === '' && NAMES.every((name) => filter[name] === 'all')}
          onClick={() => onChange(EVERYTHING)}
        >
          {say('timelinePage.filter.clear')}
        </Button>
        <Button onClick={() => print()}>{say('timelinePage.print')}</Button>
      </div>
    </fieldset>
  )
}

function Choice({ name, filter, onChange }: EventFiltersProps & { readonly name: FilterName }): ReactNode {
  const id = useId()
  const values: readonly string[] = FILTER_VALUES[name]
  const countOf = (value: string): number => eventsFor({ ...filter, [name]: value }).length
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{say(`timelinePage.filter.${name}`)}</label>
      <select id={id} value={filter[name]} onChange={(event) => onChange({ ...filter, [name]: event.target.value })}>
        <option value="all">
          {say('timelinePage.filter.option', { name: say('timelinePage.filter.all'), count: countOf('all') })}
        </option>
        {values.map((value) => (
          <option key={value} value={value} disabled={countOf(value) === 0 && filter[name] !== value}>
            {say('timelinePage.filter.option', { name: nameOf(name, value), count: countOf(value) })}
          </option>
        ))}
      </select>
    </div>
  )
}

function nameOf(name: FilterName, value: string): string {
  return say(`timelinePage.${name}.${value}` as Parameters<typeof say>[0])
}
