import { lazy, Suspense, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { withWords } from '#content/sentence.ts'
import { RECORD } from '#domain/dataflow/readings/lens.ts'
import { statuses } from '#domain/dataflow/status.ts'
import { READINGS, type Reading } from '#domain/scenario/types.ts'
import { useActions, useKnown, useMoment, useScenario } from '#store/hooks.ts'
import type { Explained } from './ReadingExplained.tsx'
import styles from './ReadingSwitch.module.css'

// What a reading means comes, with its words, when the switch is used.
const loadExplained = () => withWords(import('./ReadingExplained.tsx'), 'asked')
const ReadingExplained = lazy(async () => ({ default: (await loadExplained()).ReadingExplained }))

/** By whose word the flows are told. When it is used it says what the reading is, and how much it changes. */
export function ReadingSwitch(): ReactNode {
  const { reading, person } = useScenario()
  const moment = useMoment()
  const { setReading } = useActions()
  const known = useKnown()
  const [used, setUsed] = useState<'no' | 'yes' | 'failed'>('no')

  function change(to: Reading) {
    Promise.all([setReading(to), loadExplained()]).then(
      () => setUsed('yes'),
      () => setUsed('failed'),
    )
  }

  function explained(): Explained | null {
    if (used === 'no') return null
    if (used === 'failed') return { kind: 'missing' }
    const all = statuses(moment.regime, person.parentAccount)
    const record = known ? known(moment.regime, all, RECORD) : all
    return { kind: 'reading', reading, differing: moment.statuses.filter((one, pair) => one !== record[pair]).length }
  }

  const shown = explained()
  return (
    <div className={styles.reading}>
      <label className={styles.label}>
        {say('reading.legend')}
        <select
          className={styles.choice}
          value={reading}
          data-reading={reading}
          onChange={(event) => change(event.currentTarget.value as Reading)}
        >
          {READINGS.map((value) => (
            <option key={value} value={value}>
              {say(`reading.${value}`)}
            </option>
          ))}
        </select>
      </label>
      <div role="status" className={shown ? styles.explained : 'visuallyHidden'}>
        <Suspense fallback={null}>
          {shown ? <ReadingExplained explained={shown} onClose={() => setUsed('no')} /> : null}
        </Suspense>
      </div>
    </div>
  )
}
