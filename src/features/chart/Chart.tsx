import { useMemo, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { settingOf } from '#domain/scenario/replay.ts'
import { useActions, useMoment, useScenario, useStory } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { useMedia } from '#ui/useMedia.ts'
import { ChartView } from './ChartView.tsx'
import { useReach } from './useReach.ts'
import styles from './Chart.module.css'

/** The width up to which one lane stands below the other. */
const NARROW = '(max-width: 700px)'

interface ChartProps {
  /** What was wrong with the address. */
  readonly notice?: ReactNode
}

/** The chart of the story that is being played. */
export function Chart({ notice = null }: ChartProps): ReactNode {
  const moment = useMoment()
  const scenario = useScenario()
  const setting = useMemo(() => settingOf(scenario), [scenario])
  const reach = useReach(moment, setting)
  const isNarrow = useMedia(NARROW, false)
  const { act, nextEvent, previousEvent, undo } = useActions()
  const { canUndo } = useStory()
  return (
    <ChartView moment={moment} scenario={scenario} reach={reach} isNarrow={isNarrow} notice={notice} onStep={act}>
      <div className={styles.clock} role="group" aria-label={say('chart.clock')}>
        <Button icon="eventPrevious" onClick={previousEvent}>
          {say('chart.clock.previous')}
        </Button>
        <Button iconEnd="eventNext" onClick={nextEvent}>
          {say('chart.clock.next')}
        </Button>
        <Button icon="undo" disabled={!canUndo} onClick={undo}>
          {say('chart.clock.undo')}
        </Button>
      </div>
    </ChartView>
  )
}
