import type { ReactNode } from 'react'
import { Assumption, Claim } from '#content/Claim.tsx'
import type { PresetId } from '#domain/design/presets.ts'
import { hasCaveat, type Checked } from '#domain/patterns/check.ts'

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
