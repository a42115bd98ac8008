import { useLayoutEffect, type ReactNode } from 'react'
import type { Moment } from '#domain/scenario/moment.ts'
import type { AnyStep, Scenario } from '#domain/scenario/types.ts'
import { LabScreen } from '#features/phone/lab/LabScreen.tsx'
import { provideLabScreens } from '#features/phone/LabPart.tsx'
import { provideScreens } from '#features/phone/later.tsx'
import { PhoneParts } from '#features/phone/PhoneParts.tsx'
import { laterScreens } from '#features/phone/screens/laterScreens.ts'

provideScreens(laterScreens)
// When a screen was painted is recorded: none may come after its frame.
provideLabScreens(() => Promise.resolve({ LabScreen }))

interface RunPhoneProps {
  readonly moment: Moment
  readonly scenario: Scenario
  readonly onStep: (step: AnyStep) => void
  /** A screen stands in the page; it is painted with the next frame. Gives back how to call it off. */
  readonly onDrawn: () => () => void
}

/** The phone of a participant, without a word about it. */
export function RunPhone({ moment, scenario, onStep, onDrawn }: RunPhoneProps): ReactNode {
  const { standing, on, offered, entries } = moment
  const { person, design } = scenario
  return (
    <>
      <Drawn key={standing.screen} onDrawn={onDrawn} />
      <PhoneParts
        bare
        standing={standing}
        skin={person.phone}
        region={person.region}
        on={on}
        offered={offered}
        {...(design ? { design } : {})}
        onStep={onStep}
        lapsed={entries.some(({ event }) => event === 'accountDeleted')}
      />
    </>
  )
}

/** Another screen, another one of these. Before it is painted: an effect may come after, and would take the next frame. */
function Drawn({ onDrawn }: Pick<RunPhoneProps, 'onDrawn'>): ReactNode {
  useLayoutEffect(() => onDrawn(), [onDrawn])
  return null
}
