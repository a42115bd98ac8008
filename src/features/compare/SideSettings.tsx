import { useId, type ReactNode } from 'react'
import { monthOnly } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { SideChange } from '#domain/compare/settings.ts'
import { LAST_EXISTING_DAY } from '#domain/consent/calendar.ts'
import { isExistingUser } from '#domain/consent/start.ts'
import { addDays, isoDay, parseIsoDay } from '#domain/day/isoDay.ts'
import { PHONES, READINGS, REGIONS, TELLINGS, type Scenario, type Telling } from '#domain/scenario/types.ts'
import { JOINED, USUAL_PERSON } from '#domain/scenario/defaults.ts'
import { ANNOUNCED_ON } from './sideNames.ts'
import styles from './Compare.module.css'

/** A day on which a later user may have joined, until another is chosen. */
const USUAL_LATER_DAY = isoDay('2017-03-01')
const FIRST_LATER_DAY = addDays(LAST_EXISTING_DAY, 1)

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly Value[]
  readonly words: (value: Value) => string
  readonly onChange: (value: Value) => void
}

function Choice<Value extends string>({ label, value, options, words, onChange }: ChoiceProps<Value>): ReactNode {
  const id = useId()
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
        {options.map((one) => (
          <option key={one} value={one}>
            {words(one)}
          </option>
        ))}
      </select>
    </div>
  )
}

interface SideSettingsProps {
  readonly scenario: Scenario
  readonly onChange: (change: SideChange) => void
}

function tellingWords(telling: Telling): string {
  return telling === 'happened'
    ? say('compare.telling.happened')
    : say('compare.telling.announced', { month: monthOnly(ANNOUNCED_ON[telling]) })
}

/** Everything about one side that can be another way, as plain lists of choices. */
export function SideSettings({ scenario, onChange }: SideSettingsProps): ReactNode {
  const { person, telling, reading } = scenario
  const isExisting = isExistingUser(person.joined)
  return (
    <div className={styles.choices}>
      <Choice
        label={say('compare.set.telling')}
        value={telling}
        options={TELLINGS}
        words={tellingWords}
        onChange={(value) => onChange({ telling: value })}
      />
      <Choice
        label={say('reading.legend')}
        value={reading}
        options={READINGS}
        words={(value) => say(`reading.${value}`)}
        onChange={(value) => onChange({ reading: value })}
      />
      <Choice
        label={say('person.slot.region')}
        value={person.region}
        options={REGIONS}
        words={(value) => say(`person.region.${value}`)}
        onChange={(region) => onChange({ person: { region } })}
      />
      <Choice
        label={say('compare.set.account')}
        value={isExisting ? 'existing' : 'later'}
        options={['existing', 'later']}
        words={(value) => say(`compare.set.${value}`)}
        onChange={(value) =>
          onChange({ person: { joined: value === 'existing' ? USUAL_PERSON.joined : USUAL_LATER_DAY } })
        }
      />
      {isExisting ? null : <JoinedField scenario={scenario} onChange={onChange} />}
      <Choice
        label={say('person.slot.phone')}
        value={person.phone}
        options={PHONES}
        words={(value) => say(`person.phone.${value}`)}
        onChange={(phone) => onChange({ person: { phone } })}
      />
      <Choice
        label={say('person.slot.parent')}
        value={person.parentAccount ? 'with' : 'without'}
        options={['with', 'without']}
        words={(value) => say(`compare.set.${value}`)}
        onChange={(value) => onChange({ person: { parentAccount: value === 'with' } })}
      />
    </div>
  )
}

function JoinedField({ scenario, onChange }: SideSettingsProps): ReactNode {
  const id = useId()
  const { joined } = scenario.person
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{say('person.slot.joined')}</label>
      <input
        key={joined}
        id={id}
        type="date"
        min={FIRST_LATER_DAY}
        max={JOINED.last}
        defaultValue={joined}
        onBlur={(event) => {
          const day = parseIsoDay(event.currentTarget.value)
          if (day !== null && day !== joined && day >= FIRST_LATER_DAY && day <= JOINED.last)
            onChange({ person: { joined: day } })
        }}
      />
    </div>
  )
}
