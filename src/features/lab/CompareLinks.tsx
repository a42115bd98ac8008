import { useDeferredValue, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useStore } from 'zustand'
import { say } from '#content/say.ts'
import { lab, labStory } from '#store/lab.ts'
import { openVariantOf, storyOfSubject, subjectOf, subjectOfPresetId, type Beside } from '#store/labWork.ts'
import { besideName } from './knobWords.ts'
import type { LabSlots } from './labSlots.ts'
import styles from './Lab.module.css'

/** What everything may be laid beside, whatever stands beside it in the table. */
const USUAL = ['2016', 'neutral-minimum'] as const

/** Two phones and one clock: with what stands beside it, with what was built, with our own minimum, and with the other variants. */
export function CompareLinks({
  beside,
  compareAt,
}: Pick<LabSlots, 'compareAt'> & { readonly beside: Beside }): ReactNode {
  const state = useDeferredValue(useStore(lab))
  const { scenario } = labStory(state)
  const open = openVariantOf(state)
  const own = subjectOf(open)
  const others: readonly Beside[] = [beside, ...USUAL, ...state.variants.filter(({ id }) => id !== open.id)]
  return (
    <ul className={styles.compare}>
      {others.map((other, index) => {
        const subject = typeof other === 'string' ? subjectOfPresetId(other) : subjectOf(other)
        if (subject === own || others.indexOf(other) < index) return null
        const name = besideName(other)
        return (
          <li key={typeof other === 'string' ? other : other.id}>
            <Link className={styles.link} to={compareAt(scenario, storyOfSubject(subject, state.phone, [], name))}>
              {say('labPage.compare', { name })}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
