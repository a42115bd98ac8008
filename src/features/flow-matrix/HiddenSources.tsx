import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { useActions } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import styles from './PairDrawer.module.css'

/** How many sources came later than the day shown, and the way to see them all the same. */
export function HiddenSources({ count }: { readonly count: number }): ReactNode {
  const { setPublicOnly } = useActions()
  return (
    <div className={styles.later}>
      <p>{say('cutoff.hidden.sources', { count })}</p>
      {count > 0 ? (
        <Button look="quiet" onClick={() => setPublicOnly(false)}>
          {say('cutoff.showThem')}
        </Button>
      ) : null}
    </div>
  )
}
