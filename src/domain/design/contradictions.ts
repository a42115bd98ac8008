import type { Design, KnobId } from '#domain/design/design.ts'

/** Settings that do not go together. They are explained, not forbidden: such designs have been built. */
export const CONTRADICTION_IDS = [
  'windowWithoutControl',
  'revocableWithoutSwitch',
  'defaultWithoutSwitch',
  'mustChooseHidden',
  'mustChooseOfOne',
  'buttonsWithoutDecline',
  'costWithoutRefusal',
  'remindsNever',
  'stopsNothing',
  'perPurposeOfOne',
  'confirmsNothing',
  'freeButPressed',
] as const
export type ContradictionId = (typeof CONTRADICTION_IDS)[number]

export interface Contradiction {
  readonly id: ContradictionId
  /** The settings between which it lies. */
  readonly knobs: readonly KnobId[]
}

type Rule = readonly [knobs: readonly KnobId[], holds: (design: Design) => boolean]

const asksAtOnce = ({ switchPlace }: Design): boolean => switchPlace === 'firstScreen' || switchPlace === 'behindLink'
const canLeave = ({ putOff, decline }: Design): boolean => putOff || decline
const bites = ({ refusalCosts }: Design): boolean => refusalCosts !== 'nothing' && refusalCosts !== 'reminders'
const hasControl = ({ switchPlace, revocable }: Design): boolean => switchPlace !== 'nowhere' && revocable !== 'no'

const rules: Readonly<Record<ContradictionId, Rule>> = {
  windowWithoutControl: [
    ['windowDays', 'revocable', 'switchPlace'],
    (design) => design.windowDays !== null && !hasControl(design),
  ],
  revocableWithoutSwitch: [
    ['revocable', 'switchPlace'],
    ({ revocable, switchPlace }) => revocable !== 'no' && switchPlace === 'nowhere',
  ],
  defaultWithoutSwitch: [
    ['switchDefault', 'switchPlace', 'revocable'],
    (design) =>
      design.switchDefault === 'off' && !asksAtOnce(design) && !(hasControl(design) && design.revocable === 'bothWays'),
  ],
  mustChooseHidden: [
    ['switchDefault', 'switchPlace'],
    ({ switchDefault, switchPlace }) => switchDefault === 'mustChoose' && switchPlace === 'behindLink',
  ],
  mustChooseOfOne: [
    ['switchDefault', 'switchPlace', 'decline'],
    (design) => design.switchDefault === 'mustChoose' && !asksAtOnce(design) && !design.decline,
  ],
  buttonsWithoutDecline: [['buttons', 'decline'], ({ buttons, decline }) => buttons !== 'acceptLarger' && !decline],
  costWithoutRefusal: [['refusalCosts', 'putOff', 'decline'], (design) => bites(design) && !canLeave(design)],
  remindsNever: [
    ['refusalCosts', 'remindEveryDays'],
    ({ refusalCosts, remindEveryDays }) => refusalCosts === 'reminders' && remindEveryDays === null,
  ],
  stopsNothing: [['stops', 'switchPlace'], ({ stops, switchPlace }) => stops.length === 0 && switchPlace !== 'nowhere'],
  perPurposeOfOne: [['decisions', 'stops'], ({ decisions, stops }) => decisions === 'perPurpose' && stops.length < 2],
  confirmsNothing: [
    ['confirmation', 'switchPlace', 'decline', 'revocable'],
    (design) => design.confirmation === 'onRefusing' && !design.decline && !asksAtOnce(design) && !hasControl(design),
  ],
  freeButPressed: [
    ['refusalCosts', 'putOff', 'decline'],
    (design) => design.refusalCosts === 'nothing' && !canLeave(design),
  ],
}

export function contradictions(design: Design): readonly Contradiction[] {
  return CONTRADICTION_IDS.filter((id) => rules[id][1](design)).map((id) => ({ id, knobs: rules[id][0] }))
}
