import { useEffect, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { Button } from '#ui/Button.tsx'
import { AudienceStep } from './AudienceStep.tsx'
import { Cover } from './Cover.tsx'
import { KeysHelp } from './KeysHelp.tsx'
import { NotesPanel } from './NotesPanel.tsx'
import type { Presenting, PresentSlots } from './presenting.ts'
import { statusOf } from './stepWords.ts'
import { useDeeds } from './useDeeds.ts'
import { useFullScreen } from './useFullScreen.ts'
import { usePresenting } from './usePresenting.ts'
import { useWakeLock } from './useWakeLock.ts'
import styles from './Audience.module.css'

interface AudiencePageProps {
  readonly lesson: Lesson
  readonly slots: PresentSlots
}

/** The audience's window: large, and nothing of the site around it. */
export function AudiencePage({ lesson, slots }: AudiencePageProps): ReactNode {
  const presenting = usePresenting(lesson, 'audience')
  if (!presenting) return <Cover lesson={lesson} address={slots.addresses.lesson} />
  return <Audience presenting={presenting} slots={slots} />
}

interface AudienceProps {
  readonly presenting: Presenting
  readonly slots: PresentSlots
}

function Audience({ presenting, slots }: AudienceProps): ReactNode {
  const [areNotesOpen, setNotesOpen] = useState(false)
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [hasMore, setMore] = useState(false)
  const { lesson, room, shared } = presenting
  useEffect(() => shared.onScroll(scrollRoom), [shared])
  useEffect(() => shared.overflows(hasMore), [shared, hasMore])
  useWakeLock(room.begunAt !== null)
  useDeeds(presenting, {
    notes: () => setNotesOpen(!areNotesOpen),
    help: () => setHelpOpen(true),
    close: () => setNotesOpen(false),
    // What is no projector's window is scrolled by the browser.
    ...(hasMore ? { down: () => scrollRoom(1), up: () => scrollRoom(-1) } : {}),
  })
  return (
    <div className={styles.window} data-notes={areNotesOpen ? '' : undefined}>
      <main
        id="main"
        tabIndex={-1}
        className={styles.room}
        data-step={room.step}
        data-turn={room.turn}
        data-part={room.part}
        data-blank={room.isBlank ? '' : undefined}
      >
        {room.isBlank ? (
          <h1 className="visuallyHidden">{lesson.title}</h1>
        ) : (
          <>
            <AudienceStep key={room.step} presenting={presenting} slots={slots} onMore={setMore} />
            <Foot
              presenting={presenting}
              hasMore={hasMore}
              areNotesOpen={areNotesOpen}
              notes={slots.addresses.notes}
              onNotes={() => setNotesOpen(!areNotesOpen)}
              onHelp={() => setHelpOpen(true)}
            />
          </>
        )}
      </main>
      {areNotesOpen ? (
        <aside className={styles.drawer} aria-label={say('present.notesHere')}>
          <Button look="quiet" icon="close" onClick={() => setNotesOpen(false)}>
            {say('present.notesClose')}
          </Button>
          {room.isBlank ? <p>{say('present.blankHere')}</p> : null}
          <NotesPanel presenting={presenting} slots={slots} isDrawer />
        </aside>
      ) : null}
      <p role="status" className="visuallyHidden" data-status>
        {statusOf(lesson, room)}
      </p>
      {isHelpOpen ? <KeysHelp {...presenting} hasDrawer onClose={() => setHelpOpen(false)} /> : null}
    </div>
  )
}

/** Most of what is in sight moves out of it, so that a line of it leads on. */
const SCROLLED = 0.8

function scrollRoom(by: 1 | -1): void {
  for (const part of document.querySelectorAll('[data-scrolls]')) {
    part.scrollBy({ top: by * SCROLLED * part.clientHeight })
  }
}

interface FootProps {
  readonly presenting: Presenting
  readonly hasMore: boolean
  readonly areNotesOpen: boolean
  /** Where the presenter’s window lies. */
  readonly notes: string
  readonly onNotes: () => void
  readonly onHelp: () => void
}

/** What one turns from, to lead in the other window, is not to stay marked before the room. */
function leaveTools(): void {
  document.getElementById('main')?.focus({ preventScroll: true })
}

/** The one line for who presents: there before the lesson begins, and then when the pointer or the focus comes to it. */
function Foot({ presenting: { lesson, room }, hasMore, areNotesOpen, notes, onNotes, onHelp }: FootProps): ReactNode {
  const { isThere, isFull, toggle } = useFullScreen()
  return (
    <footer className={styles.foot}>
      <p>
        {say('present.count', { step: room.step + 1, steps: lesson.steps.length })}
        {hasMore ? ` · ${say('present.more')}` : null}
      </p>
      <div
        role="group"
        aria-label={say('present.tools')}
        className={styles.tools}
        data-begun={room.begunAt === null ? undefined : ''}
      >
        <Button look="quiet" aria-expanded={areNotesOpen} onClick={onNotes}>
          {say('present.notes')}
        </Button>
        <a className={styles.other} href={notes} target="_blank" rel="noreferrer" onClick={leaveTools}>
          {say('present.notesWindow')}
        </a>
        <Button look="quiet" onClick={onHelp}>
          {say('present.keys')}
        </Button>
        {isThere ? (
          <Button look="quiet" onClick={toggle}>
            {isFull ? say('present.full.end') : say('present.full')}
          </Button>
        ) : null}
      </div>
    </footer>
  )
}
