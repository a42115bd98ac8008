import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { ballotsAt } from '#domain/lesson/ballots.ts'
import { stageOf } from '#domain/lesson/stageOf.ts'
import { tallyOf } from '#domain/lesson/tally.ts'
import type { LessonMoment } from '#domain/lesson/types.ts'
import { LessonLine, LessonWords } from '#content/LessonWords.tsx'
import type { Presenting, PresentSlots } from './presenting.ts'
import { VoteBars } from './VoteBars.tsx'
import styles from './Audience.module.css'

interface AudienceStepProps {
  readonly presenting: Presenting
  readonly slots: PresentSlots
}

/** One part of a step as the room sees it: what it reads, what it chooses from, what is shown and what is uncovered. */
export function AudienceStep({ presenting, slots }: AudienceStepProps): ReactNode {
  const { lesson, room, act } = presenting
  const step = lesson.steps[room.step]
  if (!step) return null
  const stage = stageOf(step, room.part !== 'covered')
  const onlyPhones = stage.shown.every(({ view }) => view === 'phone')
  const layout = stage.shown.length === 0 ? 'words' : onlyPhones ? 'phones' : 'wide'

  function live(place: string, moment: LessonMoment | null): void {
    act(moment === null ? { do: 'untap', place } : { do: 'tap', place, moment })
  }

  return (
    <div
      className={styles.step}
      data-layout={layout}
      data-both={room.part === 'uncovered' && step.vote && step.reveal ? '' : undefined}
      data-count={stage.shown.length}
      data-taps={stage.shown.some((one) => one.view === 'phone' && one.taps) ? '' : undefined}
    >
      <div className={styles.words}>
        <header className={styles.head}>
          <p className={styles.phase}>
            {say(`present.phase.${step.phase}`)}
            {' · '}
            <LessonLine text={step.title} />
          </p>
          <h1 className={styles.prompt} data-read={room.part === 'covered' ? undefined : ''}>
            <LessonWords words={step.prompt} />
          </h1>
        </header>
        <PartWords {...presenting} />
      </div>
      {stage.shown.length > 0 ? (
        // What stands in its place is another thing once it is uncovered.
        <div className={styles.stage} key={stage.place}>
          {slots.stage(stage, room.lived, live)}
        </div>
      ) : null}
    </div>
  )
}

/** What the part adds to the prompt. */
function PartWords({ lesson, room }: Presenting): ReactNode {
  const step = lesson.steps[room.step]
  const isAsking = room.part === 'asked' || room.part === 'answered'
  const ballot = ballotsAt(lesson, room.step).find(({ kind }) => (kind === 'question') === isAsking)
  const texts = room.part === 'uncovered' ? (step?.reveal?.texts ?? []) : []
  return (
    <>
      {texts.length > 0 ? (
        <div className={styles.uncovered}>
          {texts.map((words) => (
            <p key={words.text}>
              <LessonWords words={words} />
            </p>
          ))}
        </div>
      ) : null}
      {ballot ? (
        <VoteBars
          tally={tallyOf(room, ballot, lesson)}
          isRevealed={room.part === 'uncovered' || room.part === 'answered'}
          why={room.part === 'answered' ? (step?.question?.options ?? []) : []}
        />
      ) : null}
    </>
  )
}
