import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Ending } from './Ending.tsx'
import { LessonClock } from './LessonClock.tsx'
import type { Presenting, PresentSlots } from './presenting.ts'
import { Steering } from './Steering.tsx'
import { StepList } from './StepList.tsx'
import { RoomSees, StepNotes } from './StepNotes.tsx'
import { TallyEditor } from './TallyEditor.tsx'
import { Windows } from './Windows.tsx'
import styles from './Notes.module.css'

interface NotesPanelProps {
  readonly presenting: Presenting
  readonly slots: PresentSlots
  /** Beside what the room sees, in the same window: it needs no second one, and there is less room. */
  readonly isDrawer?: boolean
}

/** Everything that who presents needs at a step. */
export function NotesPanel({ presenting, slots, isDrawer = false }: NotesPanelProps): ReactNode {
  const { lesson, room } = presenting
  const step = lesson.steps[room.step]
  if (!step) return null
  return (
    <div className={styles.panel} data-drawer={isDrawer ? '' : undefined}>
      <div className={styles.top}>
        <div className={styles.place}>
          <p className={styles.count}>
            {say('present.step', { step: room.step + 1, steps: lesson.steps.length })}
            {' · '}
            {say(`present.phase.${step.phase}`)}
            {' · '}
            {say('present.minutes', { minutes: step.minutes })}
          </p>
          <h2 className={styles.title}>{step.title}</h2>
          {step.objective === '' ? null : <p className={styles.small}>{step.objective}</p>}
        </div>
        <LessonClock {...presenting} />
      </div>
      <div className={styles.columns}>
        <div className={styles.main} key={step.id}>
          <StepNotes {...presenting} />
          {isDrawer ? null : <RoomSees {...presenting} shownTitle={slots.shownTitle} />}
        </div>
        <div className={styles.side}>
          {isDrawer ? null : <Windows {...presenting} addresses={slots.addresses} />}
          <TallyEditor key={step.id} {...presenting} address={slots.addresses.lesson} />
          <StepList {...presenting} />
          <Ending {...presenting} addresses={slots.addresses} />
        </div>
      </div>
      <Steering {...presenting} />
    </div>
  )
}
