import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { replayRecord, type RecordReplay } from '#domain/record/replayRecord.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import type { SessionRow } from '#domain/results/sessionRows.ts'
import type { Study } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { Replay } from './Replay.tsx'
import type { ResultsSlots } from './resultsSlots.ts'
import type { ResultsWork } from './useResults.ts'
import styles from './Results.module.css'

interface OneSessionProps {
  readonly study: Study
  readonly row: SessionRow
  readonly ask: ResultsWork['ask']
  readonly slots: Pick<ResultsSlots, 'phone' | 'loadPhone'>
  readonly onBack: () => void
}

/** A session, read again from its files and lived again by the engine. */
export function OneSession({ study, row, ask, slots, onBack }: OneSessionProps): ReactNode {
  const [replay, setReplay] = useState<RecordReplay | 'failed' | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const { loadPhone } = slots
  const { session } = row

  useEffect(() => {
    let isHere = true
    void Promise.all([ask({ kind: 'session', session }), loadPhone()]).then(([told]) => {
      if (isHere) setReplay(told?.kind === 'session' ? replayRecord(told.lines) : 'failed')
    })
    return () => {
      isHere = false
    }
  }, [ask, session, loadPhone])
  useLayoutEffect(() => heading.current?.focus(), [])

  const condition = conditionsOf(study).find(({ id }) => id === row.condition)?.name ?? row.condition
  return (
    <section className={styles.part} aria-labelledby="session-heading">
      <Button look="quiet" icon="arrowStart" onClick={onBack}>
        {say('resultsPage.back')}
      </Button>
      <h2 id="session-heading" ref={heading} tabIndex={-1} className={styles.partName}>
        {say('resultsPage.session')} <code>{session.slice(0, 8)}</code>
      </h2>
      <p className={styles.quiet}>
        {condition} · {say(`resultsPage.end.${row.end}`)} · <code>{session}</code>
      </p>
      {replay === null ? <p role="status">{say('resultsPage.replay.loading')}</p> : null}
      {replay === 'failed' ? <p role="alert">{say('resultsPage.failed.unexpected')}</p> : null}
      {replay !== null && replay !== 'failed' ? <Replay study={study} replay={replay} phone={slots.phone} /> : null}
    </section>
  )
}
