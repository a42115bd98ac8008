import type { ReactNode } from 'react'
import type { Moment } from '#domain/scenario/moment.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { LabScreen } from '#features/phone/lab/LabScreen.tsx'
import { provideLabScreens } from '#features/phone/LabPart.tsx'
import { provideScreens } from '#features/phone/later.tsx'
import { PhoneParts } from '#features/phone/PhoneParts.tsx'
import { laterScreens } from '#features/phone/screens/laterScreens.ts'

provideScreens(laterScreens)
provideLabScreens(() => Promise.resolve({ LabScreen }))

interface ResultsPhoneProps {
  readonly moment: Moment
  readonly scenario: Scenario
}

/** The phone of a participant at a moment of their session: the very screens of the run, to look at. */
export function ResultsPhone({ moment, scenario }: ResultsPhoneProps): ReactNode {
  const { standing, on, offered, entries } = moment
  const { person, design } = scenario
  return (
    <PhoneParts
      bare
      standing={standing}
      skin={person.phone}
      region={person.region}
      on={on}
      offered={offered}
      {...(design ? { design } : {})}
      onStep={() => undefined}
      lapsed={entries.some(({ event }) => event === 'accountDeleted')}
    />
  )
}
