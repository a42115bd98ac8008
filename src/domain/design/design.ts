import { PURPOSE_IDS, type PurposeId } from '#domain/dataflow/ids.ts'

/** Which of the two questions a design puts anew: it decides what flows stand behind the answer. */
export const QUESTIONS = ['2016', '2021'] as const
export type Question = (typeof QUESTIONS)[number]

/**
 * How the question is put, as one value. 2016 and 2021 as they were built are values of it, and so are designs that
 * nobody has built. The rows of the chart and of the calendar follow from it (`rows.ts`), by knob.
 */
export interface Design {
  readonly question: Question
  /** How the switch stands before anybody touches it; `mustChoose`: neither way, and nothing goes on without a choice. */
  readonly switchDefault: 'on' | 'off' | 'mustChoose'
  /** Where the switch stands when the question is put. */
  readonly switchPlace: 'firstScreen' | 'behindLink' | 'settings' | 'nowhere'
  /** Where it can be found after the answer: in Settings, or above the chats, always in sight. */
  readonly control: 'settings' | 'inSight'
  /** Who is asked: everybody, or only those who were there before. Who is not asked has accepted by signing up. */
  readonly audience: 'all' | 'existing'
  /** For how many days after the answer the control works; null: for good. */
  readonly windowDays: number | null
  /** Whether an answer can be changed: not, only from sharing to not sharing, or both ways. */
  readonly revocable: 'no' | 'oneWay' | 'bothWays'
  /** Whether the notice can be put off. That is no answer. */
  readonly putOff: boolean
  /** Whether there is a button that says no to the whole. */
  readonly decline: boolean
  readonly buttons: 'equal' | 'acceptLarger' | 'refuseAsLink'
  /** Who is asked "are you sure?". */
  readonly confirmation: 'none' | 'onRefusing' | 'onBoth'
  /** What befalls those who have not accepted: who declined, put off or left the notice alone. */
  readonly refusalCosts: 'nothing' | 'reminders' | 'limits' | 'lossOfApp' | 'deletion'
  /** The cost falls due on the day after so many days since the notice was first shown. */
  readonly costAfterDays: number
  /** After how many days an unanswered notice is back; null: never. A decline is asked again only where refusing costs something. */
  readonly remindEveryDays: number | null
  /** One switch for all that it stops, or one for each use. */
  readonly decisions: 'one' | 'perPurpose'
  /** The uses that really stop when held back. */
  readonly stops: readonly PurposeId[]
  readonly wording: 'neutral' | 'gain' | 'loss'
}

export type KnobId = keyof Design

/** The knobs that are one of a few words. */
export const CHOICES = {
  switchDefault: ['on', 'off', 'mustChoose'],
  switchPlace: ['firstScreen', 'behindLink', 'settings', 'nowhere'],
  control: ['settings', 'inSight'],
  audience: ['all', 'existing'],
  revocable: ['no', 'oneWay', 'bothWays'],
  buttons: ['equal', 'acceptLarger', 'refuseAsLink'],
  confirmation: ['none', 'onRefusing', 'onBoth'],
  refusalCosts: ['nothing', 'reminders', 'limits', 'lossOfApp', 'deletion'],
  decisions: ['one', 'perPurpose'],
  wording: ['neutral', 'gain', 'loss'],
} as const satisfies { readonly [K in KnobId]?: readonly Design[K][] }

/** The knobs that are yes or no. */
export const FLAGS = ['putOff', 'decline'] as const satisfies readonly KnobId[]

/** The knobs that count days, and between which numbers; `orNone`: null is a value too. */
export const DAY_COUNTS = {
  windowDays: { least: 1, most: 3650, orNone: true },
  costAfterDays: { least: 0, most: 365, orNone: false },
  remindEveryDays: { least: 1, most: 365, orNone: true },
} as const satisfies { readonly [K in KnobId]?: { least: number; most: number; orNone: boolean } }

/** The settings that describe each question as it was built. What a file leaves out is as it was built. */
export const AS_BUILT: Readonly<Record<Question, Design>> = {
  2016: {
    question: '2016',
    switchDefault: 'on',
    switchPlace: 'behindLink',
    control: 'settings',
    audience: 'existing',
    windowDays: 30,
    revocable: 'oneWay',
    putOff: true,
    decline: false,
    buttons: 'acceptLarger',
    confirmation: 'onRefusing',
    refusalCosts: 'nothing',
    costAfterDays: 30,
    remindEveryDays: 1,
    decisions: 'one',
    stops: ['product', 'ads'],
    wording: 'gain',
  },
  2021: {
    question: '2021',
    switchDefault: 'on',
    switchPlace: 'nowhere',
    control: 'settings',
    audience: 'existing',
    windowDays: null,
    revocable: 'no',
    putOff: true,
    decline: false,
    buttons: 'acceptLarger',
    confirmation: 'none',
    refusalCosts: 'reminders',
    costAfterDays: 0,
    remindEveryDays: 1,
    decisions: 'one',
    stops: [],
    wording: 'loss',
  },
}

export const KNOB_IDS = Object.keys(AS_BUILT[2016]) as readonly KnobId[]

/** In the order of the matrix, each once. */
export function sortedPurposes(purposes: readonly PurposeId[]): readonly PurposeId[] {
  return PURPOSE_IDS.filter((purpose) => purposes.includes(purpose))
}
