import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { ParticipantRun } from './participantRun.ts'
import { partOf } from './progress.ts'
import { RunPage } from './RunPage.tsx'
import { Saved } from './Saved.tsx'
import { useView } from './useView.ts'
import { Written } from './Written.tsx'
import styles from './Run.module.css'

/** What it was about, for those who finish and those who leave; and whether their data may be kept. */
export function Debrief({ run }: { readonly run: ParticipantRun }): ReactNode {
  const { progress } = useView(run)
  const { study } = run.start.frozen
  return (
    <RunPage
      part={say('run.part', partOf(study, 'debrief'))}
      title={say('run.debrief.title')}
      ways={[
        { name: say('run.debrief.withdraw'), onPress: () => run.withdraw() },
        { name: say('run.debrief.keep'), onPress: () => run.keep() },
      ]}
      foot={<Saved run={run} />}
    >
      {progress.isLeft ? <p>{say('run.debrief.left')}</p> : null}
      <Written text={study.ethics.debrief} />
      <p className={styles.small}>{say('run.contact', { contact: study.ethics.contact })}</p>
      <section className={styles.section}>
        <h2>{say('run.debrief.choice')}</h2>
        <p>{say('run.debrief.choiceText')}</p>
      </section>
    </RunPage>
  )
}
