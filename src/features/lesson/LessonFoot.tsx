import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { say } from '#content/say.ts'
import { Icon } from '#ui/Icon.tsx'
import { KeepBox } from './KeepBox.tsx'
import type { LessonPart, OpenLesson } from './lessonSlots.ts'
import { aroundPart, partName } from './parts.ts'
import styles from './Lesson.module.css'

interface LessonFootProps {
  readonly open: OpenLesson
  readonly part: LessonPart
}

/** Back and next, whose words the page bears, and whether what is done here is kept. */
export function LessonFoot({ open, part }: LessonFootProps): ReactNode {
  const { before, next } = aroundPart(open.lesson, part)
  return (
    <div className={styles.foot}>
      <nav className={styles.around} aria-label={say('teach.around')}>
        {before === undefined ? null : (
          <Link className={styles.way} to={open.at(before)}>
            <Icon name="chevronStart" size={14} />
            <span>
              <span className={styles.small}>{say('teach.back')}</span> {partName(open.lesson, before)}
            </span>
          </Link>
        )}
        {next === undefined ? (
          <Link className={styles.way} data-next="" to={open.at('whole')}>
            <span>
              <span className={styles.small}>{say('teach.end')}</span> {partName(open.lesson, 'whole')}
            </span>
            <Icon name="chevronEnd" size={14} />
          </Link>
        ) : (
          <Link className={styles.way} data-next="" to={open.at(next)}>
            <span>
              <span className={styles.small}>{say('teach.next')}</span> {partName(open.lesson, next)}
            </span>
            <Icon name="chevronEnd" size={14} />
          </Link>
        )}
      </nav>
      <KeepBox lesson={open.key} />
      {open.isShipped ? null : <p className={styles.small}>{say('teach.author')}</p>}
    </div>
  )
}
