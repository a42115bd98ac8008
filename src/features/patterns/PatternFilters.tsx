import type { ReactNode } from 'react'
import { presetName } from '#content/designSays.ts'
import { say } from '#content/say.ts'
import { PRESET_IDS } from '#domain/design/presets.ts'
import { Button } from '#ui/Button.tsx'
import { FilterCheck, FilterChoice, Filters, type FilterOptions } from '#ui/Filters.tsx'
import { choices, NO_FILTER, type PatternFilter } from './patternFilter.ts'

interface PatternFiltersProps {
  readonly filter: PatternFilter
  readonly onChange: (filter: PatternFilter) => void
}

/** They only hide: without a script every note is there to read. */
export function PatternFilters({ filter, onChange }: PatternFiltersProps): ReactNode {
  const isSet = Object.values(filter).some((value) => value !== '' && value !== false)
  return (
    <Filters label={say('patterns.filter')}>
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
      <FilterCheck
        name="debated"
        label={say('patterns.debatedOnly')}
        isChecked={filter.debatedOnly}
        onChange={(debatedOnly) => onChange({ ...filter, debatedOnly })}
      />
      <Button look="quiet" disabled={!isSet} onClick={() => onChange(NO_FILTER)}>
        {say('patterns.filter.clear')}
      </Button>
    </Filters>
  )
}

interface ChoiceProps<Value extends string> {
  /** As in the address. */
  readonly name: string
  readonly label: string
  readonly value: Value | ''
  readonly groups: readonly (readonly [name: string | null, options: FilterOptions<Value>])[]
  readonly onChange: (value: Value | '') => void
}

function Choice<Value extends string>({ groups, ...rest }: ChoiceProps<Value>): ReactNode {
  const all = groups.flatMap(([, options]) => options)
  const shown = groups.map(([name, options]) => [name, options.map((one) => qualified(one, name, all))] as const)
  return <FilterChoice {...rest} all={say('patterns.filter.all')} groups={shown} />
}

/** Once it is chosen, an option shows without its group: one that two groups know by the same name says which it is. */
function qualified<Value extends string>(
  option: FilterOptions<Value>[number],
  group: string | null,
  all: FilterOptions<Value>,
): FilterOptions<Value>[number] {
  const [value, label] = option
  const alike = all.filter(([, one]) => one.toLowerCase() === label.toLowerCase())
  if (group === null || alike.length < 2) return option
  return [value, say('patterns.filter.nameIn', { name: label, group })]
}
