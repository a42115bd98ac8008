import type { IsoDay } from '#domain/day/isoDay.ts'
import type { CategoryId, FlowColumn, PurposeId, Verdict } from '#domain/dataflow/ids.ts'
import type { Design } from '#domain/design/design.ts'

export const SCENARIO_FORMAT = 'consent-replay/scenario@1'
/** The same with a design of one's own. What has none is still written as version 1, so that old copies read it. */
export const SCENARIO_FORMAT_2 = 'consent-replay/scenario@2'
export const LEDGER_FORMAT = 'consent-replay/ledger@1'
/** The ledger of a scenario with a design of one's own. */
export const LEDGER_FORMAT_2 = 'consent-replay/ledger@2'

export const REGIONS = ['world', 'uk', 'eu', 'germany', 'france', 'india'] as const
export type Region = (typeof REGIONS)[number]

export const PHONES = ['android', 'iphone'] as const
export type Phone = (typeof PHONES)[number]

export const TELLINGS = ['happened', 'announced-january', 'announced-february', 'announced-may'] as const
export type Telling = (typeof TELLINGS)[number]

export const READINGS = ['record', 'company', 'policy', 'authority'] as const
export type Reading = (typeof READINGS)[number]

/** Around the question, not of it: whoever puts it, and however, these stay. */
export const SHARED_STEPS = [
  'openMenu',
  'openSettings',
  'openAccount',
  'back',
  'openDeleteAccount',
  'focusField',
  'typeNumber',
  'deleteAccount',
  'openReasons',
  'chooseReason',
  'confirmDelete',
  'openHelp',
] as const

export const STEPS = [
  'agree',
  'notNow',
  'readMore',
  'closePanel',
  'switchOff',
  'switchOn',
  'dontShare',
  'cancel',
  ...SHARED_STEPS,
  'tapBanner',
  'continue',
  'wait',
] as const
export type Step = (typeof STEPS)[number]

/** What only a design from the lab can offer: a no, a last question to who accepts, and a switch for each use. */
export type LabStep = 'decline' | 'share' | `hold-${PurposeId}` | `allow-${PurposeId}`
export type AnyStep = Step | LabStep

export interface Person {
  readonly joined: IsoDay
  readonly region: Region
  readonly phone: Phone
  /** Has an account with the parent company. */
  readonly parentAccount: boolean
}

export interface ScenarioStep {
  readonly on: IsoDay
  readonly do: AnyStep
}

/** A scenario with every default filled in. */
export interface Scenario {
  readonly format: typeof SCENARIO_FORMAT | typeof SCENARIO_FORMAT_2
  readonly title: string
  readonly person: Person
  readonly firstSeen: { readonly 2016: IsoDay; readonly 2021: IsoDay }
  readonly telling: Telling
  readonly reading: Reading
  /** How the question is put; absent: as it was shipped. */
  readonly design?: Design
  readonly steps: readonly ScenarioStep[]
  readonly until: IsoDay
}

export const ACTORS = ['you', 'company', 'authority', 'clock'] as const
export type Actor = (typeof ACTORS)[number]

export const SCREENS = [
  'chats',
  'notice2016',
  'panel2016',
  'warning',
  'menu',
  'settings',
  'account',
  'delete',
  'deleteReasons',
  'notice2021',
  'help2021',
  'review2021',
  'accept2021',
  'blocked',
  'limited',
  'gone',
] as const
export type Screen = (typeof SCREENS)[number]

export const WORLD_EVENTS = [
  'noticeShown2016',
  'noticeShown2021',
  'noticeReturned',
  'acceptByPassed',
  'windowClosed',
  'dateMoved',
  'bannerShown',
  'effectiveDay',
  'textChanged',
  'accountBlocked',
  'accountLimited',
  'accountSilenced',
  'accountDeleted',
  'ruling',
] as const
export type WorldEvent = (typeof WORLD_EVENTS)[number]

export interface FlowChange {
  readonly category: CategoryId
  readonly purpose: FlowColumn
  readonly from: Verdict
  readonly to: Verdict
}

export const REFUSALS = [
  'notOnThisScreen',
  'cannotBePutOff',
  'switchAlreadyOff',
  'switchAlreadyOn',
  'rowAbsent',
  'rowGreyed',
  'notOnThisPhone',
  'noNumberTyped',
  'fieldNotFocused',
  'fieldNotThere',
  'listNotOpened',
  'noReasonChosen',
  'noBanner',
  'noHelpHere',
  'notBlocked',
  'accountGone',
] as const
export type RefusalId = (typeof REFUSALS)[number] | LabRefusalId
/** Why a design from the lab says no. */
export const LAB_REFUSALS = ['choiceMissing', 'notInThisDesign'] as const
export type LabRefusalId = (typeof LAB_REFUSALS)[number]
