import { useId, type ReactNode } from 'react'
import { presetName } from '#content/designSays.ts'
import { say } from '#content/say.ts'
import { PRESET_IDS } from '#domain/design/presets.ts'
import { Button } from '#ui/Button.tsx'
import { choices, NO_FILTER, type PatternFilter } from './patternFilter.ts'
import styles from './Patterns.module.css'

interface PatternFiltersProps {
  readonly filter: PatternFilter
  readonly onChange: (filter: PatternFilter) => void
}

/** They only hide: without a script every note is there to read. */
export function PatternFilters({ filter, onChange }: PatternFiltersProps): ReactNode {
  const isSet = Object.values(filter).some((value) => value !== '' && value !== false)
  return (
    <search className={styles.filter} aria-label={say('patterns.filter')}>
      <Choice
        name="in"
        label={say('patterns.filter.design')}
        value={filter.design}
        groups={[[null, PRESET_IDS.map((id) => [id, presetName(id)])]]}
        onChange={(design) => onChange({ ...filter, design })}
      />
      <Choice
        name="name"
        label={say('patterns.filter.name')}
        value={filter.name}
        groups={[
          [say('patterns.scheme.gray'), choices.gray.map((id) => [`gray.${id}` as const, say(`patterns.gray.${id}`)])],
          [
            say('patterns.scheme.edpb'),
            choices.edpb.map((id) => [`edpb.${id}` as const, say(`patterns.edpbCategory.${id}`)]),
          ],
          [
            say('patterns.scheme.plain'),
            choices.plain.map((id) => [`plain.${id}` as const, say(`patterns.plain.${id}`)]),
          ],
        ]}
        onChange={(name) => onChange({ ...filter, name })}
      />
      <Choice
        name="level"
        label={say('patterns.filter.level')}
        value={filter.level}
        groups={[
          [say('patterns.level.depth'), choices.depths.map((id) => [id, say(`patterns.level.${id}`)])],
          [say('patterns.scheme.time'), choices.spans.map((id) => [id, say(`patterns.temporality.${id}`)])],
        ]}
        onChange={(level) => onChange({ ...filter, level })}
      />
      <Choice
        name="confidence"
        label={say('patterns.filter.confidence')}
        value={filter.confidence}
        groups={[[null, choices.confidences.map((id) => [id, say(`patterns.confidence.${id}`)])]]}
        onChange={(confidence) => onChange({ ...filter, confidence })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          name="debated"
          value="yes"
          checked={filter.debatedOnly}
          onChange={(event) => onChange({ ...filter, debatedOnly: event.target.checked })}
        />
        <span>{say('patterns.debatedOnly')}</span>
      </label>
      <Button look="quiet" disabled={!isSet} onClick={() => onChange(NO_FILTER)}>
        {say('patterns.filter.clear')}
      </Button>
    </search>
  )
}

type Options<Value extends string> = readonly (readonly [value: Value, label: string])[]

interface ChoiceProps<Value extends string> {
  /** As in the address. */
  readonly name: string
  readonly label: string
  readonly value: Value | ''
  readonly groups: readonly (readonly [name: string | null, options: Options<Value>])[]
  readonly onChange: (value: Value | '') => void
}

function Choice<Value extends string>({ name: key, label, value, groups, onChange }: ChoiceProps<Value>): ReactNode {
  const id = useId()
  const all = groups.flatMap(([, options]) => options)
  const shown = groups.map(([name, options]) => [name, options.map((one) => qualified(one, name, all))] as const)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={key}
        value={value}
        onChange={(event) => onChange(all.find(([one]) => one === event.target.value)?.[0] ?? '')}
      >
        <option value="">{say('patterns.filter.all')}</option>
        {shown.map(([name, options]) =>
          name === null ? (
            <Rows key="all" options={options} />
          ) : (
            <optgroup key={name} label={name}>
              <Rows options={options} />
            </optgroup>
          ),
        )}
      </select>
    </div>
  )
}

/** Once it is chosen, an option shows without its group: one that two groups know by the same name says which it is. */
function qualified<Value extends string>(
  option: Options<Value>[number],
  group: string | null,
  all: Options<Value>,
): Options<Value>[number] {
  const [value, label] = option
  const alike = all.filter(([, one]) => one.toLowerCase() === label.toLowerCase())
  if (group === null || alike.length < 2) return option
  return [value, say('patterns.filter.nameIn', { name: label, group })]
}

function Rows({ options }: { readonly options: Options<string> }): ReactNode {
  return options.map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}
