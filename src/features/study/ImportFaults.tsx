import type { ReactNode } from 'react'
import { faultText } from '#content/faultText.ts'
import { say } from '#content/say.ts'
import type { Study } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import type { Faulty } from './faulty.ts'
import styles from './StudyList.module.css'

interface ImportFaultsProps {
  readonly faulty: Faulty
  readonly onTakeRest: (rest: Study) => void
  readonly onClose: () => void
}

/** Why a file was not opened: every fault in it, where it stands and what would do. What can be read can be taken in. */
export function ImportFaults({ faulty, onTakeRest, onClose }: ImportFaultsProps): ReactNode {
  const { name, faults, rest } = faulty
  return (
    <Dialog title={say('studyPage.import.faults')} closeLabel={say('studyPage.close')} onClose={onClose}>
      {faults === null ? (
        <p>{say('studyPage.import.unreadable', { name })}</p>
      ) : (
        <>
          <p>{say('studyPage.import.says', { name, count: faults.length })}</p>
          <ol className={styles.faults}>
            {faults.map((fault) => (
              <li key={`${fault.path} ${fault.code}`}>
                <code>{fault.path}</code> {faultText(fault)}
              </li>
            ))}
          </ol>
        </>
      )}
      {rest ? (
        <>
          <p>{say('studyPage.import.restHint')}</p>
          <Button onClick={() => onTakeRest(rest)}>{say('studyPage.import.takeRest')}</Button>
        </>
      ) : null}
    </Dialog>
  )
}
