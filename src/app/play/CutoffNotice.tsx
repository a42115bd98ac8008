import type { ReactNode } from 'react'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { setPublicOnly } from '#store/setting.ts'
import { Button } from '#ui/Button.tsx'
import styles from './CutoffNotice.module.css'

/** That something is hidden, and how to see it. It stays in view while it is so. */
export function CutoffNotice({ day }: { readonly day: IsoDay }): ReactNode {
  return (
    <div className={styles.notice} role="note">
      <p>
        {say('cutoff.on', { day: dayLong(day) })} <span className={styles.more}>{say('cutoff.undated')}</span>
      </p>
      <Button look="quiet" className={styles.end} onClick={() => end()}>
        {say('cutoff.showAll')}
      </Button>
    </div>
  )
}

/** The button goes with the sentence; the focus stays on the page. */
function end(): void {
  setPublicOnly(false)
  document.getElementById('main')?.focus({ preventScroll: true })
}
