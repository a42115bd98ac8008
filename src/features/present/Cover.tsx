import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import styles from './Cover.module.css'

interface CoverProps {
  readonly lesson: Lesson
  readonly address: string
}

/** What is written ahead: a page that knows of no room yet. It is seen only where there is no script. */
export function Cover({ lesson, address }: CoverProps): ReactNode {
  return (
    <main id="main" tabIndex={-1} className={styles.cover}>
      <h1 className={styles.title}>{lesson.title}</h1>
      <noscript>
        <p>
          {say('present.needsScript')} <a href={address}>{say('present.read')}</a>
        </p>
      </noscript>
    </main>
  )
}
