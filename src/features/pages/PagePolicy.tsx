import { useSyncExternalStore, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import styles from './Pages.module.css'

/** The policy as it stands in this very page, so that nobody has to trust our copy of it. */
export function PagePolicy(): ReactNode {
  const policy = useSyncExternalStore(neverChanges, readPolicy, unknownAhead)
  if (policy === undefined) return null
  if (policy === null) return <p className={styles.muted}>{say('privacy.policy.missing')}</p>
  return (
    <>
      <h3 className={styles.note}>{say('privacy.policy.title')}</h3>
      <pre className={styles.policy}>{policy.split(/;\s*/).filter(Boolean).join('\n')}</pre>
    </>
  )
}

function neverChanges(): () => void {
  return () => undefined
}

function readPolicy(): string | null {
  const meta = document.querySelector('meta[http-equiv="Content-Security-Policy" i]')
  return meta?.getAttribute('content') ?? null
}

/** Where the page is rendered ahead, there is no page to read. */
function unknownAhead(): undefined {
  return undefined
}
