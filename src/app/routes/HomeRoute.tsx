import { useEffect, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { doors, opening } from '#app/opening.ts'
import { Home } from '#features/home/Home.tsx'
import { PhoneParts } from '#features/phone/PhoneParts.tsx'
import type { AnyStep } from '#domain/scenario/types.ts'

/** The engine: no picture needs it before the first tap. */
const loadEngine = (): Promise<typeof import('#app/begin.ts')> => import('#app/begin.ts')

const offered: ReadonlySet<AnyStep> = new Set(opening.offered)

/** The phone of the home page is the real one: the first tap on it begins the story, and goes on where it has room. */
export function Page(): ReactNode {
  const navigate = useNavigate()
  useEffect(() => void loadEngine(), [])

  async function begin(step: AnyStep): Promise<void> {
    const engine = await loadEngine()
    void navigate({ pathname: '/play/', hash: engine.begin(step) })
  }

  const { standing, skin, region, on } = opening
  const phone = <PhoneParts {...{ standing, skin, region, on, offered }} onStep={(step) => void begin(step)} />
  return <Home phone={phone} doors={doors} mineTo="/mine/" />
}
