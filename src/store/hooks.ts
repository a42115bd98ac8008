import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { IsoDay } from '#domain/day/isoDay.ts'
import type { FlowStatus, RegimeId } from '#domain/dataflow/ids.ts'
import type { Lens } from '#domain/dataflow/readings/lens.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { knowledge } from '#store/knowledge.ts'
import * as deeds from '#store/session.ts'
import { currentStory, session, type Branch } from '#store/session.ts'
import * as setting from '#store/setting.ts'
import { momentOf, nextCursor } from '#store/story.ts'

/** The moment that is looked at; where only what was public counts, as it could be known on its day. */
export function useMoment(): Moment {
  const scenario = useScenario()
  const cursor = useStore(session, (state) => state.cursor)
  const record = useStore(knowledge, (state) => state.publicOnly)
  return useMemo(() => {
    const moment = momentOf(currentStory(scenario), cursor)
    return record ? record.knownMoment(moment) : moment
  }, [scenario, cursor, record])
}

/** Whether only what was public on the day counts. */
export function useIsCut(): boolean {
  return useStore(knowledge, (state) => state.publicOnly !== null)
}

/** Whether that was asked for: what it needs may still be on its way. */
export function useIsCutWanted(): boolean {
  return useStore(knowledge, (state) => state.isWanted)
}

/** The day up to which sources count; null while all of them do. */
export function usePublicDay(): IsoDay | null {
  const day = useStore(session, (state) => state.cursor.on)
  return useIsCut() ? day : null
}

/** What was known of statuses on the day looked at; null while what came later counts too. */
export function useKnown() {
  const day = useStore(session, (state) => state.cursor.on)
  const record = useStore(knowledge, (state) => state.publicOnly)
  return useMemo(
    () =>
      record &&
      ((regime: RegimeId, statuses: readonly FlowStatus[], lens: Lens) =>
        record.knownStatuses(regime, day, statuses, lens)),
    [record, day],
  )
}

type Withheld = (ids: readonly string[]) => boolean

/** Tells of a sentence, by what it rests on, whether it tells of something later than the day looked at. */
export function useWithheld(): Withheld {
  const day = useStore(session, (state) => state.cursor.on)
  const record = useStore(knowledge, (state) => state.publicOnly)
  return useMemo((): Withheld => (ids) => record !== null && record.tellsOfLater(ids, day), [record, day])
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
  setPublicOnly: setting.setPublicOnly,
}

/** What can be done to the session. The same object in every render. */
export function useActions(): typeof actions {
  return actions
}
