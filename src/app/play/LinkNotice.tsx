import type { ReactNode } from 'react'
import type { LinkNote } from '#app/address.ts'
import { presetName } from '#content/designSays.ts'
import { faultText } from '#content/faultText.ts'
import { say } from '#content/say.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './LinkNotice.module.css'

interface LinkNoticeProps {
  readonly note: LinkNote
  readonly onClose: () => void
}

/** What is wrong with an address, and that nothing was lost by it. */
export function LinkNotice({ note, onClose }: LinkNoticeProps): ReactNode {
  return (
    <div className={styles.notice} role="alert">
      <div>
        <p>{messageOf(note)}</p>
        {note.kind === 'broken' ? (
          <ul>
            {note.link.faults.map((fault) => (
              <li key={`${fault.path} ${fault.code}`}>
                {fault.path.replace('$.', '')}: {faultText(fault)}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <button type="button" className={styles.close} aria-label={say('play.note.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  )
}

function messageOf(note: LinkNote): string {
  if (note.kind === 'broken') return say('play.link.broken')
  if (note.kind === 'newer') return say('play.link.newer')
  if (note.kind === 'tooLong') return say('play.link.tooLong')
  if (note.kind === 'guessed') return say('play.link.guessed', { preset: presetName(note.base) })
  return say('play.link.ignored', { parts: note.parts.join(', ') })
}
