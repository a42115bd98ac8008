import type { ReactNode } from 'react'
import { faultText } from '#content/faultText.ts'
import { say } from '#content/say.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './Share.module.css'

export interface Refusal {
  readonly name: string
  /** Null: the browser could not even read it. */
  readonly faults: readonly Fault[] | null
}

interface FaultsDialogProps {
  readonly refusal: Refusal
  /** What was being worked on, and is not touched by it. */
  readonly unchanged?: 'story' | 'design'
  readonly onClose: () => void
}

/** Why a file was not opened: every fault in it, where it stands and what would do. */
export function FaultsDialog({ refusal, unchanged = 'story', onClose }: FaultsDialogProps): ReactNode {
  const { name, faults } = refusal
  return (
    <Dialog title={say('share.faults.title')} closeLabel={say('share.faults.close')} onClose={onClose}>
      {faults === null ? (
        <p>{say('share.open.unreadable', { name })}</p>
      ) : (
        <>
          <p>{say('share.faults.text', { count: faults.length, name, unchanged })}</p>
          <ol className={styles.faults}>
            {faults.map((fault) => (
              <li key={`${fault.path} ${fault.code}`}>
                <code>{fault.path}</code> {faultText(fault)}
              </li>
            ))}
          </ol>
        </>
      )}
    </Dialog>
  )
}
