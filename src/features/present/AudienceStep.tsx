import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { ballotsAt } from '#domain/lesson/ballots.ts'
import { isWide, stageAt } from '#domain/lesson/room.ts'
import { tallyOf } from '#domain/lesson/tally.ts'
import type { LessonMoment } from '#domain/lesson/types.ts'
import { LessonLine, LessonWords } from '#content/LessonWords.tsx'
import type { Presenting, PresentSlots } from './presenting.ts'
import { useFit } from './useFit.ts'
import { VoteBars } from './VoteBars.tsx'
import styles from './Audience.module.css'

interface AudienceStepProps {
  readonly presenting: Presenting
  readonly slots: PresentSlots
  /** Whether something lies below what the window holds. */
  readonly onMore: (hasMore: boolean) => void
}

/** How much of the window's width phones may take beside the words: one, one with its clock, two; or what is wide, beside a vote. */
const SIDE = { one: 0.45, tapped: 0.56, two: 0.6, wide: 0.62 } as const

/** One part of a step as the room sees it: what it reads, what it chooses from, what is shown and what is uncovered. */
export function AudienceStep({ presenting, slots, onMore }: AudienceStepProps): ReactNode {
  const { lesson, room, act } = presenting
  const fit = useFit(onMore)
  const step = lesson.steps[room.step]
  if (!step) return null
  const stage = stageAt(step, room.part)
  const layout = stage.shown.length === 0 ? 'words' : stage.shown.some(isWide) ? 'wide' : 'phones'

  const isTapped = stage.shown.some((one) => one.view === 'phone' && one.taps)
  const beside = layout === 'wide' && room.part === 'covered' && step.vote ? 'wide' : null
  const side = layout === 'phones' ? (stage.shown.length > 1 ? 'two' : isTapped ? 'tapped' : 'one') : beside

  function live(place: string, moment: LessonMoment | null): void {
    act(moment === null ? { do: 'untap', place } : { do: 'tap', place, moment })
  }

  return (
    <div
      ref={fit.step}
      className={styles.step}
      data-layout={layout}
      data-side={side === null ? undefined : SIDE[side]}
      data-both={room.part === 'uncovered' && step.vote && step.reveal ? '' : undefined}
      data-count={stage.shown.length}
      data-taps={isTapped ? '' : undefined}
    >
      <div ref={fit.words} className={styles.words} data-scrolls>
        <header className={styles.head}>
          <p className={styles.phase}>
            {say(`present.phase.${step.phase}`)}
            {step.title === say(`present.phase.${step.phase}`) ? null : (
              <>
                {' · '}
                <LessonLine text={step.title} />
              </>
            )}
          </p>
          <h1 className={styles.prompt} data-read={room.part === 'covered' ? undefined : ''}>
            <LessonWords words={step.prompt} />
          </h1>
        </header>
        <PartWords {...presenting} />
      </div>
      {stage.shown.length > 0 ? (
        // What stands in its place is another thing once it is uncovered.
        <div ref={fit.stage} className={styles.stage} key={stage.place} data-scrolls>
          <div ref={fit.view} className={styles.view}>
            {slots.stage(stage, room.lived, live)}
          </div>
        </div>
      ) : null}
    </div>
  )
}

/** What the part adds to the prompt. */
function PartWords({ lesson, room }: Presenting): ReactNode {
  const step = lesson.steps[room.step]
  const isAsking = room.part === 'asked' || room.part === 'answered'
  const ballot =
    room.part === 'pictured'
      ? undefined
      : ballotsAt(lesson, room.step).find(({ kind }) => (kind === 'question') === isAsking)
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
