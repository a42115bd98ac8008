import { chart } from '#domain/consent/chart/chart.ts'
import type { EventType } from '#domain/consent/events.ts'
import { guards, type GuardId } from '#domain/consent/guards.ts'
import type { ChartRow } from '#domain/consent/row.ts'
import type { RegionId, Regions, Setting, Standing } from '#domain/consent/standing.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { SCREENS, STEPS, type Step } from '#domain/scenario/types.ts'

/** Every state of every region, in the order in which a drawing lists them: a story read from above. */
export const STATES: { readonly [R in RegionId]: readonly Regions[R][] } = {
  account: ['active', 'blocked2016', 'blocked2021', 'callsOnly', 'noChatList', 'silent', 'deleted'],
  terms2016: ['notAsked', 'asked', 'deferred', 'accepted', 'acceptedAtSignup'],
  sharing2016: ['none', 'on', 'off', 'noChoice'],
  window2016: ['none', 'open', 'used', 'closed'],
  terms2021: ['notAsked', 'asked', 'deferred', 'postponed', 'bannered', 'reminded', 'accepted', 'acceptedAtSignup'],
  authority: ['none', 'paused', 'text2018'],
  screen: SCREENS,
  panelSwitch: ['on', 'off'],
  row: ['absent', 'enabled', 'greyed'],
  askedFrom: ['panel2016', 'account'],
  deleteFrom: ['account', 'blocked', 'notice2016'],
  helpFrom: ['notice2021', 'blocked'],
  field: ['empty', 'focused', 'typed'],
  reasons: ['closed', 'open', 'chosen'],
}

/** The regions that tell the story. Each is a lane of the picture. */
export const STORY_REGIONS = [
  'terms2016',
  'sharing2016',
  'window2016',
  'terms2021',
  'account',
  'authority',
  'screen',
] as const satisfies readonly RegionId[]

/** What the engine must remember on the way. It stands in the table, not in the picture. */
const HELPER_REGIONS = [
  'panelSwitch',
  'row',
  'askedFrom',
  'deleteFrom',
  'helpFrom',
  'field',
  'reasons',
] as const satisfies readonly RegionId[]

export const ALL_REGIONS: readonly RegionId[] = [...STORY_REGIONS, ...HELPER_REGIONS]

/** One row, from one state, on one event. */
export interface Transition {
  readonly region: RegionId
  readonly from: string
  readonly on: EventType
  readonly to: string
  readonly when?: GuardId
  readonly row: ChartRow
  /** The row holds from any state of its region. */
  readonly fromAny: boolean
}

const STEP_SET: ReadonlySet<string> = new Set(STEPS)

export function isStep(type: EventType): type is Step {
  return STEP_SET.has(type)
}

function statesFrom(row: ChartRow): readonly string[] {
  return row.from === '*' ? STATES[row.region] : [row.from].flat()
}

export function eventsOf({ on }: ChartRow): readonly EventType[] {
  return typeof on === 'string' ? [on] : on
}

function transitionsOf(row: ChartRow): Transition[] {
  return statesFrom(row).flatMap((from) =>
    eventsOf(row).map((on) => ({
      region: row.region,
      from,
      on,
      to: row.to === 'stay' ? from : row.to,
      ...(row.when ? { when: row.when } : {}),
      row,
      fromAny: row.from === '*',
    })),
  )
}

/** Every transition of the chart, in the order of its rows: within a region the first that applies wins. */
export const transitions: readonly Transition[] = chart.flatMap(transitionsOf)

export function transitionsIn(region: RegionId): readonly Transition[] {
  return transitions.filter((one) => one.region === region)
}

export type Way = { readonly transition: Transition; readonly isOpen: boolean }

/** What leaves the present state of a region, and whether its guard holds and no row before it is taken instead. */
export function waysOut(region: RegionId, standing: Standing, setting: Setting, on: IsoDay): Way[] {
  const answered = new Set<EventType>()
  return transitionsIn(region)
    .filter((one) => one.from === standing[region])
    .map((transition) => {
      const { when } = transition
      const holds = when === undefined || guards[when](standing, setting, on)
      const isOpen = holds && !answered.has(transition.on)
      if (holds) answered.add(transition.on)
      return { transition, isOpen }
    })
}
