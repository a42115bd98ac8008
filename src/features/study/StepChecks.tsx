import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { CheckRow, FaultButtons } from './CheckRow.tsx'
import type { StepId } from './stepIds.ts'
import { stepOf, stepOfCheck, type Review } from './steps.ts'
import styles from './Builder.module.css'

interface StepChecksProps {
  readonly step: StepId
  readonly review: Review
  readonly goTo: (path: string) => void
}

/** What is checked of the step that is open, beside it; the last step shows the whole list itself. */
export function StepChecks({ step, review, goTo }: StepChecksProps): ReactNode {
  if (step === 'publish') return null
  const checks = review.checks.filter((check) => stepOfCheck(check) === step)
  const form = review.form.filter(({ path }) => stepOf(path) === step)
  return (
    <aside className={styles.checks} aria-label={say('studyPage.checks')}>
      <h3 className={styles.checksTitle}>{say('studyPage.checks')}</h3>
      {form.length > 0 ? (
        <div className={styles.check} data-open="">
          <p>{say('studyPage.check.form')}</p>
          <FaultButtons faults={form} goTo={goTo} />
        </div>
      ) : null}
      <ul>
        {checks.map((check) => (
          <CheckRow key={check.id} check={check} goTo={goTo} />
        ))}
      </ul>
      {checks.length === 0 && form.length === 0 ? <p className={styles.hint}>{say('studyPage.checks.none')}</p> : null}
    </aside>
  )
}
