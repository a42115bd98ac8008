import { lazy, Suspense, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from './DateField.tsx'
import { nextSpeed, setSpeed, usePlayback } from './playback.ts'
import { Pop } from './Pop.tsx'
import styles from './Clock.module.css'

/** No story has any before a way was left. */
const Branches = lazy(async () => ({ default: (await import('./Branches.tsx')).Branches }))

interface UndoRedoProps {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** Take back an action, and do it again. */
export function UndoRedo({ canUndo, canRedo, onUndo, onRedo }: UndoRedoProps): ReactNode {
  return (
    <>
      <Button look="quiet" icon="undo" aria-label={say('clock.undo')} disabled={!canUndo} onClick={onUndo} />
      <Button look="quiet" icon="redo" aria-label={say('clock.redo')} disabled={!canRedo} onClick={onRedo} />
    </>
  )
}

/** How fast play goes. Each press takes the next speed. */
export function SpeedButton(): ReactNode {
  const { speed } = usePlayback()
  return (
    <Button look="quiet" aria-label={say('clock.speed.name', { speed })} onClick={() => setSpeed(nextSpeed(speed))}>
      {say('clock.speed', { speed })}
    </Button>
  )
}

interface ClockToolsProps extends UndoRedoProps {
  readonly on: IsoDay
  readonly first: IsoDay
  readonly last: IsoDay
  readonly branches: readonly { readonly scenario: Scenario }[]
  readonly onGoTo: (day: IsoDay) => void
  readonly onSwitch: (index: number) => void
}

/** The quieter controls of the dock: undo and redo, speed, a date, and the branches that were left. */
export function ClockTools({ on, first, last, branches, onGoTo, onSwitch, ...history }: ClockToolsProps): ReactNode {
  return (
    <div className={styles.tools}>
      <UndoRedo {...history} />
      <SpeedButton />
      <Pop words={say('clock.date')} name={say('clock.date.name')}>
        {(close) => (
          <DateField
            on={on}
            first={first}
            last={last}
            onGoTo={(day) => {
              onGoTo(day)
              close()
            }}
          />
        )}
      </Pop>
      {branches.length > 0 ? (
        <Pop
          words={say('clock.branches', { count: branches.length })}
          name={say('clock.branches.name', { count: branches.length })}
        >
          {(close) => (
            <Suspense fallback={null}>
              <Branches
                branches={branches}
                onSwitch={(index) => {
                  onSwitch(index)
                  close()
                }}
              />
            </Suspense>
          )}
        </Pop>
      ) : null}
    </div>
  )
}
