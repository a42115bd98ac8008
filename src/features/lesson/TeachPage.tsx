import { useId, type ReactNode } from 'react'
import { Link } from 'react-router'
import { LessonLanguage, LessonLine } from '#content/LessonWords.tsx'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { currentLocale } from '#content/sentence.ts'
import type { LessonEntry } from '#content/lessons/entryOf.ts'
import { ReadPage } from '#ui/ReadPage.tsx'
import { LessonWays, type Ways } from './LessonWays.tsx'
import styles from './Lesson.module.css'

interface TeachPageProps {
  readonly lessons: readonly LessonEntry[]
  readonly waysOf: (lesson: LessonEntry) => Ways
  /** Those of this device, and the ways to come to one. */
  readonly own: ReactNode
}

/** The lessons that ship, those of one's own, and what they need. */
export function TeachPage({ lessons, waysOf, own }: TeachPageProps): ReactNode {
  return (
    <ReadPage className={styles.page} title={say('teach.title')} lede={say('teach.lede')}>
      <ol className={styles.lessons}>
        {lessons.map((lesson) => (
          <LessonRow key={lesson.id} lesson={lesson} ways={waysOf(lesson)} />
        ))}
      </ol>
      <Part title={say('teach.own')} below={own}>
        <p>{say('teach.own.text')}</p>
      </Part>
      <Part title={say('teach.how.title')}>
        <p>{say('teach.how.pattern')}</p>
        <p>{say('teach.how.questions')}</p>
      </Part>
      <Part title={say('teach.offline.title')}>
        <p>{say('teach.offline.page')}</p>
        <p>{say('teach.offline.folder')}</p>
      </Part>
      <Part title={say('teach.private.title')}>
        <p>
          <Say id="teach.private.text" tags={{ privacy: (words) => <Link to="/privacy/">{words}</Link> }} />
        </p>
      </Part>
    </ReadPage>
  )
}

interface PartProps {
  readonly title: string
  readonly children: ReactNode
  /** What is wider than a text to read. */
  readonly below?: ReactNode
}

function Part({ title, children, below }: PartProps): ReactNode {
  return (
    <section className={styles.how}>
      <h2 className={styles.part}>{title}</h2>
      <div>
        <div className={styles.text}>{children}</div>
        {below}
      </div>
    </section>
  )
}

interface LessonRowProps {
  readonly lesson: LessonEntry
  readonly ways: Ways
}

function LessonRow({ lesson, ways }: LessonRowProps): ReactNode {
  const id = useId()
  return (
    <li className={styles.lesson} aria-labelledby={id}>
      <LessonLanguage value={lesson.language === currentLocale() ? undefined : lesson.language}>
        <p className={styles.long}>{say('teach.minutes', { minutes: lesson.minutes })}</p>
        <div>
          <h2 id={id} className={styles.lessonTitle}>
            <Link to={`/teach/${lesson.id}/`}>
              <LessonLine text={lesson.title} />
            </Link>
          </h2>
          <p className={styles.text}>
            <LessonLine text={lesson.summary} />
          </p>
          <p className={styles.small}>
            <LessonLine text={lesson.audience} /> {say('teach.steps.count', { count: lesson.steps })}
          </p>
          <LessonWays name={lesson.title} ways={ways} />
        </div>
      </LessonLanguage>
    </li>
  )
}
