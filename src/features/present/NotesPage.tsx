import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { Button } from '#ui/Button.tsx'
import { Cover } from './Cover.tsx'
import { KeysHelp } from './KeysHelp.tsx'
import { NotesPanel } from './NotesPanel.tsx'
import type { Presenting, PresentSlots } from './presenting.ts'
import { statusOf } from './stepWords.ts'
import { useDeeds } from './useDeeds.ts'
import { usePresenting } from './usePresenting.ts'
import { useWakeLock } from './useWakeLock.ts'
import styles from './Notes.module.css'

interface NotesPageProps {
  readonly lesson: Lesson
  readonly slots: PresentSlots
}

/** The presenter's window: what to say, what comes, the time, the votes; and what moves both windows. */
export function NotesPage({ lesson, slots }: NotesPageProps): ReactNode {
  const presenting = usePresenting(lesson, 'notes')
  if (!presenting) return <Cover lesson={lesson} address={slots.addresses.lesson} />
  return <Notes presenting={presenting} slots={slots} />
}

interface NotesProps {
  readonly presenting: Presenting
  readonly slots: PresentSlots
}

function Notes({ presenting, slots }: NotesProps): ReactNode {
  const [isHelpOpen, setHelpOpen] = useState(false)
  const { lesson, room } = presenting
  const shown = useRef(room.step)
  // A new step begins at its top: what to say stands there, and the time.
  useLayoutEffect(() => {
    if (shown.current !== room.step) window.scrollTo(0, 0)
    shown.current = room.step
  }, [room.step])
  useWakeLock(room.begunAt !== null)
  useDeeds(presenting, {
    help: () => setHelpOpen(true),
  })
  return (
    <main
      id="main"
      tabIndex={-1}

      className={styles.page}
      data-step={room.step}
      data-turn={room.turn}
      data-part={room.part}
    >
      <header className={styles.head}>
        <h1 className={styles.lesson}>
          <a href={slots.addresses.lesson}>{lesson.title}</a>
        </h1>
        <Button look="quiet" onClick={() => setHelpOpen(true)}>
          {say('present.keys')}
        </Button>
      </header>
      <NotesPanel presenting={presenting} slots={slots} />
      <p role="status" className="visuallyHidden" data-status>
        {statusOf(lesson, room)}
      </p>
      {isHelpOpen ? <KeysHelp {...presenting} hasDrawer={false} onClose={() => setHelpOpen(false)} /> : null}
    </main>
  )
}
