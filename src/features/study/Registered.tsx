import { useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { preregistrationText } from '#content/studySays.ts'
import type { Study } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { copyText } from '#ui/copyText.ts'
import { saveFile } from '#ui/saveFile.ts'
import styles from './Builder.module.css'

interface RegisteredProps {
  readonly study: Study
  /** Null: it is not frozen yet, and the text says so. */
  readonly hash: string | null
}

/** What is registered before the first participant: to copy, or to save as a file. */
export function Registered({ study, hash }: RegisteredProps): ReactNode {
  const [note, setNote] = useState('')
  const text = preregistrationText(study, hash)
  const name = `preregistration-${study.id}.md`
  return (
    <div className={styles.registered}>
      <details className={styles.details}>
        <summary>{say('studyPage.register.text')}</summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it may be wider than the page, and scrolls */}
        <pre className={styles.pre} tabIndex={0} role="region" aria-label={say('studyPage.register.text')}>
          {text}
        </pre>
      </details>
      <div className={styles.buttons}>
        <Button
          icon="copy"
          onClick={() =>
            void copyText(text).then((done) => setNote(say(done ? 'studyPage.copied' : 'studyPage.notCopied')))
          }
        >
          {say('studyPage.register.copy')}
        </Button>
        <Button
          icon="download"
          onClick={() => setNote(say('studyPage.savedAs', { name: saveFile(name, 'text/markdown', text) }))}
        >
          {say('studyPage.register.save')}
        </Button>
      </div>
      <p role="status" className={styles.hint}>
        {note}
      </p>
    </div>
  )
}
