import { addDays, type IsoDay } from '#domain/day/isoDay.ts'
import { can } from '#domain/consent/next.ts'
import { overlaysOn } from '#domain/consent/overlays.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { startStanding } from '#domain/consent/start.ts'
import { lensesAround, lensOn } from '#domain/dataflow/readings/lens.ts'
import { designTools } from '#domain/design/registry.ts'
import { regimeOf } from '#domain/dataflow/regime.ts'
import { statuses } from '#domain/dataflow/status.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { entriesAt, progressAt, type Replay } from '#domain/scenario/replay.ts'
import { STEPS, type AnyStep } from '#domain/scenario/types.ts'

/** Days that deletion may take (K03). */
const DELETION_DAYS = 90

/** Where one looks from: so many steps done, and this day. */
export interface Cursor {
  readonly on: IsoDay
  readonly steps: number
}

/** Whether the switch in Settings would work on this day for who went there. */
export function isOptOutOpen(standing: Standing): boolean {
  return standing.window2016 === 'open' && standing.sharing2016 === 'on' && standing.account === 'active'
}

export function deletionDoneBy(standing: Standing): IsoDay | null {
  return standing.deletedOn === null ? null : addDays(standing.deletedOn, DELETION_DAYS)
}

/** Ids of what authorities hold over this person that day; without a parent account that counts as one (special case). */
export function overlayIds(setting: Setting, on: IsoDay): string[] {
  const ids: string[] = overlaysOn(setting.region, on)
  if (!setting.parentAccount) ids.push('noParentAccount')
  return ids.sort()
}

/** Every step that is possible here, `wait` left out: it is always possible and no control stands for it. */
export function offeredSteps(standing: Standing, on: IsoDay, setting: Setting): ReadonlySet<AnyStep> {
  const all: readonly AnyStep[] = setting.design ? [...STEPS, ...designTools().steps] : STEPS
  return new Set(all.filter((step) => step !== 'wait' && can(standing, step, on, setting)))
}

/** One moment of a story, with everything that a lens may draw. */
export function momentAt(done: Replay, cursor: Cursor): Moment {
  const steps = Math.min(cursor.steps, done.steps.length)
  const tail = progressAt(done, steps, cursor.on)
  const entries = entriesAt(done, steps, tail)
  const { standing, on, taps } = tail
  const { setting } = done
  const regime = regimeOf(standing)
  const last = entries.at(-1)
  const lens = lensOn(setting, on, standing)
  const earlier = entries.at(-2)?.standing ?? (entries.length === 1 ? startStanding(setting) : standing)
  const lensBefore = last?.on === on ? lensesAround(setting, on, last.event, { before: earlier }).before : lens
  const regimeBefore = regimeOf(earlier)
  return {
    on,
    steps,
    entries,
    standing,
    offered: offeredSteps(standing, on, setting),
    statuses: statuses(regime, setting.parentAccount, lens),
    previousStatuses: statuses(regimeBefore, setting.parentAccount, lensBefore),
    lens,
    regime,
    regimeBefore,
    lensBefore,
    overlays: overlayIds(setting, on),
    optOutOpen: isOptOutOpen(standing),
    deletionDoneBy: deletionDoneBy(standing),
    taps,
  }
}
