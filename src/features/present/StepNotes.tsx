import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { PlainId } from '#content/sentence.ts'
import { stageAt } from '#domain/lesson/room.ts'
import type { LessonStep, LessonText } from '#domain/lesson/types.ts'
import { LessonLine, LessonWords } from '#content/LessonWords.tsx'
import type { Presenting, PresentSlots } from './presenting.ts'
import styles from './Notes.module.css'

/** What only who presents sees of the step: what to say, what to watch for, what some believe. */
export function StepNotes({ lesson, room }: Presenting): ReactNode {
  const step = lesson.steps[room.step]
  if (!step) return null
  const { say: lines, watchFor, misconceptions } = step.notes
  const isEmpty = lines.length + watchFor.length + misconceptions.length === 0
  return (
    <>
      {isEmpty ? <p className={styles.small}>{say('present.noNotes')}</p> : null}
      <NoteList title="present.say" lines={lines} isSaid />
      <NoteList title="present.watchFor" lines={watchFor} />
      {misconceptions.length > 0 ? (
        <section className={styles.part}>
          <h3 className={styles.partTitle}>{say('present.misconceptions')}</h3>
          <dl className={styles.beliefs}>
            {misconceptions.map(({ belief, answer }) => (
              <div key={belief}>
                <dt>{belief}</dt>
                <dd>
                  <LessonWords words={answer} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
    </>
  )
}

interface NoteListProps {
  readonly title: PlainId
  readonly lines: readonly LessonText[]
  readonly isSaid?: boolean
}

function NoteList({ title, lines, isSaid = false }: NoteListProps): ReactNode {
  if (lines.length === 0) return null
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{say(title)}</h3>
      <ul className={isSaid ? `${styles.lines} ${styles.said}` : styles.lines}>
        {lines.map((line) => (
          <li key={line.text}>
            <LessonWords words={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface RoomSeesProps extends Presenting {
  readonly shownTitle: PresentSlots['shownTitle']
}

/** What stands in the audience's window, in words; and what lies under the cover. */
export function RoomSees({ lesson, room, shownTitle }: RoomSeesProps): ReactNode {
  const step = lesson.steps[room.step]
  if (!step) return null
  const views = stageAt(step, room.part).shown.map(shownTitle)
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{say('present.roomReads')}</h3>
      <p className={styles.prompt}>
        <LessonWords words={step.prompt} />
      </p>
      <h3 className={styles.partTitle}>{say('present.roomSees')}</h3>
      {room.isBlank ? <p>{say('present.roomSees.blank')}</p> : null}
      <ul className={styles.views} data-dark={room.isBlank ? '' : undefined}>
        {views.length === 0 ? <li>{say('present.roomSees.nothing')}</li> : null}
        {views.map((view) => (
          <li key={view}>{view}</li>
        ))}
      </ul>
      <UnderCover
        step={step}
        isRevealed={room.part !== 'covered'}
        views={room.part === 'pictured' ? [] : (step.reveal?.show ?? []).map(shownTitle)}
      />
    </section>
  )
}

/** The teacher reads what will be uncovered before the room does. */
function UnderCover({ step: { reveal, question }, isRevealed, views }: UnderCoverProps): ReactNode {
  const texts = reveal?.texts ?? []
  return (
    <>
      {texts.length > 0 ? (
        <>
          <h3 className={styles.partTitle}>{isRevealed ? say('present.uncovered') : say('present.underCover')}</h3>
          <ul className={styles.lines}>
            {texts.map((words) => (
              <li key={words.text}>
                <LessonWords words={words} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {views.length > 0 ? (
        <p className={styles.small}>{say('present.underCover.show', { views: views.join(', ') })}</p>
      ) : null}
      {question ? (
        <>
          <h3 className={styles.partTitle}>
            {say('present.question')}
            {': '}
            <LessonWords words={question.ask} />
          </h3>
          <dl className={styles.beliefs}>
            {question.options.map(({ id, text, right, why }) => (
              <div key={id}>
                <dt>
                  <LessonLine text={text} />
                  {right ? <b> · {say('present.votes.right')}</b> : null}
                </dt>
                <dd>
                  <LessonWords words={why} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </>
  )
}

interface UnderCoverProps {
  readonly step: LessonStep
  readonly isRevealed: boolean
  /** What will be shown with what is uncovered. */
  readonly views: readonly string[]
}
