import type { ReactNode } from 'react'
import { LessonLine, LessonWords } from '#content/LessonWords.tsx'
import { say } from '#content/say.ts'
import type { Tally } from '#domain/lesson/tally.ts'
import type { AnswerOption } from '#domain/lesson/types.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './VoteBars.module.css'

interface VoteBarsProps {
  readonly tally: Tally
  /** What came true, or is right, is told. */
  readonly isRevealed: boolean
  /** Why each answer is right, or is not. */
  readonly why: readonly AnswerOption[]
}

/** What is chosen from, with the votes of the room as bars, and beside them what came true. */
export function VoteBars({ tally, isRevealed, why }: VoteBarsProps): ReactNode {
  const { ballot, options, total } = tally
  const most = Math.max(1, ...options.map((one) => one.total))
  const tellsOutcome = isRevealed && ballot.outcome.length > 0
  return (
    <div className={styles.votes} data-ballot={ballot.key}>
      <h2 className={styles.ask}>
        <LessonLine text={ballot.ask} />
      </h2>
      <ul className={styles.options} data-voted={total > 0 ? '' : undefined}>
        {options.map((one) => (
          <li key={one.id} className={styles.option} data-outcome={tellsOutcome && one.isOutcome ? '' : undefined}>
            <span className={styles.text}>
              <LessonLine text={one.text} />
            </span>
            {total > 0 ? (
              <span className={styles.count}>
                <Bar share={one.total / most} />
                <b className={styles.number} aria-hidden="true">
                  {one.total}
                </b>
                <span className="visuallyHidden">{say('present.votes.of', { count: one.total, total })}</span>
              </span>
            ) : null}
            {tellsOutcome && one.isOutcome ? (
              <b className={styles.outcome}>
                <Icon name="check" size={24} />
                {ballot.kind === 'vote' ? say('present.votes.cameTrue') : say('present.votes.right')}
              </b>
            ) : null}
            <Why option={why.find(({ id }) => id === one.id)} />
          </li>
        ))}
      </ul>
      {total > 0 ? (
        <p className={styles.total}>
          {tellsOutcome || ballot.outcome.length > 0 ? say(headOf(ballot.kind)) : say('present.votes.decides')}
          {': '}
          {say('present.votes.total', { count: total })}
        </p>
      ) : null}
    </div>
  )
}

function Why({ option }: { readonly option: AnswerOption | undefined }): ReactNode {
  return option ? (
    <span className={styles.why}>
      <LessonWords words={option.why} />
    </span>
  ) : null
}

function headOf(kind: 'vote' | 'question'): 'present.votes.room' | 'present.votes.answers' {
  return kind === 'vote' ? 'present.votes.room' : 'present.votes.answers'
}

const FIELD = 100

/** As wide as its share of the highest: an outline that holds without colour, and a fill. */
function Bar({ share }: { readonly share: number }): ReactNode {
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${FIELD} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles.base} x="0" y="9" width={FIELD} height="1" />
      <rect className={styles.fill} x="0" y="0" width={FIELD * share} height="10" />
    </svg>
  )
}
