import type { ReactNode } from 'react'
import { faultText } from '#content/faultText.ts'
import { say } from '#content/say.ts'
import { Icon } from '#ui/Icon.tsx'
import type { LinkNote as Note } from './useQuestion.ts'
import styles from './Paths.module.css'

/** What is wrong with an address, and what is shown in its place. */
export function LinkNote({ note, onClose }: { readonly note: Note; readonly onClose: () => void }): ReactNode {
  return (
    <div className={styles.note} role="alert">
      <div>
        <p>{messageOf(note)}</p>
        {note.kind === 'broken' ? (
          <ul>
            {note.faults.map((fault) => (
              <li key={`${fault.field} ${fault.code}`}>
                {fault.field}: {faultText(fault)}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <button type="button" className={styles.close} aria-label={say('paths.link.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  )
}

function messageOf(note: Note): string {
  if (note.kind === 'ignored') return say('paths.link.ignored', { parts: note.parts.join(', ') })
  return say(note.kind === 'newer' ? 'paths.link.newer' : 'paths.link.broken')
}
