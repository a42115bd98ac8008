import { PURPOSE_IDS } from '#domain/dataflow/ids.ts'
import type { Design, KnobId } from '#domain/design/design.ts'
import { isPerPurpose } from '#domain/design/held.ts'
import { presets, type PresetId } from '#domain/design/presets.ts'
import type { NonEmpty } from '#domain/evidence/define.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import { PATTERN_IDS, type PatternId } from '#domain/patterns/pattern.ts'
import {
  recordedReasons,
  shippedOf,
  type RecordedEvent,
  type RecordedFact,
  type Shipped,
} from '#domain/patterns/recorded.ts'

/** The knobs that can bring a note about. */
export type NoteKnob = Exclude<KnobId, 'question' | 'control' | 'putOff' | 'costAfterDays'>

/** Why a note applies: a knob of the design, a row of the calendar, or a fact that no knob and no row holds. */
export type Because =
  | { readonly knob: NoteKnob }
  | { readonly row: RecordedEvent; readonly cites: NonEmpty<FactId> }
  | { readonly fact: RecordedFact }

export interface AppliedNote {
  readonly pattern: PatternId
  readonly because: NonEmpty<Because>
}

/** Whether there is any way to hold sharing back while staying: a switch somewhere, or a button that says no. */
function hasChoice({ switchPlace, decline }: Design): boolean {
  return hasSwitch({ switchPlace }) || decline
}

function hasSwitch({ switchPlace }: Pick<Design, 'switchPlace'>): boolean {
  return switchPlace !== 'nowhere'
}

/** Whether Agree also answers for the sharing: nothing beside it asks, or what stands beside it is on already. */
function ridesOnAgree({ switchPlace, switchDefault }: Design): boolean {
  return switchPlace !== 'firstScreen' || switchDefault === 'on'
}

/** Whether, on some later day, no control takes an acceptance back. */
function endsForGood(design: Design): boolean {
  return !hasSwitch(design) || design.revocable === 'no' || design.windowDays !== null
}

/** Whether there is a no that leaves the person where they were: then Agree is no condition of staying. */
function isFreeToDecline({ decline, refusalCosts }: Design): boolean {
  return decline && (refusalCosts === 'nothing' || refusalCosts === 'reminders')
}

/** Whether the question comes back to somebody who did not say yes. */
function comesBack({ decline, refusalCosts, remindEveryDays }: Design): boolean {
  return remindEveryDays !== null && (!decline || refusalCosts !== 'nothing')
}

type Knobs = readonly NoteKnob[]
const none: Knobs = []

/** The knobs that bring a note about, none where it does not apply. What no knob can show is in `recorded.ts`. */
const knobsOf: Readonly<Record<PatternId, (design: Design) => Knobs>> = {
  E1: (design) => (hasSwitch(design) && design.switchDefault === 'on' ? ['switchDefault'] : none),
  E2: ({ switchPlace, decline }) =>
    !decline && (switchPlace === 'behindLink' || switchPlace === 'settings') ? ['switchPlace', 'decline'] : none,
  E3: ({ buttons }) => (buttons === 'equal' ? none : ['buttons']),
  E4: (design) =>
    ridesOnAgree(design) && !isPerPurpose(design) && !isFreeToDecline(design)
      ? ['switchPlace', 'switchDefault', 'decisions']
      : none,
  E5: ({ question, refusalCosts }) => (question === '2016' && isLoss(refusalCosts) ? ['refusalCosts'] : none),
  E6: (design) => (hasSwitch(design) && design.windowDays !== null ? ['windowDays'] : none),
  E7: (design) => (hasChoice(design) && design.revocable === 'oneWay' ? ['revocable'] : none),
  E8: (design) =>
    hasChoice(design) && design.confirmation === 'onRefusing'
      ? ['confirmation', ...(design.wording === 'neutral' ? [] : (['wording'] as const))]
      : none,
  E9: (design) =>
    hasSwitch(design) && design.stops.length < PURPOSE_IDS.length && !isPerPurpose(design)
      ? ['stops', 'decisions']
      : none,
  E10: () => none,
  E11: (design) => (hasChoice(design) && design.audience === 'existing' ? ['audience'] : none),
  E12: ({ question, refusalCosts }) => (question === '2021' && isLoss(refusalCosts) ? ['refusalCosts'] : none),
  E13: () => none,
  E14: () => none,
  E15: (design) => (comesBack(design) ? [design.decline ? 'refusalCosts' : 'decline', 'remindEveryDays'] : none),
  E16: ({ refusalCosts }) => (refusalCosts === 'limits' ? ['refusalCosts'] : none),
  E17: (design) => (endsForGood(design) ? endingKnobs(design) : none),
  E18: () => none,
}

function isLoss(cost: Design['refusalCosts']): boolean {
  return cost === 'lossOfApp' || cost === 'deletion'
}

function endingKnobs(design: Design): Knobs {
  if (!hasSwitch(design)) return ['switchPlace']
  return design.revocable === 'no' ? ['revocable'] : ['windowDays']
}

/** Which notes apply to a preset. */
export function notesOnPreset(id: PresetId): readonly AppliedNote[] {
  return notesOn(presets[id].design, shippedOf(presets[id]))
}

/** Which notes apply to a design, each with what brings it about; `shipped` adds what the record holds beside the knobs. */
export function notesOn(design: Design, shipped: Shipped | null): readonly AppliedNote[] {
  return PATTERN_IDS.flatMap((pattern) => {
    const knobs: readonly Because[] = knobsOf[pattern](design).map((knob) => ({ knob }))
    const recorded: readonly Because[] = shipped ? recordedReasons(pattern, shipped) : []
    const [first, ...rest] = [...knobs, ...recorded]
    return first ? [{ pattern, because: [first, ...rest] }] : []
  })
}
