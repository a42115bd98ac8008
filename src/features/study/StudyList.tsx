import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react'
import { Link } from 'react-router'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { withWords } from '#content/sentence.ts'
import { Button } from '#ui/Button.tsx'
import { ReadPage } from '#ui/ReadPage.tsx'
import { beginReading } from './beginReading.ts'
import { StudyRow } from './StudyRow.tsx'
import { useStudies } from './useStudies.ts'
import { useStudyActions } from './useStudyActions.ts'
import type { StudySlots } from './studySlots.ts'
import styles from './StudyList.module.css'

const ImportFaults = lazy(async () => ({
  default: (await withWords(import('./ImportFaults.tsx'), 'asked')).ImportFaults,
}))
const CompareStudies = lazy(async () => ({ default: (await import('./CompareStudies.tsx')).CompareStudies }))

interface StudyListProps {
  readonly dropZone: (onFiles: (files: readonly File[]) => void) => ReactNode
  readonly results: StudySlots['results']
}

/** The studies of this device, and the ways to come to one. */
export function StudyList({ dropZone, results }: StudyListProps): ReactNode {
  const { all, trouble } = useStudies()
  const { told, faulty, ...act } = useStudyActions(all)
  const { gone } = told
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(beginReading, [])
  return (
    <ReadPage title={say('studyPage.title')} lede={say('studyPage.lede')}>
      <div className={styles.begin}>
        <Button icon="plus" onClick={() => act.begin('newStudy')}>
          {say('studyPage.new')}
        </Button>
        <Button onClick={() => act.begin('exampleStudy')}>{say('studyPage.example')}</Button>
        <OpenFile onFiles={act.takeIn} />
      </div>
      <div className={styles.told}>
        <p role="status">{told.text}</p>
        {gone ? (
          <Button look="quiet" icon="undo" onClick={() => act.undo(gone)}>
            {say('studyPage.undo')}
          </Button>
        ) : null}
      </div>
      <section className={styles.list} aria-labelledby="studies">
        <h2 id="studies" ref={heading} tabIndex={-1} className={styles.listTitle}>
          {say('studyPage.onDevice')}
        </h2>
        {trouble ? <p className={styles.trouble}>{say(`studyPage.trouble.${trouble}`)}</p> : null}
        {all?.length === 0 && !trouble ? <p className={styles.quiet}>{say('studyPage.none')}</p> : null}
        <ul>
          {all?.map((kept) => (
            <StudyRow
              key={kept.key}
              kept={kept}
              results={results}
              onDuplicate={() => act.duplicate(kept)}
              onSave={() => act.save(kept)}
              onRemove={() => {
                act.remove(kept)
                // Its buttons go with it.
                heading.current?.focus()
              }}
            />
          ))}
        </ul>
      </section>
      <p className={styles.quiet}>
        <Say id="studyPage.results.where" tags={{ results: (words) => <Link to="/study/results/">{words}</Link> }} />
      </p>
      {all && all.length > 1 ? (
        <Suspense fallback={null}>
          <CompareStudies all={all} />
        </Suspense>
      ) : null}
      {dropZone(act.takeIn)}
      {faulty ? (
        <Suspense fallback={null}>
          <ImportFaults
            faulty={faulty}
            onTakeRest={(rest) => act.takeRest(rest, faulty.name)}
            onClose={act.nextFaulty}
          />
        </Suspense>
      ) : null}
    </ReadPage>
  )
}

/** The system's own file picker, behind a button of ours. */
function OpenFile({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={field}
        type="file"
        multiple
        accept=".json,application/json"
        className="visuallyHidden"
        tabIndex={-1}
        aria-label={say('studyPage.import.field')}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          // The same file may be chosen again, after it was mended.
          currentTarget.value = ''
        }}
      />
      <Button icon="document" onClick={() => field.current?.click()}>
        {say('studyPage.import')}
      </Button>
    </>
  )
}
