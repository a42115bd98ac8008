import type { ReactNode } from 'react'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { shownCode, writeCode } from '#domain/lesson/voteCode.ts'
import { voterAt } from './voter.ts'
import styles from './VoteCode.module.css'

interface VoteCodeProps {
  readonly lesson: Lesson
  /** The key of what was voted on: the step's id for its vote, `questionKey(id)` for its question. */
  readonly ballot: string
  /** The option that was taken. To be drawn once one is, and in the browser only: the code is drawn by lot. */
  readonly option: string
}

/** What a student reads out, so that the room's tally has their vote without an account or a network. */
export function VoteCode({ lesson, ballot, option }: VoteCodeProps): ReactNode {
  const code = shownCode(writeCode(lesson, ballot, option, voterAt(lesson.id, ballot)))
  return (
    <div className={styles.code} role="status">
      <p>
        <Say id="vote.yours" values={{ code }} tags={{ code: (chunk) => <b className={styles.letters}>{chunk}</b> }} />
      </p>
      <p className={styles.how}>{say('vote.how')}</p>
    </div>
  )
}
