import { useId, type ReactNode } from 'react'
import { LessonLine } from '#content/LessonWords.tsx'
import { say } from '#content/say.ts'
import type { Lesson, LessonStep, Question, Vote } from '#domain/lesson/types.ts'
import { Footnotes } from './Footnotes.tsx'
import { Box, Lines } from './marks.tsx'
import { Noted } from './Noted.tsx'
import styles from './Handout.module.css'

/** What a step shows: what is drawn on the sheet, and where to look for what is not. */
export interface Picture {
  readonly drawn: ReactNode
  readonly where: string | null
}

/** Drawn by whoever mounts the sheets. */
export type PictureSlot = (step: LessonStep) => Picture

interface HandoutSheetsProps {
  /** Without what is left off the sheets. */
  readonly lesson: Lesson
  readonly picture: PictureSlot
}

/** For the student: what is asked, and room to answer. Nothing here tells what is right. */
export function HandoutSheets({ lesson, picture }: HandoutSheetsProps): ReactNode {
  const { objectives, steps, test, exit, glossary } = lesson
  return (
    <>
      <p className={styles.who}>
        <span>{say('handout.name')}</span>
        <span>{say('handout.date')}</span>
      </p>
      {objectives.length === 0 ? null : (
        <section className={styles.aims} data-part="objectives">
          <h2>{say('handout.objectives')}</h2>
          <ul className={styles.points}>
            {objectives.map((line) => (
              <li key={line}>
                <LessonLine text={line} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Part title={say('handout.steps')} name="steps">
        {steps.map((step, index) => (
          <Step key={step.id} step={step} number={index + 1} picture={picture(step)} />
        ))}
      </Part>
      {exit.length === 0 ? null : (
        <Part title={say('handout.exit')} name="exit">
          <div className={styles.exits}>
            {exit.map((line) => (
              <div key={line} className={styles.exit}>
                <p>
                  <LessonLine text={line} />
                </p>
                <Lines count={3} label="" />
              </div>
            ))}
          </div>
        </Part>
      )}
      <Footnotes isShort />
      {test.length === 0 ? null : <TestPart questions={test} />}
      {glossary.length === 0 ? null : (
        <Part title={say('handout.glossary')} name="glossary">
          <dl className={styles.glossary}>
            {glossary.map(({ term, means }) => (
              <div key={term}>
                <dt>
                  <LessonLine text={term} />
                </dt>
                <dd>
                  <Noted words={means} />
                </dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
    </>
  )
}

interface PartProps {
  readonly title: string
  readonly name: string
  readonly children: ReactNode
}

/** A part of the sheets with its heading. */
export function Part({ title, name, children }: PartProps): ReactNode {
  const id = useId()
  return (
    <section className={styles.part} data-part={name} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

interface StepHeadProps {
  readonly step: LessonStep
  readonly number: number
  readonly more?: ReactNode
  /** Where to look for what is not drawn on the sheet. */
  readonly where?: string | null
}

/** The number of a step, what it is for, its title, and what the room reads. */
export function StepHead({ step, number, more, where = null }: StepHeadProps): ReactNode {
  return (
    <>
      <p className={styles.phase}>
        {say('handout.step', { number, phase: say(`handout.phase.${step.phase}`) })}
        {more}
      </p>
      <h3>
        <LessonLine text={step.title} />
      </h3>
      <p className={styles.prompt}>
        <Noted words={step.prompt} />
        {where === null ? null : <span className={styles.where}> {where}</span>}
      </p>
    </>
  )
}

interface StepProps {
  readonly step: LessonStep
  readonly number: number
  readonly picture: Picture
}

function Step({ step, number, picture: { drawn, where } }: StepProps): ReactNode {
  const { vote, question } = step
  return (
    <section className={styles.step} data-step={step.id}>
      {drawn === null ? null : <div className={styles.picture}>{drawn}</div>}
      <div className={styles.head}>
        <StepHead step={step} number={number} where={where} />
        {vote ? <VoteBoxes vote={vote} /> : null}
        <Lines count={vote || question ? 1 : 2} label={say('handout.notes')} />
      </div>
      {question ? <QuestionBoxes question={question} /> : null}
    </section>
  )
}

function VoteBoxes({ vote }: { readonly vote: Vote }): ReactNode {
  return (
    <div className={styles.choice}>
      <p className={styles.ask}>
        <span className={styles.small}>{say('handout.prediction')}</span> <LessonLine text={vote.ask} />
      </p>
      <Options options={vote.options} />
    </div>
  )
}

function QuestionBoxes({ question }: { readonly question: Question }): ReactNode {
  return (
    <div className={styles.choice}>
      <p className={styles.ask}>
        <span className={styles.small}>{say('handout.question')}</span> <Noted words={question.ask} />
      </p>
      <Options options={question.options} />
    </div>
  )
}

function Options({
  options,
}: {
  readonly options: readonly { readonly id: string; readonly text: string }[]
}): ReactNode {
  // Words alone stand beside each other.
  const isShort = options.every(({ text }) => text.length <= 20)
  return (
    <ul className={styles.options} data-short={isShort ? '' : undefined}>
      {options.map(({ id, text }) => (
        <li key={id}>
          <Box />
          <LessonLine text={text} />
        </li>
      ))}
    </ul>
  )
}

/** The same questions twice: a box for before the lesson, and one for after it. */
function TestPart({ questions }: { readonly questions: readonly Question[] }): ReactNode {
  return (
    <Part title={say('handout.test')} name="test">
      <p className={styles.how}>{say('handout.test.how')}</p>
      <div className={styles.tests}>
        {questions.map((question) => (
          <table key={question.id} className={styles.test}>
            <thead>
              <tr>
                <th scope="col">
                  <Noted words={question.ask} />
                </th>
                <th scope="col">{say('handout.before')}</th>
                <th scope="col">{say('handout.after')}</th>
              </tr>
            </thead>
            <tbody>
              {question.options.map(({ id, text }) => (
                <tr key={id}>
                  <th scope="row">
                    <LessonLine text={text} />
                  </th>
                  <td>
                    <Box />
                  </td>
                  <td>
                    <Box />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </Part>
  )
}
