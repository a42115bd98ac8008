import { useId, useState, type ReactNode, type RefObject } from 'react'
import { Assumption, Claim } from '#content/Claim.tsx'
import { say } from '#content/say.ts'
import { notesOf, type Note, type NoteQuestion } from './notesOf.ts'
import { faceOf, screenName, yearOf, type Face } from './screenName.ts'
import { SideNote } from './SideNote.tsx'
import styles from './Phone.module.css'

interface PhoneCaptionProps extends NoteQuestion {
  /** The button that Escape leads to. */
  readonly exit: RefObject<HTMLButtonElement | null>
  readonly pinsOn: boolean
  /** Switches the pins; absent until the first choice. */
  readonly onPins?: ((on: boolean) => void) | undefined
}

/** What the screen is, that it is a reconstruction, and how each detail of it is known. */
export function PhoneCaption({ exit, pinsOn, onPins, ...question }: PhoneCaptionProps): ReactNode {
  // The notes are those of one screen: a new one closes them, and the button keeps the focus.
  const [openFor, setOpenFor] = useState<Face | null>(null)
  const face = faceOf(question.standing)
  const open = openFor === face
  const id = useId()
  const notes = notesOf(question)
  return (
    <div className={styles.caption}>
      <p className={styles.captionText}>
        <b>{say('notes.caption', { name: say(screenName(question.standing)), year: yearOf(question.on) })}</b>{' '}
        {say('notes.reconstruction')}
      </p>{' '}
      <button
        ref={exit}
        type="button"
        className={styles.notesButton}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpenFor(open ? null : face)}
      >
        {say('notes.count', { count: notes.length })}
      </button>
      {onPins ? (
        <button
          type="button"
          className={`${styles.notesButton} ${styles.wideOnly}`}
          aria-pressed={pinsOn}
          onClick={() => onPins(!pinsOn)}
        >
          {say('pins.show')}
        </button>
      ) : null}
      {open ? (
        <SideNote id={id} title={say('notes.title')} opener={exit} onClose={() => setOpenFor(null)}>
          <NoteList notes={notes} />
          {onPins ? (
            <label className={styles.pinSwitch}>
              <input type="checkbox" checked={pinsOn} onChange={() => onPins(!pinsOn)} />
              {say('pins.showLong')}
            </label>
          ) : null}
        </SideNote>
      ) : null}
    </div>
  )
}

/** A design from the lab has no notes on how its screens are known: nobody has to know them. */
export function LabCaption({ exit, standing }: Pick<PhoneCaptionProps, 'exit' | 'standing'>): ReactNode {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className={styles.caption}>
      <p className={styles.captionText}>
        <b>{say('lab.caption.name', { name: say(screenName(standing)) })}</b> {say('lab.caption')}
      </p>{' '}
      <button
        ref={exit}
        type="button"
        className={styles.notesButton}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {say('lab.caption.about')}
      </button>
      {open ? (
        <SideNote id={id} title={say('notes.title')} opener={exit} onClose={() => setOpen(false)}>
          <p>{say('lab.caption.long')}</p>
        </SideNote>
      ) : null}
    </div>
  )
}

/** The notes alone, for wherever there is room to read them. */
export function NoteList({ notes }: { readonly notes: readonly Note[] }): ReactNode {
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note.id}>
          <span className={styles.sure}>
            {say(note.kind === 'assumption' ? 'notes.sure.assumed' : `notes.sure.${note.sure}`)}
          </span>
          <span>
            <NoteText note={note} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function NoteText({ note }: { readonly note: Note }): ReactNode {
  if (note.kind === 'claim') return <Claim id={note.id} />
  if (note.kind === 'assumption') return <Assumption id={note.id} />
  return say(note.id)
}
