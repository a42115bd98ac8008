import type { ReactNode } from 'react'
import { Claim } from '#content/Claim.tsx'
import { say } from '#content/say.ts'
import type { Design } from '#domain/design/design.ts'
import { notesOnPreset, type Because } from '#domain/patterns/applies.ts'
import type { PatternId } from '#domain/patterns/pattern.ts'
import { PRESET_IDS, presets } from '#domain/design/presets.ts'
import { knobText, presetName } from './patternWords.ts'
import styles from './Patterns.module.css'

/** The designs to which a note applies, each with the knob, the row or the fact that brings it about. */
export function AppliesTo({ id }: { readonly id: PatternId }): ReactNode {
  const found = PRESET_IDS.flatMap((subject) => {
    const note = notesOnPreset(subject).find(({ pattern }) => pattern === id)
    return note ? [{ subject, design: presets[subject].design, because: note.because }] : []
  })
  if (found.length === 0) return <p className={styles.quiet}>{say('patterns.entry.nowhere')}</p>
  return (
    <ul className={styles.applies}>
      {found.map(({ subject, design, because }) => (
        <li key={subject}>
          <span className={styles.subject}>{presetName(subject)}</span>
          <ul className={styles.because}>
            {because.map((one) => (
              <li key={keyOf(one)}>
                <Reason because={one} design={design} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function keyOf(because: Because): string {
  if ('knob' in because) return because.knob
  return 'row' in because ? because.row : because.fact
}

function Reason({ because, design }: { readonly because: Because; readonly design: Design }): ReactNode {
  if ('knob' in because) return knobText(because.knob, design)
  return <Claim id={'row' in because ? `patterns.row.${because.row}` : `patterns.fact.${because.fact}`} />
}
