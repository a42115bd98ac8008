import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { shippedAt } from '#app/teach/lessonWays.ts'
import { partIn } from '#app/teach/ownAddress.ts'
import { isLessonId } from '#content/lessons/shipped.ts'
import { say } from '#content/say.ts'
import { courseLesson } from '#store/course.ts'
import { lessonProgress } from '#store/lessonProgress.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './CourseWay.module.css'

/** On every page but those of the lesson: back to where one was in it. */
export function CourseWay(): ReactNode {
  const { pathname } = useLocation()
  const id = courseLesson() ?? ''
  if (!isLessonId(id) || pathname.startsWith(`/teach/${id}/`)) return null
  const at = lessonProgress.getState().all[id]?.at ?? undefined
  return (
    <nav className={styles.way}>
      <Link to={shippedAt(id, partIn(at) ?? 'whole')}>
        <Icon name="chevronStart" size={14} /> {say('site.toLesson')}
      </Link>
    </nav>
  )
}
