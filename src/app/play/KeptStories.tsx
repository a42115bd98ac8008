import { lazy, Suspense, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { withWords } from '#content/sentence.ts'
import styles from './KeptStories.module.css'

/** It comes when it is opened. */
const KeptList = lazy(async () => ({ default: (await withWords(import('#app/play/KeptList.tsx'), 'asked')).KeptList }))

/** Stories that the person asked to keep on this device. */
export function KeptStories(): ReactNode {
  const [wasOpened, setOpened] = useState(false)
  return (
    <details className={styles.kept} onToggle={() => setOpened(true)}>
      <summary>{say('kept.keep')}</summary>
      {wasOpened ? (
        <Suspense fallback={null}>
          <KeptList />
        </Suspense>
      ) : null}
    </details>
  )
}
