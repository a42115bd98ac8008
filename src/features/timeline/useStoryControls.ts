import { useMemo } from 'react'
import { evidenceOf, type ClaimId } from '#content/sentence.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import { useActions, useHasNext, useIsCut, useMoment, useScenario, useStory, useWithheld } from '#store/hooks.ts'
import { isLookingBack } from './decision.ts'
import type { Story } from './laneItem.ts'
import { usePlay } from './usePlay.ts'
import { worldEvents } from './worldEvents.ts'

/** What the entries of this feature need of the session: the story as the lanes want it, and the clock's own moves. */
export function useStoryControls() {
  const moment = useMoment()
  const scenario = useScenario()
  const actions = useActions()
  const { all, branches, canUndo, canRedo, firstDay, lastDay } = useStory()
  const hasNext = useHasNext()
  const isCut = useIsCut()
  const withheld = useWithheld()
  // Where nothing more befalls the person, the world still goes on: its documented events are stops too.
  const later = hasNext ? undefined : worldEvents(scenario, LAST_DAY).find(({ on }) => on > moment.on)
  const goOn = (): boolean => {
    if (actions.nextEvent()) return true
    if (later) actions.goToDay(later.on)
    return later !== undefined
  }
  const { playing, toggle } = usePlay(moment, goOn)
  const story = useMemo((): Story => {
    if (!isCut) return { moment, scenario, all }
    return { moment, scenario, all: moment.entries, isWithheld: (claim: ClaimId) => withheld(evidenceOf(claim)) }
  }, [moment, scenario, all, isCut, withheld])

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
      onNext: goOn,
      hasNext: hasNext || later !== undefined,
      onAdvance: actions.advance,
    },
  }
}
