import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { Reading } from '#domain/scenario/types.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './ReadingSwitch.module.css'

export type Explained =
  { readonly kind: 'reading'; readonly reading: Reading; readonly differing: number } | { readonly kind: 'missing' }

interface ReadingExplainedProps {
  readonly explained: Explained
  readonly onClose: () => void
}

/** What the switch just did: what the reading is, and how many pairs it draws otherwise. */
export function ReadingExplained({ explained, onClose }: ReadingExplainedProps): ReactNode {
  return (
    <>
      <div>{explained.kind === 'missing' ? <p>{say('reading.missing')}</p> : <Meaning {...explained} />}</div>
      <button type="button" className={styles.close} aria-label={say('reading.close')} onClick={onClose}>
        <Icon name="close" size={14} />
      </button>
    </>
  )
}

function Meaning({ reading, differing }: { readonly reading: Reading; readonly differing: number }): ReactNode {
  return (
    <>
      <p>{say(`reading.means.${reading}`)}</p>
      <p className={styles.report}>
        {reading === 'record' ? say('reading.back') : say('reading.differs', { count: differing })}
      </p>
    </>
  )
}
