import type { ReactNode } from 'react'
import type { Moment } from '#domain/scenario/moment.ts'
import type { AnyStep, Scenario } from '#domain/scenario/types.ts'
import { PhoneParts } from '#features/phone/PhoneParts.tsx'

/** The phone at a moment of a story of its own, beside other things than the session. */
export function livePhone(moment: Moment, { person, design }: Scenario, onStep: (step: AnyStep) => void): ReactNode {
  const { standing, on, offered, entries } = moment
  return (
    <PhoneParts
      standing={standing}
      skin={person.phone}
      region={person.region}
      on={on}
      offered={offered}
      {...(design ? { design } : {})}
      onStep={onStep}
      lapsed={entries.some(({ event }) => event === 'accountDeleted')}
    />
  )
}
