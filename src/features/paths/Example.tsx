import type { ReactNode } from 'react'
import { Link, type To } from 'react-router'
import { say } from '#content/say.ts'
import { exampleOf, type AnsweredEnd } from '#domain/paths/answer.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { Icon } from '#ui/Icon.tsx'
import { classWords, costWords, endWords, knobWords, stepsByDay, untilWords } from '#content/pathsWords.ts'
import styles from './Paths.module.css'

export type PlayAt = (scenario: Scenario) => To

interface ExampleProps {
  readonly scenario: Scenario
  readonly end: AnsweredEnd
  readonly playAt: PlayAt
}

/** The shortest path to an end, as a list of steps, and the way to live it. */
export function Example({ scenario, end, playAt }: ExampleProps): ReactNode {
  const until = untilWords(end, scenario.until)
  const name = `${classWords(end.state, scenario.design)}. ${endWords(end.state, scenario.design)}`
  return (
    <div className={styles.example}>
      <ol className={styles.steps}>
        {stepsByDay(end.steps).map(({ day, does }) => (
          <li key={day}>
            <span className={styles.day}>{day}</span> <span>{does}</span>
          </li>
        ))}
        {until === null ? null : <li className={styles.until}>{until}</li>}
      </ol>
      <p className={styles.endsSo}>{say('paths.example.end', { end: name })}</p>
      <p className={styles.cost}>{costWords(end)}</p>
      {end.knobs ? <p className={styles.endsSo}>{knobWords(end.knobs)}</p> : null}
      <Link
        className={styles.playIt}
        to={playAt(exampleOf(scenario, end.steps))}
        aria-label={say('paths.playNamed', { end: name })}
      >
        <Icon name="play" size={12} /> {say('paths.play')}
      </Link>
    </div>
  )
}
