import type { ReactNode } from 'react'
import { ClockControls } from './ClockControls.tsx'
import { ClockFace } from './ClockFace.tsx'
import { LaneList } from './LaneList.tsx'
import { laneItems } from './lanes.ts'
import { Lanes } from './Lanes.tsx'
import { useStoryControls } from './useStoryControls.ts'
import { useMedia } from '#ui/useMedia.ts'
import styles from './Clock.module.css'

/** The time line where it stands alone: the day, the line to drag, and where there is no room for its lanes, all of them in words. */
export function StoryLine({ hasControls }: { readonly hasControls: boolean }): ReactNode {
  const { story, firstDay, lastDay, goToDay, lookingBack, controls } = useStoryControls()
  const isRoomy = useMedia('(min-width: 900px)', true)
  return (
    <div className={styles.alone}>
      <div className={styles.aloneHead}>
        <ClockFace moment={story.moment} lookingBack={lookingBack} />
        {hasControls ? <ClockControls {...controls} /> : null}
      </div>
      <Lanes
        story={story}
        first={firstDay}
        last={lastDay}
        onGoTo={goToDay}
        show={isRoomy ? 'lanes' : 'axis'}
        listed={isRoomy}
      />
      {isRoomy ? null : (
        <LaneList items={laneItems(story)} today={story.moment.on} isCut={story.isWithheld !== undefined} />
      )}
    </div>
  )
}
