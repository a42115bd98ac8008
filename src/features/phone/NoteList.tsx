import type { ReactNode } from 'react'
import { Assumption, Claim } from '#content/Claim.tsx'
import { say } from '#content/say.ts'
import type { Note } from './notesOf.ts'
import styles from './Phone.module.css'

interface NoteListProps {
  readonly notes: readonly Note[]
  /** How many tell of what was not public yet. */
  readonly hidden: number
}

/** The notes alone, for wherever there is room to read them. */
export function NoteList({ notes, hidden }: NoteListProps): ReactNode {
  return (
    <>
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
      {hidden > 0 ? <p>{say('cutoff.hidden.notes', { count: hidden })}</p> : null}
    </>
  )
}

function NoteText({ note }: { readonly note: Note }): ReactNode {
  if (note.kind === 'claim') return <Claim id={note.id} />
  if (note.kind === 'assumption') return <Assumption id={note.id} />
  return say(note.id)
}
