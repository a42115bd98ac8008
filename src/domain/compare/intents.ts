import type { Standing } from '#domain/consent/standing.ts'
import { PURPOSE_IDS } from '#domain/dataflow/ids.ts'
import type { AnyStep } from '#domain/scenario/types.ts'

/** What a person may want on a day. How it is done differs from phone to phone and from screen to screen. */
export const INTENTS = ['share', 'holdBack', 'later', 'holdBackInSettings', 'accept2021', 'deleteAccount'] as const
export type Intent = (typeof INTENTS)[number]

/** Why an intent cannot be carried out this day. */
export const INTENT_REFUSALS = [
  'notBegun',
  'accountGone',
  'notAskedYet',
  'neverAsked',
  'alreadyAgreed',
  'putOffToday',
  'replaced',
  'withdrawn',
  'cannotBePutOff',
  'nothingToPutOff',
  'notAgreedYet',
  'windowClosed',
  'alreadyOff',
  'noWayFromHere',
] as const
export type IntentRefusal = (typeof INTENT_REFUSALS)[number]

interface IntentRow {
  /** The steps that may lie on the way. None of them decides anything else than what is meant. */
  readonly by: readonly AnyStep[]
  /** Whether going from one standing to the other carried the intent out. */
  readonly isDone: (before: Standing, after: Standing) => boolean
  /** Why there is no way. */
  readonly whyNot: (standing: Standing) => IntentRefusal
}

function answered2016(before: Standing, after: Standing): boolean {
  return before.terms2016 === 'asked' && after.terms2016 === 'accepted'
}

/** In a design from the lab a no can be an answer of its own. */
function declined(before: Standing, after: Standing): boolean {
  return before.answer !== 'declined' && after.answer === 'declined'
}

function whyNot2016({ terms2016, terms2021 }: Standing): IntentRefusal {
  if (terms2016 === 'notAsked') return 'notAskedYet'
  if (terms2016 === 'acceptedAtSignup') return 'neverAsked'
  if (terms2016 === 'accepted') return 'alreadyAgreed'
  // A newer notice takes the place of the older one.
  if (terms2021 !== 'notAsked') return 'replaced'
  return terms2016 === 'deferred' ? 'putOffToday' : 'noWayFromHere'
}

function whyNotLater({ account, terms2016, terms2021 }: Standing): IntentRefusal {
  if (account !== 'active') return 'cannotBePutOff'
  const isPutOff = terms2021 === 'deferred' || (terms2021 === 'notAsked' && terms2016 === 'deferred')
  return isPutOff ? 'putOffToday' : 'nothingToPutOff'
}

function whyNotInSettings({ sharing2016, window2016 }: Standing): IntentRefusal {
  if (sharing2016 === 'none') return 'notAgreedYet'
  if (sharing2016 === 'noChoice') return 'neverAsked'
  if (sharing2016 === 'off') return 'alreadyOff'
  return window2016 === 'closed' ? 'windowClosed' : 'noWayFromHere'
}

function whyNot2021({ terms2021 }: Standing): IntentRefusal {
  if (terms2021 === 'notAsked') return 'notAskedYet'
  if (terms2021 === 'accepted' || terms2021 === 'acceptedAtSignup') return 'alreadyAgreed'
  if (terms2021 === 'postponed') return 'withdrawn'
  return terms2021 === 'deferred' ? 'putOffToday' : 'noWayFromHere'
}

function unlessGone(whyNot: IntentRow['whyNot']): IntentRow['whyNot'] {
  return (standing) => (standing.account === 'deleted' ? 'accountGone' : whyNot(standing))
}

/** What only a design from the lab offers; it is refused in every other story. */
const ALLOW: readonly AnyStep[] = ['share', ...PURPOSE_IDS.map((use) => `allow-${use}` as const)]
const HOLD: readonly AnyStep[] = PURPOSE_IDS.map((use) => `hold-${use}` as const)

const TO_SETTINGS = ['notNow', 'closePanel', 'cancel', 'back', 'openMenu', 'openSettings', 'openAccount'] as const

/** The table of intents: by which steps, and how one sees that it is done. */
export const intentRows: Readonly<Record<Intent, IntentRow>> = {
  share: {
    by: ['agree', 'switchOn', 'cancel', 'back', 'readMore', ...ALLOW],
    isDone: (before, after) => answered2016(before, after) && after.sharing2016 === 'on',
    whyNot: unlessGone(whyNot2016),
  },
  holdBack: {
    by: ['readMore', 'switchOff', 'dontShare', 'agree', 'back', 'decline', ...HOLD],
    isDone: (before, after) => declined(before, after) || (answered2016(before, after) && after.sharing2016 === 'off'),
    whyNot: unlessGone(whyNot2016),
  },
  later: {
    by: ['notNow', 'closePanel', 'cancel', 'back'],
    isDone: (before, after) =>
      (before.terms2016 !== 'deferred' && after.terms2016 === 'deferred') ||
      (before.terms2021 !== 'deferred' && after.terms2021 === 'deferred'),
    whyNot: unlessGone(whyNotLater),
  },
  holdBackInSettings: {
    by: [...TO_SETTINGS, 'switchOff', 'dontShare', ...HOLD],
    isDone: (before, after) => before.sharing2016 === 'on' && after.sharing2016 === 'off',
    whyNot: unlessGone(whyNotInSettings),
  },
  accept2021: {
    by: ['agree', 'tapBanner', 'continue', 'cancel', 'back', 'switchOn', ...ALLOW],
    isDone: (before, after) => before.terms2021 !== 'accepted' && after.terms2021 === 'accepted',
    whyNot: unlessGone(whyNot2021),
  },
  deleteAccount: {
    by: [
      ...TO_SETTINGS,
      'openDeleteAccount',
      'focusField',
      'typeNumber',
      'deleteAccount',
      'openReasons',
      'chooseReason',
      'confirmDelete',
    ],
    isDone: (before, after) => before.account !== 'deleted' && after.account === 'deleted',
    whyNot: unlessGone(() => 'noWayFromHere'),
  },
}

/** What somebody meant whose tap led from one standing to another; null where nothing was decided. */
export function intentOf(before: Standing, after: Standing): Intent | null {
  return INTENTS.find((intent) => intentRows[intent].isDone(before, after)) ?? null
}
