import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { dayLong, timeOfDay } from '#content/format.ts'
import { say } from '#content/say.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { minutesOf } from '#domain/lesson/minutes.ts'
import type { KeptLesson } from '#store/lessons.ts'
import { Button } from '#ui/Button.tsx'
import { saveLesson } from './lessonFile.ts'
import styles from './Edit.module.css'

interface OwnRowProps {
  readonly kept: KeptLesson
  /** This window has it, and the device has not. */
  readonly isHeld: boolean
  /** To lead, to go through, to print, to change. */
  readonly ways: ReactNode
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}

/** A lesson of one's own, and what can be done with it. */
export function OwnRow({ kept, isHeld, ways, onDuplicate, onRemove }: OwnRowProps): ReactNode {
  const { lesson, key, changedAt } = kept
  const name = nameOf(kept)
  return (
    <li className={styles.ownRow}>
      <p className={styles.ownName}>
        <Link to={{ pathname: '/teach/own/', hash: `lesson=${key}` }}>{name}</Link>
      </p>
      <p className={styles.quiet}>
        {lesson.steps.length === 0 ? say('teachEdit.noSteps') : say('teach.minutes', { minutes: minutesOf(lesson) })}{' '}
        <span aria-hidden="true">·</span>{' '}
        {say('teachEdit.changed', { day: dayLong(localDay(changedAt)), time: timeOfDay(changedAt) })}
        {isHeld ? (
          <>
            {' '}
            <span aria-hidden="true">·</span> <strong>{say('teachEdit.held')}</strong>
          </>
        ) : null}
      </p>
      {ways}
      <div className={styles.ownTools}>
        <Button look="quiet" aria-label={say('teachEdit.duplicateNamed', { name })} onClick={onDuplicate}>
          {say('teachEdit.duplicate')}
        </Button>
        <Button
          look="quiet"
          aria-label={say('teachEdit.saveNamed', { name })}
          onClick={() => void saveLesson(key, lesson)}
        >
          {say('teachEdit.save')}
        </Button>
        <Button look="quiet" aria-label={say('teachEdit.removeNamed', { name })} onClick={onRemove}>
          {say('teachEdit.remove')}
        </Button>
      </div>
    </li>
  )
}

const two = (value: number): string => String(value).padStart(2, '0')

function localDay(ms: number) {
  const at = new Date(ms)
  return isoDay(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`)
}

export function nameOf({ lesson }: KeptLesson): string {
  return lesson.title.trim() === '' ? say('teach.untitled') : lesson.title
}
