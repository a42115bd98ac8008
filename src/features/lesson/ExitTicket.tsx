import { useId, type ReactNode } from 'react'
import { LessonLine } from '#content/LessonWords.tsx'
import { say } from '#content/say.ts'
import { choose } from '#store/lessonProgress.ts'
import type { Progress } from '#store/progress.ts'
import type { OpenLesson } from './lessonSlots.ts'
import styles from './Lesson.module.css'

interface ExitTicketProps {
  readonly open: OpenLesson
  readonly progress: Progress
}

/** What each writes down on leaving: for themselves, or to be printed and handed in. */
export function ExitTicket({ open: { lesson, key }, progress }: ExitTicketProps): ReactNode {
  const id = useId()
  return (
    <section className={styles.exit} aria-labelledby={id}>
      <h2 id={id} className={lesson.test.length > 0 ? styles.part : 'visuallyHidden'}>
        {say('teach.exit.title')}
      </h2>
      {lesson.test.length > 0 ? <p className={styles.small}>{say('teach.exit.lede')}</p> : null}
      {lesson.exit.map((line, index) => (
        <label key={line} className={styles.line}>
          <span>
            <LessonLine text={line} />
          </span>
          <textarea
            rows={3}
            maxLength={2000}
            value={progress.exit[String(index)] ?? ''}
            onChange={({ currentTarget }) => choose(key, 'exit', String(index), currentTarget.value)}
          />
        </label>
      ))}
    </section>
  )
}
