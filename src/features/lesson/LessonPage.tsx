import { useId, type ReactNode } from 'react'
import { Link } from 'react-router'
import { LessonLine, LessonWords } from '#content/LessonWords.tsx'
import { say } from '#content/say.ts'
import { minutesOf } from '#domain/lesson/minutes.ts'
import { courseLesson } from '#store/course.ts'
import { forgetProgress } from '#store/lessonProgress.ts'
import { NO_PROGRESS } from '#store/progress.ts'
import { Button } from '#ui/Button.tsx'
import { ReadPage } from '#ui/ReadPage.tsx'
import { KeepBox } from './KeepBox.tsx'
import { LessonWays } from './LessonWays.tsx'
import type { LessonPart, OpenLesson } from './lessonSlots.ts'
import { lessonTitle, partName, partsOf } from './parts.ts'
import { useProgress } from './useProgress.ts'
import styles from './Lesson.module.css'

/** What a lesson is for, its steps, and the ways to go through it. */
export function LessonPage({ open }: { readonly open: OpenLesson }): ReactNode {
  const { lesson, key } = open
  const progress = useProgress(key)
  const minutes = minutesOf(lesson)
  const parts = partsOf(lesson).slice(1)
  const at = parts.find((part) => String(part) === progress.at)
  return (
    <ReadPage
      className={styles.page}
      above={
        <>
          {courseLesson() === null ? <Link to="/teach/">{say('teach.all')}</Link> : null}
          <span>{say('teach.minutes', { minutes })}</span>
        </>
      }
      title={<LessonLine text={lessonTitle(lesson)} />}
      lede={lesson.summary === '' ? undefined : <LessonLine text={lesson.summary} />}
      more={
        <LessonWays
          name={lessonTitle(lesson)}
          ways={{ ...open, own: open.at(at ?? parts[0] ?? 'whole'), isBegun: at !== undefined }}
        />
      }
    >
      <div className={styles.overview}>
        <Facts open={open} />
        <Steps open={open} parts={parts} />
        {lesson.glossary.length > 0 ? <Glossary open={open} /> : null}
      </div>
      <div className={styles.foot}>
        <KeepBox lesson={key} />
        {progress === NO_PROGRESS ? null : (
          <p>
            <Button look="quiet" onClick={() => forgetProgress(key)}>
              {say('teach.anew')}
            </Button>
          </p>
        )}
        {open.isShipped ? null : <p className={styles.small}>{say('teach.author')}</p>}
      </div>
    </ReadPage>
  )
}

function Facts({ open: { lesson } }: { readonly open: OpenLesson }): ReactNode {
  return (
    <dl className={styles.about}>
      {lesson.objectives.length > 0 ? (
        <div>
          <dt>{say('teach.objectives')}</dt>
          <dd>
            <ul className={styles.points}>
              {lesson.objectives.map((line) => (
                <li key={line}>
                  <LessonLine text={line} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ) : null}
      {lesson.audience === '' ? null : (
        <div>
          <dt>{say('teach.audience')}</dt>
          <dd>
            <LessonLine text={lesson.audience} />
          </dd>
        </div>
      )}
      <div>
        <dt>{say('teach.needed')}</dt>
        <dd>{say('teach.needed.text')}</dd>
      </div>
      {lesson.tags.length > 0 ? (
        <div>
          <dt>{say('teach.tags')}</dt>
          <dd>
            <LessonLine text={lesson.tags.join(', ')} />
          </dd>
        </div>
      ) : null}
    </dl>
  )
}

interface StepsProps {
  readonly open: OpenLesson
  readonly parts: readonly LessonPart[]
}

function Steps({ open, parts }: StepsProps): ReactNode {
  const id = useId()
  const { lesson } = open
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.part}>
        {say('teach.steps')}
      </h2>
      <ol className={styles.steps}>
        {parts.map((part) => {
          const step = typeof part === 'number' ? lesson.steps[part - 1] : undefined
          return (
            <li key={part} data-part={typeof part === 'number' ? undefined : part}>
              <span className={styles.number} aria-hidden="true">
                {typeof part === 'number' ? part : ''}
              </span>
              <Link to={open.at(part)}>{partName(lesson, part)}</Link>
              <span className={styles.small}>
                {step
                  ? say('teach.step.line', { phase: say(`teach.phase.${step.phase}`), minutes: step.minutes })
                  : say('teach.test.line')}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Glossary({ open: { lesson } }: { readonly open: OpenLesson }): ReactNode {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.part}>
        {say('teach.glossary')}
      </h2>
      <dl className={styles.glossary}>
        {lesson.glossary.map(({ term, means }) => (
          <div key={term}>
            <dt>
              <LessonLine text={term} />
            </dt>
            <dd>
              <LessonWords words={means} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
