import { useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { PHONES, REGIONS, type Person } from '#domain/scenario/types.ts'
import { personOf } from '#domain/study/runs.ts'
import type { Study } from '#domain/study/types.ts'
import { ChoiceOf } from './fields.tsx'
import { RunPage } from './RunPage.tsx'

interface PersonPageProps {
  readonly study: Study
  readonly onPerson: (person: Person) => void
  readonly onLeave: () => void
}

/** Where a study leaves it to the participants: whose phone it is. */
export function PersonPage({ study: { task }, onPerson, onLeave }: PersonPageProps): ReactNode {
  const [person, setPerson] = useState(personOf(task))
  return (
    <RunPage
      title={say('run.person.title')}
      ways={[
        { name: say('run.leave'), onPress: onLeave },
        { name: say('run.continue'), onPress: () => onPerson(person) },
      ]}
    >
      <p>{say('run.person.text')}</p>
      {task.person === 'participant' ? (
        <>
          <ChoiceOf
            name="region"
            legend={say('run.person.region')}
            options={REGIONS.map((id) => ({ id, text: say(`run.region.${id}`) }))}
            value={person.region}
            onChange={(id) => setPerson({ ...person, region: REGIONS.find((one) => one === id) ?? person.region })}
          />
          <ChoiceOf
            name="account"
            legend={say('run.person.account')}
            options={(['yes', 'no'] as const).map((id) => ({ id, text: say(`run.person.${id}`) }))}
            value={person.parentAccount ? 'yes' : 'no'}
            onChange={(id) => setPerson({ ...person, parentAccount: id === 'yes' })}
          />
        </>
      ) : null}
      {task.phone === 'participant' ? (
        <ChoiceOf
          name="phone"
          legend={say('run.person.phone')}
          options={PHONES.map((id) => ({ id, text: say(`run.phone.${id}`) }))}
          value={person.phone}
          onChange={(id) => setPerson({ ...person, phone: PHONES.find((one) => one === id) ?? person.phone })}
        />
      ) : null}
    </RunPage>
  )
}
