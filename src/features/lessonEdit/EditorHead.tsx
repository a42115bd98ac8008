import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { say } from '#content/say.ts'
import type { KeptLesson, LessonDraft } from '#store/lessons.ts'
import { Button } from '#ui/Button.tsx'
import { copyText } from '#ui/copyText.ts'
import { useEditing } from './editing.ts'
import { saveLesson } from './lessonFile.ts'
import styles from './Edit.module.css'

interface EditorHeadProps extends Pick<ReturnType<LessonDraft['state']['getState']>, 'saving' | 'beside'> {
  readonly kept: KeptLesson
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
  readonly onRetry: () => void
}

/** Which lesson it is, whether it is saved, and how it is taken along. */
export function EditorHead({ kept, saving, beside, undo, redo, onRetry }: EditorHeadProps): ReactNode {
  const { lesson, linkOf, lead } = useEditing()
  const [told, setTold] = useState('')
  const isTrouble = saving === 'denied' || saving === 'full'

  async function share(): Promise<void> {
    const link = await linkOf(lesson)
    if (link === null) return setTold(say('teachEdit.link.tooLong'))
    setTold(say((await copyText(link)) ? 'teachEdit.link.copied' : 'teachEdit.link.refused', { link }))
  }

  return (
    <header className={styles.head}>
      <p className={styles.above}>
        <Link to="/teach/">{say('teach.all')}</Link> <span aria-hidden="true">·</span>{' '}
        <Link to={{ pathname: '/teach/own/', hash: `lesson=${kept.key}` }}>{say('teachEdit.look')}</Link>{' '}
        {lead(kept.key, lesson)}
      </p>
      <h1 className={styles.title}>{lesson.title.trim() === '' ? say('teach.untitled') : lesson.title}</h1>
      <div className={styles.tools}>
        <span className={styles.quiet}>{isTrouble ? say('teachEdit.held') : say(`teachEdit.saving.${saving}`)}</span>
        <Button look="quiet" icon="undo" disabled={undo === null} onClick={() => undo?.()}>
          {say('teachEdit.undo')}
        </Button>
        <Button look="quiet" icon="redo" disabled={redo === null} onClick={() => redo?.()}>
          {say('teachEdit.redo')}
        </Button>
        <Button
          look="quiet"
          icon="download"
          onClick={() => setTold(say('teachEdit.savedAs', { name: saveLesson(kept.key, lesson) }))}
        >
          {say('teachEdit.save')}
        </Button>
        <Button look="quiet" icon="link" onClick={() => void share()}>
          {say('teachEdit.link')}
        </Button>
      </div>
      <p role="status" className={styles.told}>
        {told}
      </p>
      {isTrouble ? (
        <div className={styles.notice} role="alert">
          <p>{say(`teachEdit.trouble.${saving}`)}</p>
          <Button onClick={onRetry}>{say('teachEdit.tryAgain')}</Button>
        </div>
      ) : null}
      {beside ? (
        <p className={styles.notice} role="alert">
          {say('teachEdit.beside')}
        </p>
      ) : null}
    </header>
  )
}
