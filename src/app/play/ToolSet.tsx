import { lazy, Suspense, type ReactNode } from 'react'
import { linkTo } from '#app/address.ts'
import { TellingSwitch } from '#features/person/TellingSwitch.tsx'
import { Share } from '#features/share/Share.tsx'

/** It comes when the switch is first used. */
const CompareBoth = lazy(async () => ({ default: (await import('#app/play/CompareBoth.tsx')).CompareBoth }))

/** Telling and sharing. They also take files that are dropped, so one set is mounted at a time. */
export function ToolSet(): ReactNode {
  return (
    <>
      <TellingSwitch
        both={(edition) => (
          <Suspense>
            <CompareBoth edition={edition} />
          </Suspense>
        )}
      />
      <Share linkFor={linkTo} />
    </>
  )
}
