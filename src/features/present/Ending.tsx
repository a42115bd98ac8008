import { useState, type ReactNode } from 'react'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import type { Presenting, PresentSlots } from './presenting.ts'
import styles from './Notes.module.css'

interface EndingProps extends Presenting {
  readonly addresses: PresentSlots['addresses']
}

/** What is kept, and how to end it. */
export function Ending({ view, room, act, addresses }: EndingProps): ReactNode {
  const [isAsked, setAsked] = useState(false)
  const [hasEnded, setEnded] = useState(false)
  const isOver = hasEnded && room.begunAt === null
  return (
    <section className={styles.ending}>
      <p className={styles.small}>
        {view.keeps === 'refused' ? say('present.keep.refused') : null}
        {view.keeps === 'nothingYet' && !isOver ? say('present.keep.nothingYet') : null}
        {view.keeps === 'kept' ? (
          <Say id="present.keep.kept" tags={{ link: (text) => <a href={addresses.privacy}>{text}</a> }} />
        ) : null}
        <span role="status">{isOver ? say('present.end.done') : null}</span>
      </p>
      <Button disabled={room.begunAt === null} onClick={() => setAsked(true)}>
        {say('present.end')}
      </Button>
      {isAsked ? (
        <Dialog title={say('present.end')} closeLabel={say('dialog.close')} onClose={() => setAsked(false)}>
          <p>{say('present.end.ask')}</p>
          <div className={styles.ways}>
            <Button onClick={() => setAsked(false)}>{say('present.end.no')}</Button>
            <Button
              onClick={() => {
                setAsked(false)
                setEnded(true)
                act({ do: 'end' })
              }}
            >
              {say('present.end.yes')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </section>
  )
}
