import { useState, type ReactNode } from 'react'
import { useActions, useMoment, useScenario, useStory } from '#store/hooks.ts'
import { withLabScreens } from './labScreens.ts'
import { PhoneParts } from './PhoneParts.tsx'

withLabScreens()

interface PhoneProps {
  /** Shows or hides the numbered pins from outside; otherwise the reader switches them, after the first choice. */
  readonly pinsOn?: boolean
  /** On narrow windows the date in the frame opens the clock. */
  readonly onOpenClock?: () => void
}

/** The simulated phone at the moment that is looked at. */
export function Phone({ pinsOn, onOpenClock }: PhoneProps): ReactNode {
  const { standing, on, offered, entries } = useMoment()
  const { person, design } = useScenario()
  const { hasActed } = useStory()
  const { act } = useActions()
  const [ownPins, setOwnPins] = useState(false)
  return (
    <PhoneParts
      standing={standing}
      skin={person.phone}
      region={person.region}
      on={on}
      offered={offered}
      {...(design ? { design } : {})}
      onStep={act}
      lapsed={entries.some((entry) => entry.event === 'accountDeleted')}
      pinsOn={hasActed && (pinsOn ?? ownPins)}
      onPins={hasActed && pinsOn === undefined ? setOwnPins : undefined}
      {...(onOpenClock ? { onOpenClock } : {})}
    />
  )
}
