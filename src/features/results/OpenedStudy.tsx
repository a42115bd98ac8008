import { useEffect, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { HASH_NAME } from '#domain/canonical/sha256.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import type { FrozenStudy } from '#domain/study/types.ts'
import { takeInDesigns } from '#store/designParts.ts'
import { Button } from '#ui/Button.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { DryRun } from './DryRun.tsx'
import { Exports } from './Exports.tsx'
import { Power } from './Power.tsx'
import { Records } from './Records.tsx'
import type { ResultsSlots } from './resultsSlots.ts'
import { Sessions } from './Sessions.tsx'
import { Summary } from './Summary.tsx'
import { useResults, type ResultsWork } from './useResults.ts'
import styles from './Results.module.css'

takeInDesigns()

const VIEWS = ['summary', 'sessions', 'export'] as const
type View = (typeof VIEWS)[number]

interface OpenedStudyProps {
  readonly frozen: FrozenStudy
  /** Records that were laid down with the study. */
  readonly waiting: readonly File[]
  readonly slots: Pick<ResultsSlots, 'phone' | 'loadPhone'>
  readonly onOther: () => void
}

/** A study, its records, and what is found in them. */
export function OpenedStudy({ frozen, waiting, slots, onOther }: OpenedStudyProps): ReactNode {
  const results = useResults(frozen)
  return (
    <>
      <StudyHead frozen={frozen} onOther={onOther} />
      <Records frozen={frozen} waiting={waiting} results={results}>
        <DryRun onBegin={results.runDry} isBusy={results.work !== null} />
        <Power study={frozen.study} results={results} />
      </Records>
      <WorkNote {...results} />
      {results.found ? <Views key={results.found.number} frozen={frozen} results={results} slots={slots} /> : null}
    </>
  )
}

function StudyHead({ frozen, onOther }: Pick<OpenedStudyProps, 'frozen' | 'onOther'>): ReactNode {
  const { study, hash } = frozen
  return (
    <section className={styles.study} aria-label={say('resultsPage.study')}>
      <h2 className={styles.studyName}>{study.title || study.id}</h2>
      <dl className={styles.facts}>
        <div>
          <dt>{say('resultsPage.study.id')}</dt>
          <dd>{study.id}</dd>
        </div>
        <div>
          <dt>{say('resultsPage.study.conditions')}</dt>
          <dd>
            {conditionsOf(study)
              .map(({ name }) => name)
              .join(' · ')}
          </dd>
        </div>
        <div>
          <dt>{say('resultsPage.study.hash', { algorithm: HASH_NAME })}</dt>
          <dd className={styles.hash}>{hash}</dd>
        </div>
      </dl>
      <Button look="quiet" onClick={onOther}>
        {say('resultsPage.study.other')}
      </Button>
    </section>
  )
}

/** How far it is, and how one stops it; or why nothing came of it. */
function WorkNote({ work, trouble, found, cancel }: ResultsWork): ReactNode {
  const [isSlow, setSlow] = useState(false)
  const isAtWork = work !== null
  useEffect(() => {
    if (!isAtWork) return undefined
    const timer = setTimeout(() => setSlow(true), 150)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [isAtWork])
  return (
    <div className={styles.work}>
      {work && isSlow ? (
        <div className={styles.progressLine}>
          <progress className={styles.progress} aria-label={say(`resultsPage.stage.${work.stage}`)} value={work.done} />
          <Button onClick={cancel}>{say('resultsPage.cancel')}</Button>
        </div>
      ) : null}
      <p role="status" className={styles.quiet}>
        {work
          ? isSlow
            ? say(`resultsPage.stage.${work.stage}`)
            : null
          : trouble === 'stopped'
            ? say('resultsPage.stopped')
            : trouble
              ? say(`resultsPage.failed.${trouble}`)
              : found
                ? say('resultsPage.done', { count: found.results.sessions.length })
                : null}
      </p>
    </div>
  )
}

interface ViewsProps {
  readonly frozen: FrozenStudy
  readonly results: ResultsWork
  readonly slots: Pick<ResultsSlots, 'phone' | 'loadPhone'>
}

function Views({ frozen, results, slots }: ViewsProps): ReactNode {
  const [view, setView] = useState<View>('summary')
  const { found } = results
  if (!found) return null
  const isMixed = found.results.sessions.some(({ kind }) => kind !== 'real')
  return (
    <Tabs
      label={say('resultsPage.views')}
      tabs={VIEWS.map((value) => ({ value, label: say(`resultsPage.view.${value}`) }))}
      value={view}
      onChange={setView}
      between={
        isMixed ? (
          <p className={styles.dryMark}>{say(found.isDry ? 'resultsPage.dry.mark' : 'resultsPage.dry.mixed')}</p>
        ) : null
      }
    >
      {view === 'summary' ? <Summary study={frozen.study} {...found} /> : null}
      {view === 'sessions' ? (
        <Sessions study={frozen.study} rows={found.results.sessions} ask={results.ask} slots={slots} />
      ) : null}
      {view === 'export' ? <Exports frozen={frozen} results={results} found={found} /> : null}
    </Tabs>
  )
}
