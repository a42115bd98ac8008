import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import { faultWords } from './fields.tsx'
import styles from './Edit.module.css'

/** Who mends a file by hand mends these first; a crafted one may have a hundred thousand. */
const MOST_SHOWN = 50

/** The faults of a lesson that was read, each with its place in the file. */
export function FaultLines({ faults }: { readonly faults: readonly Fault[] }): ReactNode {
  const more = faults.length - MOST_SHOWN
  return (
    <ul className={styles.faultLines}>
      {faults.slice(0, MOST_SHOWN).map((fault) => (
        <li key={`${fault.path} ${fault.code}`}>
          <code>{fault.path}</code> {faultWords(fault)}
        </li>
      ))}
      {more > 0 ? <li>{say('teachEdit.refused.more', { count: more })}</li> : null}
    </ul>
  )
}
