import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { JOINED, USUAL_PERSON } from '#domain/scenario/defaults.ts'
import { PHONES, REGIONS } from '#domain/scenario/types.ts'
import { MOST } from '#domain/study/forms.ts'
import type { Task } from '#domain/study/types.ts'
import { usePart } from './builderContext.ts'
import { CheckField, RadioField, SelectField } from './choiceFields.tsx'
import { NumberField, TextField } from './fields.tsx'
import styles from './Builder.module.css'

const AT = '$.task'

/** What participants are asked to do, for how long, and on whose phone. */
export function StepTask(): ReactNode {
  const [task, change] = usePart('task')
  return (
    <>
      <TextField
        path={`${AT}.goal`}
        label={say('studyPage.goal.label')}
        hint={say('studyPage.goal.hint')}
        rows={2}
        value={task.goal}
        onChange={(goal) => change({ goal })}
      />
      <RadioField
        path={`${AT}.mode`}
        label={say('studyPage.mode.label')}
        value={task.mode}
        options={(['free', 'guided'] as const).map((value) => ({
          value,
          label: say(`studyPage.mode.${value}`),
          hint: say(`studyPage.mode.${value}.hint`),
        }))}
        onChange={(mode) => change({ mode })}
      />
      <NumberField
        path={`${AT}.horizonDays`}
        label={say('studyPage.horizon.label')}
        hint={say('studyPage.horizon.hint')}
        value={task.horizonDays}
        least={0}
        most={MOST.horizonDays}
        onChange={(horizonDays) => change({ horizonDays })}
      />
      <RadioField
        path={`${AT}.ends`}
        label={say('studyPage.ends.label')}
        value={task.ends}
        options={(['horizon', 'answer'] as const).map((value) => ({ value, label: say(`studyPage.ends.${value}`) }))}
        onChange={(ends) => change({ ends })}
      />
      <h3 className={styles.part}>{say('studyPage.person')}</h3>
      <SelectField
        path={`${AT}.phone`}
        label={say('studyPage.phone.label')}
        value={task.phone}
        options={[...PHONES, 'participant' as const].map((value) => ({
          value,
          label: say(`studyPage.phone.${value}`),
        }))}
        onChange={(phone) => change({ phone })}
      />
      <PersonFields person={task.person} onChange={(person) => change({ person })} />
    </>
  )
}

interface PersonFieldsProps {
  readonly person: Task['person']
  readonly onChange: (person: Task['person']) => void
}

function PersonFields({ person, onChange }: PersonFieldsProps): ReactNode {
  const { joined, region, parentAccount } = USUAL_PERSON
  const by = person === 'participant' ? 'participant' : 'study'
  return (
    <>
      <RadioField
        path={`${AT}.person`}
        label={say('studyPage.person.label')}
        value={by}
        options={(['study', 'participant'] as const).map((value) => ({
          value,
          label: say(`studyPage.person.${value}`),
        }))}
        onChange={(value) => onChange(value === 'participant' ? value : { joined, region, parentAccount })}
      />
      {person === 'participant' ? null : (
        <>
          <SelectField
            path={`${AT}.person.region`}
            label={say('studyPage.region.label')}
            value={person.region}
            options={REGIONS.map((value) => ({ value, label: say(`run.region.${value}`) }))}
            onChange={(value) => onChange({ ...person, region: value })}
          />
          <TextField
            path={`${AT}.person.joined`}
            label={say('studyPage.joined.label')}
            hint={say('studyPage.joined.hint', JOINED)}
            type="date"
            width="short"
            value={person.joined}
            // An emptied field is no day: what stood there holds.
            onChange={(value) => value !== '' && onChange({ ...person, joined: value as typeof person.joined })}
          />
          <CheckField
            path={`${AT}.person.parentAccount`}
            label={say('studyPage.parentAccount.label')}
            value={person.parentAccount}
            onChange={(value) => onChange({ ...person, parentAccount: value })}
          />
        </>
      )}
    </>
  )
}
