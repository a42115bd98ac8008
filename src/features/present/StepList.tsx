import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Button } from '#ui/Button.tsx'
import type { Presenting } from './presenting.ts'
import styles from './Notes.module.css'

/** What comes next, and the way to any step. */
export function StepList({ lesson, room, act }: Presenting): ReactNode {
  const following = lesson.steps[room.step + 1]
  return (
    <>
      <section className={styles.part}>
        <h3 className={styles.partTitle}>{say('present.coming')}</h3>
        {following ? (
          <>
            <p className={styles.comingTitle}>
              {say(`present.phase.${following.phase}`)}
              {': '}
              {following.title}
            </p>
            <p className={styles.small}>{following.prompt.text}</p>
          </>
        ) : (
          <p>{say('present.coming.nothing')}</p>
        )}
      </section>
      <details className={styles.part}>
        <summary className={styles.summary}>{say('present.allSteps')}</summary>
        <ol className={styles.steps}>
          {lesson.steps.map(({ id, title, minutes }, index) => (
            <li key={id} aria-current={index === room.step ? 'step' : undefined}>
              <Button
                look="quiet"
                aria-label={say('present.goTo', { step: index + 1, title })}
                onClick={() => act({ do: 'goTo', step: index })}
              >
                {title}
              </Button>
              <span className={styles.small}>
                {say('present.minutes', { minutes })}
                {index === room.step ? ` · ${say('present.here')}` : null}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}
