import { useState, type ReactNode } from 'react'
import { count } from '#content/format.ts'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { properNames } from '#content/properNames.ts'
import type { OfflineState } from '#store/offline.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Pages.module.css'

export interface OfflineProps {
  readonly state: OfflineState
  /** How many files it is; null where none is kept. */
  readonly files: number | null
  /** Stores the wish that it is kept, or not. */
  readonly onKeep: (isWanted: boolean) => Promise<void>
  readonly onOpenNewer: () => void
}

const code = (text: string): ReactNode => <code>{text}</code>

/** What is kept so that the site works without a network, who fetches it, and how to do without. */
export function Offline({ state, files, onKeep, onOpenNewer }: OfflineProps): ReactNode {
  const [hasFailed, setFailed] = useState(false)
  const isUnwanted = state === 'unwanted'

  function turn() {
    onKeep(isUnwanted).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  }

  return (
    <>
      <p>{say('privacy.offline.text')}</p>
      <p>
        <Say
          id="privacy.offline.worker"
          values={{
            rule: properNames.rule,
            worker: properNames.worker,
            files: count(files ?? 0),
            known: files === null ? 0 : 1,
          }}
          tags={{ code }}
        />
      </p>
      <p>{say('privacy.offline.newer')}</p>
      <div className={styles.actions}>
        {state === 'newer' ? <Button onClick={onOpenNewer}>{say('privacy.offline.openNewer')}</Button> : null}
        {canTurn(state) ? (
          <Button onClick={turn}>{say(isUnwanted ? 'privacy.offline.allow' : 'privacy.offline.refuse')}</Button>
        ) : null}
        <output>{say(hasFailed ? 'privacy.offline.noWish' : `privacy.offline.is.${state}`)}</output>
      </div>
    </>
  )
}

function canTurn(state: OfflineState): boolean {
  return state !== 'unknown' && state !== 'impossible'
}
