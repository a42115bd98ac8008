import { useMemo, type ReactNode } from 'react'
import { ways } from '#app/ways.ts'
import { presetName } from '#content/designSays.ts'
import { presets, type PresetId } from '#domain/design/presets.ts'
import { subjectOfPreset } from '#domain/design/subject.ts'
import { FiguresTable } from '#features/measure/FiguresTable.tsx'
import { MeasureTable } from '#features/measure/MeasureTable.tsx'

/** What a lesson speaks of; `/lab/` and `/embed/metric/` have all of them. */
const ONLY = ['ways', 'time'] as const
/** And of these, what a room reads in a minute. */
const READ = ['accept', 'refuse', 'revoke', 'revokeAfterWindow', 'restore', 'leave', 'choice'] as const

interface StageMeasuresProps {
  readonly designs: readonly PresetId[]
  readonly isLarge: boolean
}

/** What designs cost, measure by measure: each beside the first; before a room all of them at once. */
export function StageMeasures({ designs, isLarge }: StageMeasuresProps): ReactNode {
  const all = useMemo(
    () => designs.map((id) => ({ id, name: presetName(id), subject: subjectOfPreset(presets[id]) })),
    [designs],
  )
  if (isLarge) return <FiguresTable designs={all} phone="android" rows={READ} />
  const [first, ...others] = all
  if (!first) return null
  const shown = others.length > 0 ? others : [first]
  return shown.map((one) => (
    <MeasureTable
      key={one.id}
      name={one.name}
      subject={one.subject}
      beside={one === first ? null : first}
      phone="android"
      visual={null}
      only={ONLY}
      playAt={ways.playAt}
    />
  ))
}
