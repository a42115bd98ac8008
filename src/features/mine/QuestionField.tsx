import { useId, type ReactNode } from 'react'
import { Claim } from '#content/Claim.tsx'
import { say } from '#content/say.ts'
import { isMoot, OPTIONS, QUESTIONS, type Answers, type Given, type Question } from '#domain/mine/answers.ts'
import { answerText, questionText, whyText } from './questionWords.ts'
import styles from './Mine.module.css'

interface QuestionFieldProps {
  readonly question: Question
  readonly number: number
  readonly given: Given
  /** Asked for, and still open. */
  readonly isMissing: boolean
  readonly onAnswer: (answer: Answers[Question]) => void
}

/** One question. Every answer is as large as the others, and none is chosen in advance. */
export function QuestionField({ question, number, given, isMissing, onAnswer }: QuestionFieldProps): ReactNode {
  const id = useId()
  const moot = isMoot(question, given.joined)
  return (
    <fieldset
      id={`ask-${question}`}
      className={styles.question}
      aria-labelledby={`${id}-ask`}
      aria-describedby={`${id}-why`}
      data-missing={isMissing ? '' : undefined}
    >
      <div className={styles.side}>
        <p className={styles.number}>{say('mine.question', { number, all: QUESTIONS.length })}</p>
        <h2 id={`${id}-ask`} className={styles.ask}>
          {questionText(question)}
        </h2>
        <p id={`${id}-why`} className={styles.why}>
          <Why question={question} />
        </p>
        {moot && (question === 'found' || question === 'accepted') ? (
          <p className={styles.moot}>{say(`mine.moot.${question}`)}</p>
        ) : null}
      </div>
      <div className={styles.options}>
        {isMissing ? (
          <p id={`${id}-choose`} className={styles.choose}>
            {say('mine.choose')}
          </p>
        ) : null}
        {OPTIONS[question].map((answer) => (
          <label key={answer} className={styles.option}>
            <input
              type="radio"
              name={id}
              value={answer}
              autoComplete="off"
              aria-describedby={isMissing ? `${id}-choose` : undefined}
              checked={given[question] === answer}
              onChange={() => onAnswer(answer)}
            />
            <span>{answerText(question, answer)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Why({ question }: { readonly question: Question }): ReactNode {
  if (question === 'joined' || question === 'region') return whyText(question)
  return <Claim id={`mine.why.${question}`} />
}
