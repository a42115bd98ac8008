import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import { faultWords } from './fields.tsx'
import styles from './Edit.module.css'

interface FaultListProps {
  readonly faults: readonly Fault[]
  readonly goTo: (path: string) => void
}

/** All that a room would miss; each leads to its field. */
export function FaultList({ faults, goTo }: FaultListProps): ReactNode {
  return (
    <section className={styles.faults} aria-label={say('teachEdit.faults')}>
      <h2 className={styles.previewName}>
        {faults.length === 0 ? say('teachEdit.faults.none') : say('teachEdit.faults.count', { count: faults.length })}
      </h2>
      {faults.length === 0 ? null : (
        <ul>
          {faults.map((fault) => (
            <li key={`${fault.path} ${fault.code}`}>
              <button type="button" className={styles.faultButton} onClick={() => goTo(fault.path)}>
                {say('teachEdit.fault', { where: whereOf(fault.path), what: faultWords(fault) })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** `$.steps[2].vote.options[0].text`, for people: Step 3, vote, options 1, text. */
function whereOf(path: string): string {
  return path
    .slice(2)
    .split('.')
    .map((part) => {
      const [, name = part, index] = /^(\w+)\[(\d+)\]$/.exec(part) ?? []
      return index === undefined ? name : say('teachEdit.where', { name, number: Number(index) + 1 })
    })
    .join(', ')
}
