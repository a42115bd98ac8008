import { useEffect, useRef, type ReactNode } from 'react'
import { Link } from 'react-router'
import { LessonWords } from '#content/LessonWords.tsx'
import { say } from '#content/say.ts'
import type { PlainId } from '#content/sentence.ts'
import { rightOf } from '#domain/lesson/rightOf.ts'
import type { Question } from '#domain/lesson/types.ts'
import { courseLesson } from '#store/course.ts'
import { choose, toggle } from '#store/lessonProgress.ts'
import type { Progress } from '#store/progress.ts'
import { Button } from '#ui/Button.tsx'
import { ReadPage } from '#ui/ReadPage.tsx'
import { Choice } from './Choice.tsx'
import { ExitTicket } from './ExitTicket.tsx'
import { LessonFoot } from './LessonFoot.tsx'
import type { OpenLesson } from './lessonSlots.ts'
import { lessonTitle, partName } from './parts.ts'
import { Explained } from './QuestionField.tsx'
import { useProgress } from './useProgress.ts'
import styles from './Lesson.module.css'

interface TestPageProps {
  readonly open: OpenLesson
  readonly part: 'before' | 'after'
}

/** The same questions before and after. What came of them is told to the person alone. */
export function TestPage({ open, part }: TestPageProps): ReactNode {
  const { lesson, key } = open
  const progress = useProgress(key)
  const isDone = progress.checked.includes(part)
  const hasTest = lesson.test.length > 0
  return (
    <ReadPage
      className={styles.page}
      above={<Link to={open.at('whole')}>{lessonTitle(lesson)}</Link>}
      title={partName(lesson, part)}
      lede={hasTest ? say(ledeOf(part), { count: lesson.test.length }) : say('teach.exit.lede')}
    >
      <div className={styles.step}>
        {hasTest ? (
          <section className={styles.test} aria-label={partName(lesson, part)}>
            {lesson.test.map((question) => (
              <TestQuestion
                key={question.id}
                {...{ question, part, progress }}
                lesson={key}
                isTold={isDone && part === 'after'}
              />
            ))}
            {isDone ? null : (
              <p>
                <Button onClick={() => toggle(key, 'checked', part, true)}>{say('teach.test.done')}</Button>
              </p>
            )}
            <TestEnd open={open} part={part} progress={progress} />
          </section>
        ) : null}
        {part === 'after' && lesson.exit.length > 0 ? <ExitTicket open={open} progress={progress} /> : null}
      </div>
      <LessonFoot open={open} part={part} />
    </ReadPage>
  )
}

/** In a course somebody else is told what came of it. */
function ledeOf(part: 'before' | 'after'): PlainId {
  return part === 'before' && courseLesson() !== null ? 'teach.before.ledeCourse' : `teach.${part}.lede`
}

interface TestQuestionProps {
  readonly question: Question
  readonly part: 'before' | 'after'
  readonly progress: Progress
  readonly lesson: string
  /** Explanations come after the lesson: told before, they would answer for it. */
  readonly isTold: boolean
}

function TestQuestion({ question, part, progress, lesson, isTold }: TestQuestionProps): ReactNode {
  const name = `${part}/${question.id}`
  const answer = progress.answers[name]
  return (
    <Choice
      legend={<LessonWords words={question.ask} />}
      options={question.options}
      value={answer}
      onChange={(id) => choose(lesson, 'answers', name, id)}
      {...(isTold
        ? {
            told: (id: string) => {
              const option = question.options.find((one) => one.id === id)
              return option ? <Explained option={option} /> : null
            },
          }
        : {})}
    />
  )
}

interface TestEndProps extends TestPageProps {
  readonly progress: Progress
}

function TestEnd({ open, part, progress }: TestEndProps): ReactNode {
  const { lesson, key } = open
  const isDone = progress.checked.includes(part)
  const heading = useRef<HTMLParagraphElement>(null)
  const wasDone = useRef(isDone)
  useEffect(() => {
    // The button that led here has gone.
    if (isDone && !wasDone.current) heading.current?.focus({ preventScroll: false })
    wasDone.current = isDone
  }, [isDone])
  if (!isDone) return null
  const all = lesson.test.length
  const after = rightOf(lesson.test, 'after', progress.answers)
  const before = progress.checked.includes('before') ? rightOf(lesson.test, 'before', progress.answers) : null
  return (
    <div className={styles.testEnd}>
      <p ref={heading} tabIndex={-1}>
        {part === 'before'
          ? say('teach.before.done')
          : before === null
            ? say('teach.after.alone', { after, all })
            : say(after < before ? 'teach.after.loss' : 'teach.after.gain', {
                before,
                after,
                all,
                gain: after - before,
              })}
      </p>
      <Button look="quiet" onClick={() => toggle(key, 'checked', part, false)}>
        {say('teach.test.again')}
      </Button>
    </div>
  )
}
