import type { ReactNode } from 'react'
import { destinationsOf, recordedIn } from '#content/recordedItems.ts'
import { say } from '#content/say.ts'
import { NEVER_RECORDED } from '#domain/record/inventory.ts'
import { LOG_FIELDS, MINIMAL_LOG } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { useBuilder } from './builderContext.ts'
import { CheckList } from './choiceFields.tsx'
import styles from './Builder.module.css'

/** What is recorded besides steps and answers, and the list that participants read before they consent. */
export function StepLogging(): ReactNode {
  const { study, edit, tell } = useBuilder()
  const { logging } = study
  const isMinimal = logging.length === MINIMAL_LOG.length && MINIMAL_LOG.every((field) => logging.includes(field))
  return (
    <>
      <p className={styles.state}>
        {say(isMinimal ? 'studyPage.log.isMinimal' : 'studyPage.log.isMore')}{' '}
        {isMinimal ? null : (
          <Button
            look="quiet"
            onClick={() => {
              edit((now) => ({ ...now, logging: MINIMAL_LOG }))
              tell(say('studyPage.log.madeMinimal'), (now) => ({ ...now, logging }))
            }}
          >
            {say('studyPage.log.makeMinimal')}
          </Button>
        )}
      </p>
      <CheckList
        path="$.logging"
        label={say('studyPage.log.label')}
        hint={say('studyPage.log.always')}
        values={logging}
        options={LOG_FIELDS.filter((one) => one !== 'reading' || logging.includes(one)).map((value) => ({
          value,
          label: say(`studyPage.log.${value}`),
          hint: say(`studyPage.log.${value}.hint`),
        }))}
        onChange={(chosen) => edit((now) => ({ ...now, logging: chosen }))}
      />
      <section className={styles.quoted} aria-label={say('studyPage.log.sheet')}>
        <h3 className={styles.label}>{say('studyPage.log.sheet')}</h3>
        <p>{say('run.recorded.before')}</p>
        <ul className={styles.list}>
          {recordedIn(study).map((item) => (
            <li key={item}>{say(`run.recorded.${item}`)}</li>
          ))}
        </ul>
        <h4 className={styles.label}>{say('run.never.title')}</h4>
        <ul className={styles.list}>
          {NEVER_RECORDED.map((item) => (
            <li key={item}>{say(`run.never.${item}`)}</li>
          ))}
        </ul>
        <h4 className={styles.label}>{say('run.goes.title')}</h4>
        {destinationsOf(study).map(({ to, host }) => (
          <p key={to}>{say(`run.goes.${to}`, { host })}</p>
        ))}
      </section>
    </>
  )
}
