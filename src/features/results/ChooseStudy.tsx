import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { HASH_NAME } from '#domain/canonical/sha256.ts'
import type { FrozenStudy } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { FilePicker } from './FilePicker.tsx'
import { Part } from './Part.tsx'
import type { StudyRefused } from './readStudyFile.ts'
import styles from './Results.module.css'

interface ChooseStudyProps {
  readonly kept: readonly FrozenStudy[]
  /** What the address names and nobody found. */
  readonly named: string | null
  readonly refused: StudyRefused | null
  readonly isReading: boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly onChoose: (frozen: FrozenStudy) => void
}

/** Of which study: one that is kept here, or from a file. */
export function ChooseStudy({ kept, named, refused, isReading, onFiles, onChoose }: ChooseStudyProps): ReactNode {
  return (
    <Part title={say('resultsPage.study')} text={say('resultsPage.study.text')}>
      {named === null ? null : <p className={styles.note}>{say('resultsPage.study.named', { id: named })}</p>}
      <div className={styles.buttons}>
        <FilePicker
          label={say('resultsPage.study.open')}
          accept=".json,.html,.zip,.jsonl,.ndjson,.csv"
          multiple
          onFiles={onFiles}
        />
      </div>
      <p role="status" className={refused ? styles.note : undefined}>
        {isReading ? say('resultsPage.study.reading') : refused ? refusalText(refused) : null}
      </p>
      {kept.length === 0 ? (
        <p className={styles.quiet}>
          <Say id="resultsPage.study.make" tags={{ make: (words) => <Link to="/study/">{words}</Link> }} />
        </p>
      ) : (
        <>
          <h3 className={styles.subName}>{say('resultsPage.study.kept')}</h3>
          <ul className={styles.kept}>
            {kept.map((frozen) => (
              <li key={frozen.hash}>
                <Button onClick={() => onChoose(frozen)}>{frozen.study.title || frozen.study.id}</Button>
                <span className={styles.quiet}>
                  {frozen.study.id}, {HASH_NAME} {frozen.hash.slice(0, HASH_SIGNS)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  )
}

const HASH_SIGNS = 12

function refusalText({ file, why, id }: StudyRefused): string {
  return say(`resultsPage.study.refused.${why}`, { file, id })
}
