// The same search by `xstate/graph`, over XState's own transitions of the same rows: what the exploration must find, too.
import type { ActorLogic, AnyMachineSnapshot, EventObject } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import type { CalendarRow } from '#domain/consent/calendar.ts'
import { can, type ConsentEvent } from '#domain/consent/next.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { startDay, startStanding } from '#domain/consent/start.ts'
import { addDays, type IsoDay } from '#domain/day/isoDay.ts'
import { designTools } from '#domain/design/registry.ts'
import { isNoticeDue, nextDatedDay, rowsDue, rowsFor, stillHolds } from '#domain/scenario/worldDay.ts'
import { STEPS, type AnyStep } from '#domain/scenario/types.ts'
import { xstateEngine } from './xstateChart.ts'

interface Life {
  readonly status: 'active'
  readonly output: undefined
  readonly error: undefined
  readonly at: AnyMachineSnapshot
  /** Which of the days. */
  readonly day: number
}
interface Deed extends EventObject {
  readonly type: AnyStep | 'pass'
}

type Key = (standing: Standing, on: IsoDay) => string

type Engine = ReturnType<typeof xstateEngine>

const standingOf = (at: AnyMachineSnapshot): Standing => at.context as Standing

/** What the world does, event by event, in XState's own transitions: the days pass as in a replay. */
function worldOf(engine: Engine, setting: Setting) {
  const rows = rowsFor(setting)
  const apply = (at: AnyMachineSnapshot, events: readonly ConsentEvent[]): AnyMachineSnapshot =>
    events.reduce(engine.next, at)
  const eventOf = (row: CalendarRow, on: IsoDay): ConsentEvent => ({ type: row.event, on })
  const dueOn = (at: AnyMachineSnapshot, on: IsoDay): CalendarRow[] => rowsDue(rows, on, standingOf(at), setting)

  function newDay(at: AnyMachineSnapshot, on: IsoDay): { at: AnyMachineSnapshot; isQuiet: boolean } {
    const dawn = apply(at, [{ type: 'dayBegan', on }])
    const due = dueOn(dawn, on)
    const all = due.map((row) => eventOf(row, on))
    const isBack = isNoticeDue(standingOf(dawn)) && isNoticeDue(standingOf(apply(dawn, all)))
    let end = isBack ? apply(dawn, [{ type: 'noticeReturned', on }]) : dawn
    for (const row of due) if (stillHolds(row, standingOf(end), setting, on)) end = apply(end, [eventOf(row, on)])
    return { at: end, isQuiet: due.length === 0 }
  }

  function pass(from: AnyMachineSnapshot, first: IsoDay, last: IsoDay): AnyMachineSnapshot {
    let at = from
    for (let on = first; on < last && standingOf(at).account !== 'deleted';) {
      on = addDays(on, 1)
      const before = JSON.stringify(standingOf(at))
      const { at: after, isQuiet } = newDay(at, on)
      at = after
      if (!isQuiet || JSON.stringify(standingOf(at)) !== before) continue
      const dated = nextDatedDay(rows, on, standingOf(at), setting)
      const until = addDays(dated === null || dated > last ? last : dated, -1)
      if (until > on) on = until
    }
    return at
  }

  const begin = (on: IsoDay): AnyMachineSnapshot =>
    apply(
      engine.first,
      dueOn(engine.first, on).map((row) => eventOf(row, on)),
    )
  return { begin, pass }
}

/** By key and day: how many steps, and days passed, the shortest path has. */
export function shortestByXState(setting: Setting, days: readonly IsoDay[], key: Key): ReadonlyMap<string, number> {
  const engine = xstateEngine(startStanding(setting), setting)
  const world = worldOf(engine, setting)
  const steps: readonly AnyStep[] = setting.design ? [...STEPS, ...designTools().steps] : STEPS
  const dayOf = ({ day }: Life): IsoDay => days[day] ?? startDay(setting.joined)
  const logic = {
    getInitialSnapshot: (): Life => {
      const at = world.begin(startDay(setting.joined))
      return { status: 'active', output: undefined, error: undefined, at, day: 0 }
    },
    getPersistedSnapshot: (life: Life) => life,
    transition: (life: Life, { type }: Deed): Life => {
      const on = dayOf(life)
      if (type !== 'pass') return { ...life, at: engine.next(life.at, { type, on }) }
      return { ...life, at: world.pass(life.at, on, days[life.day + 1] ?? on), day: life.day + 1 }
    },
  } as unknown as ActorLogic<Life, Deed>
  const told = (life: Life): string => `${dayOf(life)} ${key(standingOf(life.at), dayOf(life))}`
  const paths = getShortestPaths(logic, {
    events: (life: Life): Deed[] => {
      const isPossible = (step: AnyStep): boolean =>
        step !== 'wait' && can(standingOf(life.at), step, dayOf(life), setting)
      const deeds = steps.filter(isPossible).map((type): Deed => ({ type }))
      if (life.day + 1 < days.length) deeds.push({ type: 'pass' })
      return deeds
    },
    serializeState: (life) => told(life) as never,
    limit: Infinity,
  })
  // The first of its steps is the beginning itself.
  return new Map(paths.map((path) => [told(path.state), path.steps.length - 1]))
}
