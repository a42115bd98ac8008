import type { ReactNode } from 'react'
import { Assumption } from '#content/Claim.tsx'
import { say } from '#content/say.ts'
import type { NoteKnob } from '#domain/patterns/applies.ts'

/** That a setting of a preset stands in no source. */
export function AssumedKnob({ knob }: { readonly knob: NoteKnob }): ReactNode {
  return knob === 'remindEveryDays' ? (
    <>
      . <Assumption id="patterns.assume.returnsNextDay" />
    </>
  ) : (
    <> ({say('patterns.assumed')})</>
  )
}
