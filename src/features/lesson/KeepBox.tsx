import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { courseLesson } from '#store/course.ts'
import { keepProgress, stopKeeping } from '#store/lessonProgress.ts'
import { useIsKept } from './useProgress.ts'
import styles from './Lesson.module.css'

/** Nothing is stored before somebody asks for it. In a course the course system keeps it, and the device nothing. */
export function KeepBox({ lesson }: { readonly lesson: string }): ReactNode {
  return courseLesson() === null ? <Box lesson={lesson} /> : null
}

function Box({ lesson }: { readonly lesson: string }): ReactNode {
  const isKept = useIsKept(lesson)
  const [trouble, setTrouble] = useState<'denied' | 'full' | null>(null)

  function change(isWanted: boolean): void {
    if (!isWanted) return stopKeeping(lesson)
    const done = keepProgress(lesson)
    setTrouble(done.ok ? null : done.reason)
  }

  return (
    <div className={styles.keep}>
      <label>
        <input type="checkbox" checked={isKept} onChange={({ currentTarget }) => change(currentTarget.checked)} />
        <span>{say('teach.keep')}</span>
      </label>
      <p className={styles.small}>
        <Say
          id={isKept ? 'teach.keep.kept' : 'teach.keep.not'}
          tags={{ privacy: (words) => <Link to="/privacy/">{words}</Link> }}
        />
      </p>
      {trouble ? <p role="alert">{say(`teach.keep.${trouble}`)}</p> : null}
    </div>
  )
}
