import type { ReactNode } from 'react'
import { LessonWords } from '#content/LessonWords.tsx'
import { say } from '#content/say.ts'
import type { AnswerOption, Question } from '#domain/lesson/types.ts'
import { Button } from '#ui/Button.tsx'
import { Choice } from './Choice.tsx'
import styles from './Lesson.module.css'

interface QuestionFieldProps {
  readonly question: Question
  readonly answer: string | undefined
  /** Whether the answer was asked to be told. */
  readonly isChecked: boolean
  readonly onAnswer: (id: string) => void
  readonly onCheck: () => void
  /** What stands below, once the answer was told. */
  readonly code: (told: string | undefined) => ReactNode
}

/** One question. Each answer has its explanation, and one may answer as often as one likes. */
export function QuestionField({ question, answer, isChecked, onAnswer, onCheck, code }: QuestionFieldProps): ReactNode {
  const chosen = question.options.find(({ id }) => id === answer)
  return (
    <section className={styles.question} aria-label={say('teach.question')}>
      <Choice
        legend={<LessonWords words={question.ask} />}
        options={question.options}
        value={answer}
        onChange={onAnswer}
      />
      <p>
        <Button
          // The answer is read out where it stands; the button keeps the focus.
          disabled={chosen === undefined}
          onClick={onCheck}
        >
          {say('teach.question.check')}
        </Button>
      </p>
      <div role="status">{chosen && isChecked ? <Explained option={chosen} /> : null}</div>
      {chosen && isChecked ? <Others options={question.options} chosen={chosen} /> : null}
      {code(isChecked ? chosen?.id : undefined)}
    </section>
  )
}

/** Whether it is right, and why. */
export function Explained({ option: { right, why } }: { readonly option: AnswerOption }): ReactNode {
  return (
    <p className={styles.explained}>
      <b>{say(right ? 'teach.question.right' : 'teach.question.wrong')}</b> <LessonWords words={why} />
    </p>
  )
}

interface OthersProps {
  readonly options: readonly AnswerOption[]
  readonly chosen: AnswerOption
}

function Others({ options, chosen }: OthersProps): ReactNode {
  return (
    <details className={styles.others}>
      <summary>{say('teach.question.others')}</summary>
      <dl>
        {options
          .filter((one) => one !== chosen)
          .map((one) => (
            <div key={one.id}>
              <dt>{one.text}</dt>
              <dd>
                <Explained option={one} />
              </dd>
            </div>
          ))}
      </dl>
    </details>
  )
}
