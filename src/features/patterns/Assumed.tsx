import type { ReactNode } from 'react'
import { Assumption, Claim } from '#content/Claim.tsx'
import { say } from '#content/say.ts'
import type { PresetId } from '#domain/design/presets.ts'
import type { NoteKnob } from '#domain/patterns/applies.ts'
import { hasCaveat, type Checked } from '#domain/patterns/check.ts'

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

/** What a verdict rests on that no source says, and what the record says against it. */
export function Provisos({
  checked,
  preset,
}: {
  readonly checked: Checked
  readonly preset: PresetId | null
}): ReactNode {
  const { rule, assumes } = checked
  return (
    <>
      {assumes.includes('returnsNextDay') ? <Assumption id="patterns.assume.returnsNextDay" /> : null}
      {preset !== null && hasCaveat(preset, rule) ? (
        <Claim id={`patterns.caveat.${preset}.${rule as 'noDetriment'}`} />
      ) : null}
    </>
  )
}
