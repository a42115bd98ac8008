import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { checkName } from '#content/studySays.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import type { Check } from '#domain/study/checklist.ts'
import { Icon } from '#ui/Icon.tsx'
import { faultWords, fieldName } from './faultWords.ts'
import { targetOf } from './steps.ts'
import styles from './Builder.module.css'

interface CheckRowProps {
  readonly check: Check
  readonly goTo: (path: string) => void
}

type State = 'holds' | 'idle' | 'open' | 'advice'

export function stateOf({ level, faults, applies }: Check): State {
  if (faults.length > 0) return level === 'must' ? 'open' : 'advice'
  return applies ? 'holds' : 'idle'
}

/** One item of the checklist: whether it holds, in a word and not by its colour, and the way to what is wrong. */
export function CheckRow({ check, goTo }: CheckRowProps): ReactNode {
  const { id, faults } = check
  const state = stateOf(check)
  return (
    <li className={styles.check} data-open={state === 'open' ? '' : undefined}>
      <p>
        <span className={styles.checkState}>
          {state === 'holds' ? <Icon name="check" size={14} /> : null}
          {say(`studyPage.check.${state}`)}
        </span>{' '}
        {checkName(id)}
      </p>
      {faults.length > 0 ? <FaultButtons faults={faults} goTo={goTo} /> : null}
    </li>
  )
}

/** Each fault as the way to its field; what several conditions have in common is said once. */
export function FaultButtons({
  faults,
  goTo,
}: { readonly faults: readonly Fault[] } & Pick<CheckRowProps, 'goTo'>): ReactNode {
  const said = new Map(
    faults.map((fault) => [
      say('studyPage.fault', { field: fieldName(targetOf(fault)), fault: faultWords(fault) }),
      targetOf(fault),
    ]),
  )
  return (
    <ul className={styles.faults}>
      {[...said].map(([words, path]) => (
        <li key={words}>
          <button type="button" className={styles.faultButton} onClick={() => goTo(path)}>
            {words}
          </button>
        </li>
      ))}
    </ul>
  )
}
