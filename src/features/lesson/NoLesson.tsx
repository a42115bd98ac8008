import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { ReadPage } from '#ui/ReadPage.tsx'
import styles from './Lesson.module.css'

interface NoLessonProps {
  /** `none`: the address names no lesson; the others: it names one that cannot be shown. */
  readonly why: 'none' | 'gone' | 'broken' | 'tooLarge' | 'faulty' | 'newer' | 'denied' | 'empty'
  readonly children?: ReactNode
}

/** The page of a lesson that is not there. */
export function NoLesson({ why, children }: NoLessonProps): ReactNode {
  return (
    <ReadPage title={say(`teach.none.${why}.title`)} lede={say(`teach.none.${why}`)}>
      {children}
      <p>
        <Say
          id="teach.none.all"
          tags={{
            all: (words) => (
              <Link className={styles.all} to="/teach/">
                {words}
              </Link>
            ),
          }}
        />
      </p>
    </ReadPage>
  )
}
