import type { ReactNode } from 'react'
import { Branches } from './Branches.tsx'
import { ClockFace } from './ClockFace.tsx'
import { SpeedButton, UndoRedo } from './ClockTools.tsx'
import { DateField } from './DateField.tsx'
import { LaneList } from './LaneList.tsx'
import { laneItems } from './lanes.ts'
import { Lanes } from './Lanes.tsx'
import { useStoryControls } from './useStoryControls.ts'
import styles from './DateSheetContent.module.css'

/** What the date of a small screen opens: the day, the line to drag, a date to write, and all events in words. */
export function DateSheetContent(): ReactNode {
  const { story, branches, canUndo, canRedo, firstDay, lastDay, goToDay, actions, lookingBack } = useStoryControls()
  return (
    <div className={styles.sheet}>
      <div className={styles.head}>
        <ClockFace moment={story.moment} lookingBack={lookingBack} />
        <div className={styles.tools}>
          <UndoRedo canUndo={canUndo} canRedo={canRedo} onUndo={actions.undo} onRedo={actions.redo} />
          <SpeedButton />
        </div>
      </div>
      <Lanes story={story} first={firstDay} last={lastDay} onGoTo={goToDay} show="axis" listed={false} />
      <DateField on={story.moment.on} first={firstDay} last={lastDay} onGoTo={goToDay} />
      {branches.length > 0 ? <Branches branches={branches} onSwitch={actions.switchBranch} /> : null}
      <LaneList items={laneItems(story)} today={story.moment.on} isCut={story.isWithheld !== undefined} />
    </div>
  )
}
