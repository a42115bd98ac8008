import { useMemo } from 'react'
import { useActions, useMoment, useScenario, useStory } from '#store/hooks.ts'
import { isLookingBack } from './decision.ts'
import type { Story } from './laneItem.ts'
import { usePlay } from './usePlay.ts'

/** What the entries of this feature need of the session: the story as the lanes want it, and the clock's own moves. */
export function useStoryControls() {
  const moment = useMoment()
  const scenario = useScenario()
  const actions = useActions()
  const { all, branches, canUndo, canRedo, firstDay, lastDay } = useStory()
  const { playing, toggle } = usePlay(moment, actions.nextEvent)
  const story = useMemo((): Story => ({ moment, scenario, all }), [moment, scenario, all])

  return {
    story,
    branches,
    canUndo,
    canRedo,
    firstDay,
    lastDay,
    actions,
    goToDay: actions.goToDay,
    lookingBack: isLookingBack(moment, scenario.steps.length),
    controls: {
      playing,
      onTogglePlay: toggle,
      onPrevious: actions.previousEvent,
      onNext: actions.nextEvent,
      onAdvance: actions.advance,
    },
  }
}
