import { useId, type ReactNode } from 'react'
import { dayShort } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Branches.module.css'

interface BranchesProps {
  readonly branches: readonly { readonly scenario: Scenario }[]
  readonly onSwitch: (index: number) => void
}

/** The stories that were left by acting in the past. Choosing one goes on there; the present one is kept in turn. */
export function Branches({ branches, onSwitch }: BranchesProps): ReactNode {
  const id = useId()
  return (
    <div>
      <p id={id} className={styles.title}>
        {say('clock.branches.title')}
      </p>
      <ul className={styles.list} aria-labelledby={id}>
        {branches.map(({ scenario }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a branch is its place in the list
          <li key={index}>
            <Button look="quiet" className={styles.branch} onClick={() => onSwitch(index)}>
              {say('clock.branch', { number: index + 1, count: scenario.steps.length, day: dayShort(scenario.until) })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
