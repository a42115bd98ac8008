import type { ReactNode } from 'react'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { ballotsOf } from '#domain/lesson/ballots.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { shownCode, writeCode } from '#domain/lesson/voteCode.ts'
import { voterAt } from './voter.ts'
import styles from './VoteCode.module.css'

interface VoteCodeProps {
  readonly lesson: Lesson
  /** The key of what was voted on: the step's id for its vote, `questionKey(id)` for its question. */
  readonly ballot: string
  /** The option that was taken; in the browser only, because the code is drawn by lot. */
  readonly option: string | undefined
}

/**
 * What a student reads out, so that the room's tally has their vote without an account or a network. It stands before
 * anything was chosen, so that it is read out when there is a code.
 */
export function VoteCode({ lesson, ballot, option }: VoteCodeProps): ReactNode {
  const code = codeOf(lesson, ballot, option)
  return (
    <div className={styles.code} role="status" aria-label={say('vote.name')}>
      {code === null ? null : (
        <>
          <p>
            <Say
              id="vote.yours"
              values={{ code }}
              tags={{ code: (chunk) => <b className={styles.letters}>{chunk}</b> }}
            />
          </p>
          <p className={styles.how}>{say('vote.how')}</p>
        </>
      )}
    </div>
  )
}

/** Null: nothing was chosen, or something that the lesson no longer has since its author changed it. */
function codeOf(lesson: Lesson, ballot: string, option: string | undefined): string | null {
  const options = ballotsOf(lesson).find(({ key }) => key === ballot)?.options
  if (option === undefined || !options?.some(({ id }) => id === option)) return null
  return shownCode(writeCode(lesson, ballot, option, voterAt(lesson.id, ballot)))
}
