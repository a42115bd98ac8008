import { lazy, Suspense, use, useId, useState, type ReactNode, type RefObject } from 'react'
import { say } from '#content/say.ts'
import { evidenceOf, withWords } from '#content/sentence.ts'
import { WithheldContext } from '#ui/EvidenceMark.tsx'
import { notesOf, type NoteQuestion } from './notesOf.ts'
import { faceOf, screenName, yearOf, type Face } from './screenName.ts'
import { SideNote } from './SideNote.tsx'
import styles from './Phone.module.css'

/** It comes, with its words, when it is opened. */
const NoteList = lazy(async () => ({ default: (await withWords(import('./NoteList.tsx'), 'asked')).NoteList }))

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
  const isWithheld = use(WithheldContext)
  const all = notesOf(question)
  const notes = all.filter((note) => note.kind !== 'claim' || !isWithheld(evidenceOf(note.id)))
  const hidden = all.length - notes.length
  return (
    <div className={styles.caption}>
      <p className={styles.captionText} data-caption>
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
          <Suspense>
            <NoteList notes={notes} hidden={hidden} />
          </Suspense>
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
