import { useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
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
  const [left, setLeft] = useState<Left>({ test: false, glossary: false })
  const sheets = useMemo(
    () => ({ ...lesson, test: left.test ? [] : lesson.test, glossary: left.glossary ? [] : lesson.glossary }),
    [lesson, left],
  )
  const notes = useMemo(
    () => numbered(kind === 'handout' ? handoutTexts(sheets) : answerTexts(lesson)),
    [lesson, sheets, kind],
  )
  const language = lesson.language === currentLocale() ? undefined : lesson.language
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <div className={styles.tools}>
        <p className={styles.links}>
          <Link to={toLesson}>{say('handout.toLesson')}</Link>
          <Link to={toOther}>{say(kind === 'handout' ? 'handout.toAnswers' : 'handout.toHandout')}</Link>
        </p>
        <PrintTools>{kind === 'handout' ? <Parts lesson={lesson} left={left} onLeft={setLeft} /> : null}</PrintTools>
      </div>
      <LessonLanguage value={language}>
        <NotesContext value={notes}>
          <article className={styles.sheets} data-kind={kind}>
            <header>
              <p className={styles.kind}>{say(`handout.kind.${kind}`)}</p>
              <h1>
                <LessonLine text={lesson.title} />
              </h1>
              {/* For who chooses a lesson: it tells how the lesson ends. */}
              {lesson.summary === '' || kind === 'handout' ? null : (
                <p className={styles.summary}>
                  <LessonLine text={lesson.summary} />
                </p>
              )}
            </header>
            {kind === 'handout' ? (
              <HandoutSheets lesson={sheets} picture={picture} />
            ) : (
              <AnswerSheets lesson={lesson} />
            )}
          </article>
        </NotesContext>
      </LessonLanguage>
    </main>
  )
}

/** What is left off the sheets. */
interface Left {
  readonly test: boolean
  readonly glossary: boolean
}

interface PartsProps {
  readonly lesson: Lesson
  readonly left: Left
  readonly onLeft: (left: Left) => void
}

/** The short test and the words are a sheet of their own, for who wants it. */
function Parts({ lesson, left, onLeft }: PartsProps): ReactNode {
  const parts = (['test', 'glossary'] as const).filter((part) => lesson[part].length > 0)
  if (parts.length === 0) return null
  return (
    <fieldset className={styles.with}>
      <legend>{say('handout.with')}</legend>
      {parts.map((part) => (
        <label key={part}>
          <input
            type="checkbox"
            checked={!left[part]}
            onChange={({ target }) => onLeft({ ...left, [part]: !target.checked })}
          />
          {say(`handout.with.${part}`)}
        </label>
      ))}
    </fieldset>
  )
}

const never = (): (() => void) => () => undefined

/** What only a script can do is not there without one. The browser's own command prints as well. */
function PrintTools({ children }: { readonly children: ReactNode }): ReactNode {
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
          {children}
          <Button onClick={() => window.print()}>{say('handout.print')}</Button>
        </>
      ) : null}
      <p>{say('handout.how')}</p>
    </div>
  )
}
