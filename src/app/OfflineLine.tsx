import { useState, useSyncExternalStore, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { offlineState, onOffline, openNewer } from '#store/offline.ts'
import { Button } from '#ui/Button.tsx'
import styles from './OfflineLine.module.css'

/** At the foot of a page: whether the site works without a network. A newer version is announced, and nothing happens by itself. */
export function OfflineLine(): ReactNode {
  const state = useSyncExternalStore(onOffline, offlineState)
  const [isLater, setLater] = useState(false)
  if (state !== 'ready' && state !== 'newer') return null
  return (
    <>
      <p className={styles.line}>{say('offline.ready')}</p>
      <div role="status">
        {state === 'newer' && !isLater ? (
          <div className={styles.notice}>
            <p>{say('offline.newer')}</p>
            <div className={styles.actions}>
              <Button onClick={() => void openNewer()}>{say('offline.open')}</Button>
              <Button look="quiet" onClick={() => setLater(true)}>
                {say('offline.later')}
              </Button>
            </div>
          </div>
        ) : null}
      </div>
    </>
  )
}
