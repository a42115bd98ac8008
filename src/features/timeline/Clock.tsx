import type { KeyboardEvent, ReactNode } from 'react'
import { say } from '#content/say.ts'
import { ClockControls } from './ClockControls.tsx'
import { ClockFace } from './ClockFace.tsx'
import { ClockTools } from './ClockTools.tsx'
import { Lanes } from './Lanes.tsx'
import { useMedia } from '#ui/useMedia.ts'
import { useStoryControls } from './useStoryControls.ts'
import styles from './Clock.module.css'

/** The dock: the day, the ways to move it, and the time line. */
export function Clock(): ReactNode {
  const { story, branches, canUndo, canRedo, firstDay, lastDay, goToDay, actions, lookingBack, controls } =
    useStoryControls()
  // The same width at which the style sheet gives the dock its full height.
  const roomy = useMedia('(min-width: 1200px)', true)

  function onKeyDown(event: KeyboardEvent): void {
    // On a button Space is that button's own.
    if (event.key !== ' ' || event.target instanceof HTMLButtonElement) return
    if (event.target instanceof HTMLInputElement && event.target.type !== 'range') return
    event.preventDefault()
    controls.onTogglePlay()
  }

  return (
    <section className={styles.dock} aria-label={say('clock.region')} onKeyDown={onKeyDown}>
      <div className={styles.clock}>
        <ClockFace moment={story.moment} lookingBack={lookingBack} />
        <ClockControls {...controls} />
        <ClockTools
          on={story.moment.on}
          first={firstDay}
          last={lastDay}
          branches={branches}
          canUndo={canUndo}
          canRedo={canRedo}
          onUndo={actions.undo}
          onRedo={actions.redo}
          onGoTo={goToDay}
          onSwitch={actions.switchBranch}
        />
      </div>
      <Lanes story={story} first={firstDay} last={lastDay} onGoTo={goToDay} show={roomy ? 'lanes' : 'axis'} />
    </section>
  )
}
