import { useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { Link, type To } from 'react-router'
import { LessonLanguage, LessonLine } from '#content/LessonWords.tsx'
import { say } from '#content/say.ts'
import { currentLocale } from '#content/sentence.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { Button } from '#ui/Button.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { AnswerSheets } from './AnswerSheets.tsx'
import { HandoutSheets, type PictureSlot } from './HandoutSheets.tsx'
import { NotesContext } from './Noted.tsx'
import { answerTexts, handoutTexts, numbered } from './notes.ts'
import { SIZES, usePaper } from './usePaper.ts'
import styles from './Handout.module.css'

export type SheetKind = 'handout' | 'answers'

interface HandoutPageProps {
  readonly lesson: Lesson
  readonly kind: SheetKind
  /** The lesson, and the other of the two. */
  readonly toLesson: To
  readonly toOther: To
  readonly picture: PictureSlot
}

/** The sheets of a lesson: on a screen as wide as they will be printed, with the way to the printer. */
export function HandoutPage({ lesson, kind, toLesson, toOther, picture }: HandoutPageProps): ReactNode {
  const notes = useMemo(() => numbered(kind === 'handout' ? handoutTexts(lesson) : answerTexts(lesson)), [lesson, kind])
  const language = lesson.language === currentLocale() ? undefined : lesson.language
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <div className={styles.tools}>
        <p className={styles.links}>
          <Link to={toLesson}>{say('handout.toLesson')}</Link>
          <Link to={toOther}>{say(kind === 'handout' ? 'handout.toAnswers' : 'handout.toHandout')}</Link>
        </p>
        <PrintTools />
      </div>
      <LessonLanguage value={language}>
        <NotesContext value={notes}>
          <article className={styles.sheets} data-kind={kind}>
            <header>
              <p className={styles.kind}>{say(`handout.kind.${kind}`)}</p>
              <h1>
                <LessonLine text={lesson.title} />
              </h1>
              {lesson.summary === '' ? null : (
                <p className={styles.summary}>
                  <LessonLine text={lesson.summary} />
                </p>
              )}
            </header>
            {kind === 'handout' ? (
              <HandoutSheets lesson={lesson} picture={picture} />
            ) : (
              <AnswerSheets lesson={lesson} />
            )}
          </article>
        </NotesContext>
      </LessonLanguage>
    </main>
  )
}

const never = (): (() => void) => () => undefined

/** What only a script can do is not there without one. The browser's own command prints as well. */
function PrintTools(): ReactNode {
  const [paper, setPaper] = usePaper()
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <div className={styles.printing}>
      {isHere ? (
        <>
          <Segmented
            legend={say('handout.paper')}
            options={[
              { value: 'browser', label: say('handout.paper.browser') },
              { value: 'a4', label: say('handout.paper.size', { name: SIZES.a4 }) },
              { value: 'letter', label: say('handout.paper.size', { name: SIZES.letter }) },
            ]}
            value={paper}
            onChange={setPaper}
          />
          <Button onClick={() => window.print()}>{say('handout.print')}</Button>
        </>
      ) : null}
      <p>{say('handout.how')}</p>
    </div>
  )
}
