import { lazy, Suspense, type ReactNode } from 'react'
import { linkTo } from '#app/address.ts'
import { MomentLink } from '#app/MomentLink.tsx'
import { say } from '#content/say.ts'
import { TellingSwitch } from '#features/person/TellingSwitch.tsx'
import { Share } from '#features/share/Share.tsx'
import { useScenario } from '#store/hooks.ts'

/** It comes when the switch is first used. */
const CompareBoth = lazy(async () => ({ default: (await import('#app/play/CompareBoth.tsx')).CompareBoth }))

/** Telling, sharing, and the same moment on the chart. They also take files that are dropped, so one set is mounted at a time. */
export function ToolSet(): ReactNode {
  const isLab = useScenario().design !== undefined
  return (
    <>
      {/* A design from the lab was never announced: there is one telling of it. */}
      {isLab ? null : (
        <TellingSwitch
          both={(edition) => (
            <Suspense>
              <CompareBoth edition={edition} />
            </Suspense>
          )}
        />
      )}
      <Share linkFor={linkTo} />
      <MomentLink to="/chart/">{say('play.toChart')}</MomentLink>
    </>
  )
}
