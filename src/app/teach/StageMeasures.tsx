import type { ReactNode } from 'react'
import { ways } from '#app/ways.ts'
import { presetName } from '#content/designSays.ts'
import { presets, type PresetId } from '#domain/design/presets.ts'
import { subjectOfPreset } from '#domain/design/subject.ts'
import { MeasureTable } from '#features/measure/MeasureTable.tsx'

/** What fits a wall and can be told apart from there; `/lab/` and `/embed/metric/` have all of them. */
const ONLY = ['ways', 'time'] as const

/** What designs cost, measure by measure: each beside the first. */
export function StageMeasures({ designs }: { readonly designs: readonly PresetId[] }): ReactNode {
  const [first, ...others] = designs
  if (!first) return null
  const beside = { name: presetName(first), subject: subjectOfPreset(presets[first]) }
  const shown = others.length > 0 ? others : [first]
  return shown.map((id) => (
    <MeasureTable
      key={id}
      name={presetName(id)}
      subject={subjectOfPreset(presets[id])}
      beside={id === first ? null : beside}
      phone="android"
      visual={null}
      only={ONLY}
      playAt={ways.playAt}
    />
  ))
}
