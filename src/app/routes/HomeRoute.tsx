import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { doors } from '#app/doors.ts'
import { printFragment } from '#app/link.ts'
import { Home } from '#features/home/Home.tsx'
import { PhoneParts } from '#features/phone/PhoneParts.tsx'
import type { AnyStep } from '#domain/scenario/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { act, openScenario, session } from '#store/session.ts'
import { momentOf, openingCursor, storyOf } from '#store/story.ts'

const scenario = usualScenario()
const opening = openingCursor(scenario)
const moment = momentOf(storyOf(scenario), opening)

/** The phone of the home page is the real one: the first tap on it begins the story, and goes on where it has room. */
export function Page(): ReactNode {
  const navigate = useNavigate()

  function begin(step: AnyStep): void {
    openScenario(scenario, opening)
    act(step)
    void navigate({ pathname: '/play/', hash: printFragment(session.getState()) })
  }

  const phone = (
    <PhoneParts
      standing={moment.standing}
      skin={scenario.person.phone}
      region={scenario.person.region}
      on={moment.on}
      offered={moment.offered}
      onStep={begin}
    />
  )
  return <Home phone={phone} doors={doors} mineTo="/mine/" />
}
