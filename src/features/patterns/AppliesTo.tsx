import type { ReactNode } from 'react'
import { Claim } from '#content/Claim.tsx'
import { presetName } from '#content/designSays.ts'
import { say } from '#content/say.ts'
import { PRESET_IDS, presets, type PresetId } from '#domain/design/presets.ts'
import { notesOnPreset, type Because } from '#domain/patterns/applies.ts'
import type { PatternId } from '#domain/patterns/pattern.ts'
import { AssumedKnob } from './AssumedKnob.tsx'
import { knobText } from './patternWords.ts'
import styles from './Patterns.module.css'

interface Group {
  readonly ids: readonly PresetId[]
  readonly because: readonly Because[]
}

/** The designs to which a note applies, each with the knob, the row or the fact that brings it about; alike ones together. */
export function AppliesTo({ id }: { readonly id: PatternId }): ReactNode {
  const groups = groupsOf(id)
  if (groups.length === 0) return <p className={styles.quiet}>{say('patterns.entry.nowhere')}</p>
  return (
    <ul className={styles.applies}>
      {groups.map(({ ids, because }) => (
        <li key={ids[0]}>
          <ul className={styles.subject}>
            {ids.map((one) => (
              <li key={one}>{presetName(one)}</li>
            ))}
          </ul>
          <ul className={styles.because}>
            {because.map((one) => (
              <li key={reasonKey(one, ids)}>
                <Reason because={one} preset={ids[0]} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function groupsOf(pattern: PatternId): readonly Group[] {
  const groups = new Map<string, { ids: PresetId[]; because: readonly Because[] }>()
  for (const id of PRESET_IDS) {
    const note = notesOnPreset(id).find((one) => one.pattern === pattern)
    if (!note) continue
    const key = note.because.map((one) => reasonKey(one, [id])).join()
    const group = groups.get(key)
    if (group) group.ids.push(id)
    else groups.set(key, { ids: [id], because: note.because })
  }
  return [...groups.values()]
}

function reasonKey(because: Because, [preset]: readonly PresetId[]): string {
  if ('row' in because) return because.row
  if ('fact' in because) return because.fact
  if (preset === undefined) return because.knob
  const { design, assumes } = presets[preset]
  return `${knobText(because.knob, design)} ${String(assumes.includes(because.knob))}`
}

function Reason({ because, preset }: { readonly because: Because; readonly preset: PresetId | undefined }): ReactNode {
  if ('knob' in because) {
    if (preset === undefined) return null
    const { design, assumes } = presets[preset]
    return (
      <>
        {knobText(because.knob, design)}
        {assumes.includes(because.knob) ? <AssumedKnob knob={because.knob} /> : null}
      </>
    )
  }
  return <Claim id={'row' in because ? `patterns.row.${because.row}` : `patterns.fact.${because.fact}`} />
}
