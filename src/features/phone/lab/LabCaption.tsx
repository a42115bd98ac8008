import { useId, useState, type ReactNode, type RefObject } from 'react'
import { say } from '#content/say.ts'
import type { Standing } from '#domain/consent/standing.ts'
import styles from '../Phone.module.css'
import { screenName } from '../screenName.ts'
import { SideNote } from '../SideNote.tsx'

interface LabCaptionProps {
  readonly exit: RefObject<HTMLButtonElement | null>
  readonly standing: Standing
}

/** A design from the lab has no notes on how its screens are known: nobody has to know them. */
export function LabCaption({ exit, standing }: LabCaptionProps): ReactNode {
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
