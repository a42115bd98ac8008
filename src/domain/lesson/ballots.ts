import type { AnswerOption, Lesson, VoteOption } from '#domain/lesson/types.ts'

/** Something that a room may be asked: the prediction of a step, or its question. */
export interface Ballot {
  /** What tallies go by: no step's id holds a slash. */
  readonly key: string
  /** Index of the step. */
  readonly step: number
  readonly kind: 'vote' | 'question'
  readonly ask: string
  readonly options: readonly (VoteOption | AnswerOption)[]
  /** Which came true, or are right; empty: there is no such thing. */
  readonly outcome: readonly string[]
}

/** All that a lesson asks the room, in its order. The test before and after is nobody's but one's own. */
export function ballotsOf(lesson: Lesson): readonly Ballot[] {
  return lesson.steps.flatMap((_, step) => ballotsAt(lesson, step))
}

/** What the room is asked at a step. */
export function ballotsAt({ steps }: Lesson, at: number): readonly Ballot[] {
  const step = steps[at]
  const ballots: Ballot[] = []
  if (step?.vote) {
    const { ask, options, outcome } = step.vote
    ballots.push({ key: step.id, step: at, kind: 'vote', ask, options, outcome: outcome === null ? [] : [outcome] })
  }
  if (step?.question) {
    const { ask, options } = step.question
    const outcome = options.filter(({ right }) => right).map(({ id }) => id)
    ballots.push({ key: questionKey(step.id), step: at, kind: 'question', ask: ask.text, options, outcome })
  }
  return ballots
}

export function questionKey(stepId: string): string {
  return `${stepId}/question`
}
