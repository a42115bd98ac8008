import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Clock.module.css'

const WEEK = 7

interface ClockControlsProps {
  /** `bar`: a row of four equal cells with all words, for the foot of a phone. */
  readonly look?: 'dock' | 'bar'
  readonly playing: boolean
  readonly onPrevious: () => void
  readonly onNext: () => void
  /** Nothing is left to go to when false: the button says why. */
  readonly hasNext?: boolean
  readonly onAdvance: (days: number) => void
  readonly onTogglePlay: () => void
}

/** Back and on by an event, on by a day, and play. */
export function ClockControls({
  look = 'dock',
  playing,
  onPrevious,
  onNext,
  hasNext = true,
  onAdvance,
  onTogglePlay,
}: ClockControlsProps): ReactNode {
  const play = say(playing ? 'clock.pause' : 'clock.play')
  const shape = {
    className: look === 'bar' ? styles.cell : styles.control,
    look: look === 'bar' ? 'quiet' : 'outlined',
  } as const
  return (
    <div className={look === 'bar' ? styles.bar : styles.controls}>
      <Button {...shape} icon="eventPrevious" aria-label={say('clock.previous.name')} onClick={onPrevious}>
        {say('clock.previous')}
      </Button>
      <Button
        {...shape}
        iconEnd="eventNext"
        aria-label={say('clock.next.name')}
        aria-disabled={!hasNext}
        title={hasNext ? undefined : say('clock.next.none')}
        aria-description={hasNext ? undefined : say('clock.next.none')}
        onClick={hasNext ? onNext : undefined}
      >
        {say('clock.next')}
      </Button>
      <Button
        {...shape}
        title={say('clock.advance.hint', { count: WEEK })}
        onClick={(event) => onAdvance(event.shiftKey ? WEEK : 1)}
      >
        {say('clock.advance', { count: 1 })}
      </Button>
      {look === 'bar' ? (
        <Button {...shape} icon={playing ? 'pause' : 'play'} onClick={onTogglePlay}>
          {play}
        </Button>
      ) : (
        <Button {...shape} icon={playing ? 'pause' : 'play'} aria-label={play} onClick={onTogglePlay} />
      )}
    </div>
  )
}
