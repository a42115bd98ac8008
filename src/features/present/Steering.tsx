import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Button } from '#ui/Button.tsx'
import type { Presenting } from './presenting.ts'
import { partAhead, thenOf } from './stepWords.ts'
import styles from './Notes.module.css'

/** Back, uncover, next and blank: what moves both windows. */
export function Steering({ lesson, room, act }: Presenting): ReactNode {
  const ahead = partAhead(lesson, room)
  const isFirst = room.step === 0 && room.part === 'covered' && !room.isBlank
  const isLast = room.step === lesson.steps.length - 1 && ahead === null && !room.isBlank
  return (
    <section className={styles.steering} aria-label={say('present.steering')}>
      <div className={styles.ways}>
        <Button icon="chevronStart" disabled={isFirst} onClick={() => act({ do: 'back' })}>
          {say('present.back')}
        </Button>
        <Button
          className={styles.uncover}
          disabled={ahead === null && room.part === 'covered'}
          onClick={() => act({ do: ahead ? 'uncover' : 'cover' })}
        >
          {ahead || room.part === 'covered' ? say(`present.to.${ahead ?? 'uncovered'}`) : say('present.cover')}
        </Button>
        <Button className={styles.next} iconEnd="chevronEnd" disabled={isLast} onClick={() => act({ do: 'next' })}>
          {say('present.next')}
        </Button>
        <Button aria-pressed={room.isBlank} onClick={() => act({ do: room.isBlank ? 'light' : 'blank' })}>
          {room.isBlank ? say('present.light') : say('present.blank')}
        </Button>
      </div>
      <p className={styles.small}>{thenOf(lesson, room)}</p>
    </section>
  )
}
