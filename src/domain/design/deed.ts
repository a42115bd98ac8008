import type { AnyEventType } from '#domain/consent/events.ts'
import type { Mark, MarkId } from '#domain/consent/marks.ts'
import type { EngineRow, LabRow, Where } from '#domain/consent/row.ts'
import type { AnyRegionId, LabRegions, Regions } from '#domain/consent/standing.ts'
import type { PurposeId } from '#domain/dataflow/ids.ts'
import type { Design, KnobId } from '#domain/design/design.ts'
import { isPerPurpose } from '#domain/design/held.ts'
import type { AnyStep, RefusalId, Screen } from '#domain/scenario/types.ts'

export type Sets = Partial<Regions & LabRegions>

/** What a step does on a screen, or what an event brings, in all regions at once. */
export interface Deed {
  readonly on: AnyEventType
  readonly at: Screen | '*'
  readonly to: Screen | 'stay'
  readonly where?: Where
  readonly sets?: Sets
  /** Days after which a date is kept. */
  readonly marks?: Readonly<Partial<Record<MarkId, number>>>
  /** The setting that it follows from. */
  readonly knob: KnobId
  readonly refusal?: RefusalId
}

/** A step of a person on one screen. */
export interface StepDeed extends Deed {
  readonly on: AnyStep
  readonly at: Screen
}

export interface DeedRows {
  readonly chart: readonly EngineRow[]
  readonly marks: readonly Mark[]
}

/** The rows of a list of deeds. Within a region the first that applies wins, as in the shipped chart. */
export function rowsOfDeeds(deeds: readonly Deed[]): DeedRows {
  return { chart: deeds.flatMap(chartRows), marks: deeds.flatMap(markRows) }
}

function placed({ at, where }: Deed): Where {
  return at === '*' ? { ...where } : { ...where, screen: at }
}

function chartRows(deed: Deed): LabRow[] {
  const { on, at, to, where, sets = {}, knob, refusal } = deed
  const screen: LabRow = { region: 'screen', from: at, on, to, knob, ...(where ? { where } : {}) }
  const others = (Object.entries(sets) as [AnyRegionId, string][]).map(([region, value]): LabRow => ({
    region,
    from: '*',
    on,
    where: placed(deed),
    to: value,
    knob,
  }))
  return [refusal ? { ...screen, refusal } : screen, ...others]
}

function markRows(deed: Deed): Mark[] {
  return (Object.entries(deed.marks ?? {}) as [MarkId, number][]).map(([mark, days]) => ({
    mark,
    on: deed.on,
    days,
    where: placed(deed),
    knob: deed.knob,
  }))
}

/** The same deed after "are you sure?": asked, answered, or called off. */
export function askedFirst(deed: StepDeed, answer: 'dontShare' | 'share'): Deed[] {
  const { on, at, where, refusal } = deed
  const asked = { asks: on, askedAt: at }
  return [
    {
      on,
      at,
      to: 'warning',
      sets: asked,
      knob: 'confirmation',
      ...(where ? { where } : {}),
      ...(refusal ? { refusal } : {}),
    },
    { ...deed, on: answer, at: 'warning', where: { ...where, ...asked } },
    { on: 'cancel', at: 'warning', to: at, where: asked, knob: 'confirmation' },
  ]
}

/** What of a design every part of its rows asks for. */
export interface Plan {
  readonly design: Design
  readonly notice: 'notice2016' | 'notice2021'
  readonly terms: 'terms2016' | 'terms2021'
  readonly shown: 'noticeShown2016' | 'noticeShown2021'
  readonly blocked: 'blocked2016' | 'blocked2021'
  readonly blockedBy: 'blockedFor2016' | 'blockedFor2021'
  /** The uses that have a switch of their own; empty where one switch stands for all. */
  readonly uses: readonly PurposeId[]
  /** On which screen the choice stands when the question is put; null: on none. */
  readonly choiceAt: 'notice2016' | 'notice2021' | 'panel2016' | null
  /** Where the control stands after the answer; null: nowhere. */
  readonly controlAt: 'account' | 'chats' | null
  /** Whether the notice can be left without accepting. */
  readonly canLeave: boolean
}

export function planOf(design: Design): Plan {
  const { question, switchPlace, revocable, control, putOff, decline } = design
  const notice = `notice${question}` as const
  const hasControl = revocable !== 'no' && switchPlace !== 'nowhere'
  return {
    design,
    notice,
    terms: `terms${question}`,
    shown: `noticeShown${question}`,
    blocked: `blocked${question}`,
    blockedBy: `blockedFor${question}`,
    uses: isPerPurpose(design) ? design.stops : [],
    choiceAt: switchPlace === 'firstScreen' ? notice : switchPlace === 'behindLink' ? 'panel2016' : null,
    controlAt: hasControl ? (control === 'inSight' ? 'chats' : 'account') : null,
    canLeave: putOff || decline,
  }
}

/** `held-ads` and its like, all set the same. */
export function allHeld(uses: readonly PurposeId[], value: 'no' | 'yes' | 'unset'): Sets {
  return Object.fromEntries(uses.map((use) => [`held-${use}`, value])) as Sets
}

/** The same as a condition. */
export function whereHeld(uses: readonly PurposeId[], ...values: ('no' | 'yes' | 'unset')[]): Where {
  return Object.fromEntries(uses.map((use) => [`held-${use}`, values])) as Where
}
