import { useEffect, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { debriefLink } from '#domain/study/links.ts'
import { Button } from '#ui/Button.tsx'
import type { Arrived } from './arrival.ts'
import { Completion } from './Completion.tsx'
import { resultLink } from './ending.ts'
import type { ParticipantRun } from './participantRun.ts'
import { RunPage } from './RunPage.tsx'
import { isSent, Saved } from './Saved.tsx'
import { useView } from './useView.ts'
import styles from './Run.module.css'

interface EndProps {
  readonly run: ParticipantRun
  readonly arrived: Arrived
  readonly onNext: (() => void) | null
}

/** After the choice: first the data is brought to safety, then there is what the participant needs to finish. */
export function End({ run, arrived, onNext }: EndProps): ReactNode {
  const view = useView(run)
  useEffect(() => run.settle(), [run])
  const { frozen, condition, session } = run.start
  const contact = <p className={styles.small}>{say('run.contact', { contact: frozen.study.ethics.contact })}</p>
  const isKept = view.progress.choice === 'kept'
  const isDone = isKept ? view.isSafe : view.isErased || view.isSafe
  // Where many sit down one after the other nobody waits for the network: it goes out while the next one is here.
  const isOnDevice = isKept && view.sent.state === 'stuck' && view.saved.confirmed === view.saved.recorded - 1
  return (
    <RunPage title={say(isKept ? 'run.end.kept' : 'run.end.withdrawn')}>
      {isKept ? null : <p>{say(view.isErased ? 'run.end.erased' : 'run.end.erasing')}</p>}
      {isDone ? (
        <Completion
          study={frozen.study}
          condition={condition.id}
          isFinished={view.progress.isFinished}
          arrived={arrived}
          result={isKept ? resultLink(run, arrived) : null}
        />
      ) : (
        <p role="status">{say('run.end.wait')}</p>
      )}
      {isKept ? (
        <section className={styles.section}>
          <h2>{say('run.code.title')}</h2>
          <p className={styles.code}>{session.recorder.head.session}</p>
          <p>{say('run.code.text')}</p>
          {session.recorder.head.kind === 'real' ? (
            <>
              <p>{say('run.debrief.later')}</p>
              <p className={styles.address}>{debriefLink(pageAddress(), session.recorder.head.session)}</p>
            </>
          ) : null}
          {contact}
        </section>
      ) : (
        contact
      )}
      {view.isErased ? null : <Rescue run={run} />}
      {onNext && (isDone || isOnDevice) ? (
        <p>
          <Button onClick={onNext}>{say('run.end.next')}</Button>
        </p>
      ) : null}
      {view.isErased ? null : <Saved run={run} />}
    </RunPage>
  )
}

/** Where this page lies, without what its address said. */
function pageAddress(): string {
  return `${location.origin}${location.pathname}`
}

/** Where it cannot be sent, or is not sent at all, a file brings it to safety. */
function Rescue({ run }: { readonly run: ParticipantRun }): ReactNode {
  const { sent, saved, progress } = useView(run)
  const [isSaved, setSaved] = useState(false)
  const isTrouble = sent.state === 'stuck' || saved.state !== 'ok'
  if (progress.choice !== 'kept' || (isSent(run) && !isTrouble && !isSaved)) return null
  return (
    <section className={styles.section}>
      <p>{say('run.sent.rescue')}</p>
      <p>
        <Button onClick={() => void run.saveFile().then(() => setSaved(true))}>{say('run.sent.file')}</Button>
      </p>
      <p role="status">{isSaved ? say('run.sent.fileSaved') : null}</p>
    </section>
  )
}
