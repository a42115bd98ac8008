import type { ReactNode } from 'react'
import { Link, type To } from 'react-router'
import { say } from '#content/say.ts'
import styles from './Lesson.module.css'

export interface Ways {
  readonly own: To
  /** Somebody has been in the middle of it. */
  readonly isBegun?: boolean
  readonly present: To | null
  readonly print: To | null
  readonly edit: To | null
}

interface LessonWaysProps {
  /** The lesson, for who hears the links one by one. */
  readonly name: string
  readonly ways: Ways
}

/** The ways to go through a lesson; none is louder than the others. */
export function LessonWays({ name, ways: { own, isBegun = false, present, print, edit } }: LessonWaysProps): ReactNode {
  const all: readonly (readonly [string, To | null])[] = [
    [say('teach.way.present'), present],
    [say(isBegun ? 'teach.way.goOn' : 'teach.way.own'), own],
    [say('teach.way.print'), print],
    [say('teach.way.edit'), edit],
  ]
  return (
    <ul className={styles.ways} aria-label={say('teach.ways', { name })}>
      {all.map(([words, to]) =>
        to === null ? null : (
          <li key={words}>
            <Link className={styles.start} to={to} aria-label={say('teach.way.named', { way: words, name })}>
              {words}
            </Link>
          </li>
        ),
      )}
    </ul>
  )
}
