import { useState, type ReactNode } from 'react'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { Button } from '#ui/Button.tsx'
import type { Presenting, PresentSlots } from './presenting.ts'
import styles from './Notes.module.css'

interface WindowsProps extends Presenting {
  readonly addresses: PresentSlots['addresses']
}

/** Whether the audience's window is open and in step, and the way to open it. */
export function Windows({ addresses, ...presenting }: WindowsProps): ReactNode {
  const [isBlocked, setBlocked] = useState(false)
  const { lesson, view, shared } = presenting
  const isOpen = view.others.some(({ role }) => role === 'audience')

  function open(): void {
    // Under its name, so that a second press finds the same window.
    const opened = window.open(addresses.audience, `consent-replay-${lesson.id}`, 'popup,width=1024,height=768')
    setBlocked(opened === null)
    opened?.focus()
  }

  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{say('present.window')}</h3>
      <p role="status" data-in-step={isOpen ? '' : undefined}>
        {windowsSay(presenting)}
      </p>
      {view.others.some(({ role, hasMore }) => role === 'audience' && hasMore) ? (
        <div role="group" aria-label={say('present.scroll')} className={styles.ways}>
          <p className={styles.small}>{say('present.scroll.more')}</p>
          <Button onClick={() => shared.scroll(-1)}>{say('present.scroll.up')}</Button>
          <Button onClick={() => shared.scroll(1)}>{say('present.scroll.down')}</Button>
        </div>
      ) : null}
      {isBlocked && !isOpen ? (
        <p className={styles.wrong} role="alert">
          <Say
            id="present.window.blocked"
            tags={{
              link: (text) => (
                <a href={addresses.audience} target="_blank" rel="noreferrer">
                  {text}
                </a>
              ),
            }}
          />
        </p>
      ) : null}
      <Button look={isOpen ? 'quiet' : 'outlined'} icon="external" onClick={open}>
        {isOpen ? say('present.window.openAgain') : say('present.window.open')}
      </Button>
    </section>
  )
}

function windowsSay({ view, room }: Presenting): string {
  const open = view.others.filter(({ role }) => role === 'audience')
  const [first] = open
  if (!view.canPair) return say('present.window.alone')
  if (!view.canHear) return say('present.window.unheard')
  if (!first) return say('present.window.none')
  const areInStep = open.every(({ turn, step }) => turn === room.turn && step === room.step)
  if (open.length > 1) {
    const values = { count: open.length, step: room.step + 1 }
    return areInStep ? say('present.window.several', values) : say('present.window.severalBehind', values)
  }
  if (!areInStep) return say('present.window.behind', { step: first.step + 1 })
  return room.isBlank
    ? say('present.window.dark', { step: first.step + 1 })
    : say('present.window.inStep', { step: first.step + 1 })
}
