import { lazy, Suspense, type ReactNode } from 'react'
import { embedParams } from '#app/embed/params.ts'
import { withWords } from '#content/sentence.ts'
import styles from './Embed.module.css'

const ClockBar = lazy(async () => ({
  default: (await withWords(import('#features/timeline/ClockBar.tsx'), 'play')).ClockBar,
}))

/** The buttons that move the clock, where the address asks for them. */
export function EmbedClock(): ReactNode {
  return embedParams().controls ? (
    <div className={styles.clock}>
      <Suspense fallback={null}>
        <ClockBar />
      </Suspense>
    </div>
  ) : null
}
