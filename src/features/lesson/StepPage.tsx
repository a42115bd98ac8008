import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Link } from 'react-router'
import { LessonLine, LessonWords } from '#content/LessonWords.tsx'
import { say } from '#content/say.ts'
import { questionKey } from '#domain/lesson/ballots.ts'
import { stageOf } from '#domain/lesson/stageOf.ts'
import type { LessonStep, Vote } from '#domain/lesson/types.ts'
import { courseLesson } from '#store/course.ts'
import { choose, live, toggle } from '#store/lessonProgress.ts'
import { Button } from '#ui/Button.tsx'
import { ReadPage } from '#ui/ReadPage.tsx'
import { Choice } from './Choice.tsx'
import { LessonFoot } from './LessonFoot.tsx'
import type { CodeSlot, OpenLesson, StageSlot } from './lessonSlots.ts'
import { lessonTitle, partName } from './parts.ts'
import { QuestionField } from './QuestionField.tsx'
import { useProgress } from './useProgress.ts'
import styles from './Lesson.module.css'

interface StepPageProps {
  readonly open: OpenLesson
  readonly number: number
  readonly stage: StageSlot
  readonly code: CodeSlot
}

/** One step, for one person: predict, look, uncover, answer. Nothing goes on by itself. */
export function StepPage({ open, number, stage, code }: StepPageProps): ReactNode {
  const { lesson, key } = open
  const { votes, revealed, answers, checked, lived } = useProgress(key)
  const step = lesson.steps[number - 1]
  if (!step) return null
  const isRevealed = revealed.includes(step.id)
  const name = `step/${step.id}`
  return (
    <ReadPage
      className={styles.page}
      above={
        <>
          <Link to={open.at('whole')}>{lessonTitle(lesson)}</Link>
          <span>{say('teach.step.of', { number, all: lesson.steps.length, minutes: step.minutes })}</span>
          <span>{say(`teach.phase.${step.phase}`)}</span>
        </>
      }
      title={<LessonLine text={partName(lesson, number)} />}
      lede={<LessonWords words={step.prompt} />}
      more={
        step.objective === '' ? null : (
          <p className={styles.objective}>{say('teach.step.objective', { text: step.objective })}</p>
        )
      }
    >
      <div className={styles.step} data-beside={isPhoneAlone(step, isRevealed) ? '' : undefined}>
        {step.vote ? (
          <div className={styles.voted}>
            <Choice
              legend={<LessonLine text={step.vote.ask} />}
              hint={
                step.reveal ? say(courseLesson() === null ? 'teach.vote.hint' : 'teach.vote.hintCourse') : undefined
              }
              options={step.vote.options}
              value={votes[step.id]}
              onChange={(id) => choose(key, 'votes', step.id, id)}
            />
            {code(step.id, votes[step.id])}
          </div>
        ) : null}
        <div className={styles.stage}>
          {stage({ stage: stageOf(step, isRevealed), lived, onLive: (place, moment) => live(key, place, moment) })}
        </div>
        {step.reveal ? (
          <RevealPart
            step={step}
            isRevealed={isRevealed}
            vote={votes[step.id]}
            onReveal={(isOn) => toggle(key, 'revealed', step.id, isOn)}
          />
        ) : null}
        {step.question ? (
          <QuestionField
            question={step.question}
            answer={answers[name]}
            isChecked={checked.includes(name)}
            onAnswer={(id) => choose(key, 'answers', name, id)}
            onCheck={() => toggle(key, 'checked', name, true)}
            code={(answer) => code(questionKey(step.id), answer)}
          />
        ) : null}
      </div>
      <LessonFoot open={open} part={number} />
    </ReadPage>
  )
}

/** One phone leaves room for the words beside it. */
function isPhoneAlone(step: LessonStep, isRevealed: boolean): boolean {
  const { shown } = stageOf(step, isRevealed)
  return shown.length === 1 && shown[0]?.view === 'phone'
}

interface RevealPartProps {
  readonly step: LessonStep
  readonly isRevealed: boolean
  readonly vote: string | undefined
  readonly onReveal: (isOn: boolean) => void
}

function RevealPart({ step, isRevealed, vote, onReveal }: RevealPartProps): ReactNode {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const wasRevealed = useRef(isRevealed)
  const isAsked = useRef(false)
  useEffect(() => {
    // What was uncovered is read from its beginning; not where it was uncovered before this page was opened.
    if (isRevealed && !wasRevealed.current && isAsked.current) heading.current?.focus()
    wasRevealed.current = isRevealed
  }, [isRevealed])

  function reveal(isOn: boolean): void {
    isAsked.current = true
    onReveal(isOn)
  }

  return (
    <section className={styles.reveal} aria-labelledby={id}>
      {isRevealed ? (
        <>
          <h2 id={id} ref={heading} tabIndex={-1} className={styles.part}>
            {say('teach.reveal.title')}
          </h2>
          {step.vote ? <Outcome vote={step.vote} chosen={vote} /> : null}
          {step.reveal?.texts.map((words) => (
            <p key={words.text} className={styles.text}>
              <LessonWords words={words} />
            </p>
          ))}
          <Button look="quiet" onClick={() => reveal(false)}>
            {say('teach.reveal.cover')}
          </Button>
        </>
      ) : (
        <>
          <h2 id={id} className="visuallyHidden">
            {say('teach.reveal.covered')}
          </h2>
          <Button iconEnd="chevronDown" onClick={() => reveal(true)}>
            {say('teach.reveal')}
          </Button>
        </>
      )}
    </section>
  )
}

/** What was predicted, beside what came. */
function Outcome({ vote, chosen }: { readonly vote: Vote; readonly chosen: string | undefined }): ReactNode {
  const textOf = (id: string | null | undefined): string | undefined => vote.options.find((one) => one.id === id)?.text
  const [said, came] = [textOf(chosen), textOf(vote.outcome)]
  if (said === undefined && came === undefined) return null
  return (
    <dl className={styles.outcome}>
      {said === undefined ? null : (
        <div>
          <dt>{say('teach.vote.yours')}</dt>
          <dd>
            <LessonLine text={said} />
          </dd>
        </div>
      )}
      {came === undefined ? null : (
        <div>
          <dt>{say('teach.vote.came')}</dt>
          <dd>
            <LessonLine text={came} />
          </dd>
        </div>
      )}
    </dl>
  )
}
