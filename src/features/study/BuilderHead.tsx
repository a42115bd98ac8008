import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { say } from '#content/say.ts'
import type { Study } from '#domain/study/types.ts'
import type { KeptDraft, KeptStudy } from '#store/studies/shelf.ts'
import type { DraftState } from '#store/shelf/draft.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Builder.module.css'

interface BuilderHeadProps extends Pick<DraftState<Study, KeptDraft, KeptStudy>, 'saving' | 'beside'> {
  readonly study: Study
  readonly onRetry: () => void
  /** As a file: also where the device keeps nothing. */
  readonly onSave: () => void
}

/** Which study it is, and whether it is saved. */
export function BuilderHead({ study, saving, beside, onRetry, onSave }: BuilderHeadProps): ReactNode {
  const isTrouble = saving === 'denied' || saving === 'full'
  return (
    <header className={styles.head}>
      <p className={styles.above}>
        <Link to="/study/">{say('studyPage.all')}</Link>
      </p>
      <h1 className={styles.title}>{study.title.trim() === '' ? say('studyPage.untitled') : study.title}</h1>
      <p className={styles.state}>
        {say('studyPage.state.draft')} <span aria-hidden="true">·</span>{' '}
        {isTrouble ? say('studyPage.notSaved') : say(`studyPage.saving.${saving}`)}{' '}
        <Button look="quiet" className={styles.saveAs} onClick={onSave}>
          {say('studyPage.export')}
        </Button>
      </p>
      {isTrouble ? (
        <div className={styles.notice} role="alert">
          <p>{say(`studyPage.trouble.${saving}`)}</p>
          <Button onClick={onRetry}>{say('studyPage.tryAgain')}</Button>
        </div>
      ) : null}
      {beside ? (
        <p className={styles.notice} role="alert">
          {say('studyPage.beside')}
        </p>
      ) : null}
    </header>
  )
}
