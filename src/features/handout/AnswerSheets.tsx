import type { ReactNode } from 'react'
import { LessonLine } from '#content/LessonWords.tsx'
import { say } from '#content/say.ts'
import { minutesOf } from '#domain/lesson/minutes.ts'
import type { Lesson, LessonStep, LessonText, Notes, Question, Vote } from '#domain/lesson/types.ts'
import { Footnotes } from './Footnotes.tsx'
import { Part, StepHead } from './HandoutSheets.tsx'
import { Box } from './marks.tsx'
import { Noted } from './Noted.tsx'
import styles from './Handout.module.css'

/** For whoever leads: what is right and why, what came true, what to say and what to expect. */
export function AnswerSheets({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const { audience, steps, test } = lesson
  return (
    <>
      <p className={styles.how}>
        {minutesOf(lesson) > 0 ? `${say('handout.minutes', { minutes: minutesOf(lesson) })} ` : null}
        <LessonLine text={audience} />
      </p>
      <Part title={say('handout.steps')} name="steps">
        {steps.map((step, index) => (
          <Step key={step.id} step={step} number={index + 1} />
        ))}
      </Part>
      {test.length === 0 ? null : (
        <Part title={say('handout.test')} name="test">
          {test.map((question) => (
            <Answers key={question.id} question={question} />
          ))}
        </Part>
      )}
      <Footnotes />
    </>
  )
}

function Step({ step, number }: { readonly step: LessonStep; readonly number: number }): ReactNode {
  const { minutes, objective, reveal, vote, question, notes } = step
  return (
    <section className={styles.step} data-step={step.id}>
      <div className={styles.head}>
        <StepHead
          step={step}
          number={number}
          more={minutes > 0 ? <span className={styles.minutes}>{say('handout.minutes', { minutes })}</span> : null}
        />
        {objective === '' ? null : (
          <p className={styles.small}>
            <LessonLine text={objective} />
          </p>
        )}
      </div>
      {vote ? <Outcome vote={vote} /> : null}
      <Texts title={say('handout.reveal')} texts={reveal?.texts ?? []} />
      {question ? <Answers question={question} /> : null}
      <LeaderNotes notes={notes} />
    </section>
  )
}

function Outcome({ vote }: { readonly vote: Vote }): ReactNode {
  const came = vote.options.find(({ id }) => id === vote.outcome)
  return (
    <div className={styles.noted}>
      <h4>{say('handout.vote')}</h4>
      <p>
        <LessonLine text={vote.ask} />{' '}
        {came ? (
          <b>
            {say('handout.came')} <LessonLine text={came.text} />
          </b>
        ) : (
          say('handout.noOutcome')
        )}
      </p>
    </div>
  )
}

function LeaderNotes({ notes: { say: lines, watchFor, misconceptions } }: { readonly notes: Notes }): ReactNode {
  return (
    <>
      <Texts title={say('handout.say')} texts={lines} />
      <Texts title={say('handout.watchFor')} texts={watchFor} />
      {misconceptions.length === 0 ? null : (
        <div className={styles.noted}>
          <h4>{say('handout.misconceptions')}</h4>
          <dl className={styles.beliefs}>
            {misconceptions.map(({ belief, answer }) => (
              <div key={belief}>
                <dt>
                  <LessonLine text={belief} />
                </dt>
                <dd>
                  <Noted words={answer} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </>
  )
}

function Texts({ title, texts }: { readonly title: string; readonly texts: readonly LessonText[] }): ReactNode {
  if (texts.length === 0) return null
  return (
    <div className={styles.noted}>
      <h4>{title}</h4>
      <ul className={styles.points}>
        {texts.map((words) => (
          <li key={words.text}>
            <Noted words={words} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Each option with what speaks for it or against it; the right one by its box and by a word. */
function Answers({ question }: { readonly question: Question }): ReactNode {
  return (
    <div className={styles.answers}>
      <p className={styles.ask}>
        <span className={styles.small}>{say('handout.question')}</span> <Noted words={question.ask} />
      </p>
      <ul>
        {question.options.map(({ id, text, right, why }) => (
          <li key={id} data-right={right ? '' : undefined}>
            <Box isFilled={right} />
            <p>
              <b>
                {say(right ? 'handout.right' : 'handout.wrong')} <LessonLine text={text} />
              </b>
            </p>
            <p>
              <Noted words={why} />
            </p>
          </li>
        ))}
      </ul>
      {question.idea === '' ? null : (
        <p className={styles.small}>
          {say('handout.idea')} <LessonLine text={question.idea} />
        </p>
      )}
    </div>
  )
}
