import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import * as deeds from '#store/session.ts'
import { currentStory, session, type Branch } from '#store/session.ts'
import * as setting from '#store/setting.ts'
import { momentOf, nextCursor } from '#store/story.ts'

/** The moment that is looked at. */
export function useMoment(): Moment {
  const scenario = useScenario()
  const cursor = useStore(session, (state) => state.cursor)
  return useMemo(() => momentOf(currentStory(scenario), cursor), [scenario, cursor])
}

export function useScenario(): Scenario {
  return useStore(session, (state) => state.scenario)
}

/** Whether the engine has anything more to tell from here on. */
export function useHasNext(): boolean {
  const scenario = useScenario()
  const moment = useMoment()
  return useMemo(() => nextCursor(currentStory(scenario), moment) !== null, [scenario, moment])
}

export interface StoryView {
  /** The whole ledger, up to the last day lived. */
  readonly all: readonly LedgerEntry[]
  readonly branches: readonly Branch[]
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly hasActed: boolean
  readonly firstDay: IsoDay
  readonly lastDay: IsoDay
}

export function useStory(): StoryView {
  const scenario = useScenario()
  const branches = useStore(session, (state) => state.branches)
  const canUndo = useStore(session, (state) => state.past.length > 0)
  const canRedo = useStore(session, (state) => state.future.length > 0)
  const { all, firstDay } = currentStory(scenario)
  return { all, branches, canUndo, canRedo, hasActed: scenario.steps.length > 0, firstDay, lastDay: LAST_DAY }
}

const actions = {
  act: deeds.act,
  goTo: deeds.goTo,
  goToDay: deeds.goToDay,
  advance: deeds.advance,
  nextEvent: deeds.nextEvent,
  previousEvent: deeds.previousEvent,
  setPerson: setting.setPerson,
  setFirstSeen: setting.setFirstSeen,
  setTelling: setting.setTelling,
  setReading: setting.setReading,
  openScenario: deeds.openScenario,
  switchBranch: deeds.switchBranch,
  undo: deeds.undo,
  redo: deeds.redo,
}

/** What can be done to the session. The same object in every render. */
export function useActions(): typeof actions {
  return actions
}
