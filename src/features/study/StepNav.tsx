import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { STEPS, type StepId } from './stepIds.ts'
import { openFaults, type Review } from './steps.ts'
import styles from './Builder.module.css'

interface StepNavProps {
  readonly step: StepId
  readonly review: Review
  readonly onGo: (step: StepId) => void
}

/** The seven steps, and in words how far each is. */
export function StepNav({ step, review, onGo }: StepNavProps): ReactNode {
  // The last step is done when nothing of any step stands in its way.
  const open = STEPS.map((one) => openFaults(review, one === 'publish' ? undefined : one).length)
  const done = open.filter((count) => count === 0).length
  return (
    <nav className={styles.nav} aria-label={say('studyPage.steps')}>
      <p className={styles.progress}>
        {say('studyPage.progress', { done, all: STEPS.length, whole: done === STEPS.length ? 'yes' : 'no' })}
      </p>
      <ol className={styles.steps}>
        {STEPS.map((one, index) => (
          <li key={one}>
            <button
              type="button"
              className={styles.stepLink}
              aria-current={one === step ? 'step' : undefined}
              onClick={() => onGo(one)}
            >
              <span className={styles.stepName}>
                <span aria-hidden="true">{index + 1}</span>
                <span>{say(`studyPage.step.${one}`)}</span>
              </span>
              <span className={styles.stepState}>
                {say(one === 'publish' ? 'studyPage.step.freeze' : 'studyPage.step.open', { count: open[index] ?? 0 })}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
