import type { ReactNode } from 'react'
import { linkTo } from '#app/address.ts'
import { CompareBoth } from '#app/play/CompareBoth.tsx'
import { TellingSwitch } from '#features/person/TellingSwitch.tsx'
import { Share } from '#features/share/Share.tsx'

/** Telling and sharing. They also take files that are dropped, so one set is mounted at a time. */
export function ToolSet(): ReactNode {
  return (
    <>
      <TellingSwitch both={(edition) => <CompareBoth edition={edition} />} />
      <Share linkFor={linkTo} />
    </>
  )
}
