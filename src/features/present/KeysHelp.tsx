import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Dialog } from '#ui/Dialog.tsx'
import type { Presenting } from './presenting.ts'
import styles from './KeysHelp.module.css'

interface KeysHelpProps extends Pick<Presenting, 'room' | 'act'> {
  /** The window has notes of its own: they are shown and hidden. */
  readonly hasDrawer: boolean
  readonly onClose: () => void
}

/** Which keys do what, and the way to turn letters off. */
export function KeysHelp({ room, act, hasDrawer, onClose }: KeysHelpProps): ReactNode {
  const right = say('present.key.right')
  const left = say('present.key.left')
  const keys = [
    { keys: [say('present.key.pageDown'), right, say('present.key.space')], does: say('present.keys.next') },
    { keys: [say('present.key.pageUp'), left], does: say('present.keys.back') },
    ...(hasDrawer
      ? [{ keys: [say('present.key.down'), say('present.key.up')], does: say('present.keys.scroll') }]
      : []),
    { keys: ['R'], does: say('present.keys.reveal') },
    { keys: ['B', '.'], does: say('present.keys.blank') },
    ...(hasDrawer ? [{ keys: ['N'], does: say('present.keys.notes') }] : []),
    { keys: ['F'], does: say('present.keys.full') },
    { keys: ['?'], does: say('present.keys.help') },
    { keys: [say('present.key.escape')], does: say('present.keys.escape') },
  ]
  return (
    <Dialog title={say('present.keys.title')} closeLabel={say('dialog.close')} onClose={onClose}>
      <dl className={styles.keys}>
        {keys.map(({ keys: names, does }) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.letters}>
        <input
          type="checkbox"
          checked={room.hasLetters}
          onChange={({ currentTarget: { checked } }) => act({ do: 'letters', on: checked })}
        />
        {say('present.keys.letters')}
      </label>
      <p className={styles.note}>{say('present.keys.where')}</p>
      <p className={styles.note}>{say('present.keys.begin', { key: 'F5' })}</p>
    </Dialog>
  )
}
