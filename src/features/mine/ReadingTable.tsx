import { useEffect, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { CATEGORY_GROUPS } from '#domain/dataflow/ids.ts'
import type { Mine } from '#domain/mine/fates.ts'
import { loadReadings } from '#store/readings.ts'
import { ACCEPTED_IN, rangeText } from './rangeText.ts'
import { readingCounts } from './readingCounts.ts'
import styles from './Mine.module.css'

/** The same lives by each of the four readings. The readings come when the page is asked for. */
export function ReadingTable({ mine }: { readonly mine: Mine }): ReactNode {
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading')
  useEffect(() => {
    let isHere = true
    loadReadings().then(
      () => isHere && setState('ready'),
      () => isHere && setState('failed'),
    )
    return () => void (isHere = false)
  }, [])
  return (
    <>
      <p className={styles.sentence}>{say('mine.word.how')}</p>
      {state === 'ready' ? (
        <Counts mine={mine} />
      ) : (
        <p className={styles.muted}>{say(state === 'failed' ? 'mine.word.failed' : 'mine.word.loading')}</p>
      )}
      <p className={styles.sentence}>{say('mine.word.messages')}</p>
    </>
  )
}

function Counts({ mine }: { readonly mine: Mine }): ReactNode {
  const columns = [
    ...CATEGORY_GROUPS.map((group) => say(`mine.word.${group}`)),
    say('mine.word.changed', { year: ACCEPTED_IN }),
  ]
  return (
    <table className={styles.readings}>
      <thead>
        <tr>
          <th scope="col">{say('mine.word.reading')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {readingCounts(mine).map(({ reading, shared, changed }) => (
          <tr key={reading}>
            <th scope="row">{say(`reading.${reading}`)}</th>
            {[...CATEGORY_GROUPS.map((group) => shared[group]), changed].map((range, index) => (
              <td key={columns[index]} data-label={columns[index]}>
                {rangeText(range)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
