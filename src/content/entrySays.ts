import { dayLong } from '#content/format.ts'
import type { Said } from '#content/said.ts'
import { say } from '#content/say.ts'
import { lab } from '#content/labRegistry.ts'
import { stepName } from '#content/stepName.ts'
import { sentence, type ClaimId, type MessageValues, type PlainId } from '#content/sentence.ts'
import { ASSUMPTION_IDS, type AssumptionId } from '#domain/consent/assumptions.ts'
import { EUROPE } from '#domain/consent/calendar.ts'
import { DELETION_STEPS_SINCE, EFFECTIVE_DAY } from '#domain/consent/guards.ts'
import { LATER_RULING_IDS, OVERLAY_IDS, type LaterRulingId, type OverlayId } from '#domain/consent/overlays.ts'
import { addDays, isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import type { LedgerEntry } from '#domain/scenario/entry.ts'
import type { AnyStep, LabStep, Scenario, Step, WorldEvent } from '#domain/scenario/types.ts'

type Event = Step | WorldEvent
type Question<Answer> = (entry: LedgerEntry, scenario: Scenario) => Answer

const ACCEPTED_2021: ReadonlySet<string> = new Set(['row2021', 'row2021optout', 'eea2021'])
/** Documented for Europe and, from the years of the FAQ on, everywhere (K03); before that it is assumed. */
const DAYS_UNTIL_DELETED = 90
const DATE_MOVED = isoDay('2021-01-15')

function claimed(id: ClaimId, values?: MessageValues): Said {
  return values ? { kind: 'claim', id, values } : { kind: 'claim', id }
}

function plain(id: PlainId): Said {
  return { kind: 'plain', id }
}

function hasAccepted2021(entry: LedgerEntry): boolean {
  return ACCEPTED_2021.has(entry.regime)
}

/** An unanswered notice of 2016 never returns once that of 2021 was shown. */
function isOf2021(entry: LedgerEntry, scenario: Scenario): boolean {
  return entry.on >= scenario.firstSeen[2021]
}

function acceptBy(scenario: Scenario): IsoDay {
  return addDays(scenario.firstSeen[2016], 30)
}

function agreeTitle(entry: LedgerEntry): PlainId {
  if (hasAccepted2021(entry)) return 'ledger.title.agree2021'
  return entry.standing.sharing2016 === 'off' ? 'ledger.title.agree2016Off' : 'ledger.title.agree2016On'
}

function deletionTitle(entry: LedgerEntry): PlainId {
  return entry.screen === 'gone' ? 'ledger.title.deleted' : 'ledger.title.deleteAsked'
}

function rulingTitle({ id }: LedgerEntry): PlainId {
  if (id === 'pauseUk' || id === 'pauseEu') return 'ledger.title.paused'
  if (id === 'in2021' || id === 'in2026') return 'ledger.title.onHold'
  return LATER_RULING_IDS.some((one) => one === id) ? 'ledger.title.court' : 'ledger.title.authority'
}

const TITLES: Readonly<Record<Event, PlainId | Question<PlainId>>> = {
  agree: agreeTitle,
  notNow: 'ledger.title.notNow',
  readMore: 'ledger.title.readMore',
  closePanel: 'ledger.title.closePanel',
  switchOff: 'ledger.title.switchOff',
  switchOn: 'ledger.title.switchOn',
  dontShare: 'ledger.title.dontShare',
  cancel: 'ledger.title.cancel',
  openMenu: 'ledger.title.openMenu',
  openSettings: 'ledger.title.openSettings',
  openAccount: 'ledger.title.openAccount',
  back: 'ledger.title.back',
  openDeleteAccount: 'ledger.title.openDeleteAccount',
  focusField: 'ledger.title.focusField',
  typeNumber: 'ledger.title.typeNumber',
  deleteAccount: deletionTitle,
  openReasons: 'ledger.title.openReasons',
  chooseReason: 'ledger.title.chooseReason',
  confirmDelete: 'ledger.title.deleted',
  openHelp: 'ledger.title.openHelp',
  tapBanner: 'ledger.title.tapBanner',
  continue: 'ledger.title.continue',
  wait: 'ledger.title.wait',
  noticeShown2016: 'ledger.title.noticeShown2016',
  noticeShown2021: 'ledger.title.noticeShown2021',
  noticeReturned: 'ledger.title.noticeReturned',
  acceptByPassed: 'ledger.title.acceptByPassed',
  windowClosed: 'ledger.title.windowClosed',
  dateMoved: 'ledger.title.dateMoved',
  bannerShown: 'ledger.title.bannerShown',
  effectiveDay: 'ledger.title.effectiveDay',
  textChanged: 'ledger.title.textChanged',
  accountBlocked: 'ledger.title.accountBlocked',
  accountLimited: (entry) => (entry.id === 'noChatList' ? 'ledger.title.noChatList' : 'ledger.title.callsOnly'),
  accountSilenced: 'ledger.title.accountSilenced',
  accountDeleted: 'ledger.title.accountDeleted',
  ruling: rulingTitle,
}

function agreed2016(entry: LedgerEntry, scenario: Scenario): Said[] {
  const isOff = entry.standing.sharing2016 === 'off'
  const paused = scenario.person.region === 'uk' ? 'ledger.agree2016.pausedUk' : 'ledger.agree2016.pausedEu'
  return [
    claimed('ledger.agree2016.terms'),
    ...(isOff
      ? [claimed('ledger.agree2016.heldBack'), claimed('ledger.agree2016.rest')]
      : [
          claimed('ledger.agree2016.stayedOn'),
          claimed('ledger.agree2016.window', { day: dayLong(addDays(entry.on, 30)) }),
        ]),
    ...(entry.regime === 'paused2016' ? [claimed(paused)] : []),
  ]
}

/** That Agree changes pairs is the record's reading; that nothing changes is the company's word: both stand here (T04). */
function agreed2021(entry: LedgerEntry, { reading }: Scenario): Said[] {
  const itsWord = entry.changed.length === 0 ? 'reading.agree2021.company' : 'reading.agree2021.first'
  return [
    claimed('ledger.agree2021.terms'),
    claimed('ledger.agree2021.noSwitch'),
    ...(entry.regime === 'eea2021' ? [claimed('ledger.agree2021.europe')] : [claimed('ledger.agree2021.removed')]),
    ...(entry.standing.sharing2016 === 'off' ? [claimed('ledger.agree2021.optOutKept')] : []),
    claimed(reading === 'company' ? itsWord : 'ledger.agree2021.noChange'),
  ]
}

function putOff(entry: LedgerEntry, scenario: Scenario): Said[] {
  if (entry.on >= EFFECTIVE_DAY) return [claimed('ledger.notNow.reminder')]
  if (isOf2021(entry, scenario)) return [claimed('ledger.notNow.2021')]
  const until = acceptBy(scenario)
  return entry.on > until
    ? [claimed('ledger.notNow.2016')]
    : [claimed('ledger.notNow.2016'), claimed('ledger.notNow.2016.until', { day: dayLong(until) })]
}

function returned(entry: LedgerEntry, scenario: Scenario): Said[] {
  if (!isOf2021(entry, scenario)) return [claimed('ledger.noticeReturned.2016')]
  if (entry.on < EFFECTIVE_DAY) return [claimed('ledger.noticeReturned.2021')]
  const isPlan = scenario.telling === 'announced-may'
  return [claimed(isPlan ? 'ledger.noticeReturned.may' : 'ledger.noticeReturned.reminder')]
}

function accountScreen(entry: LedgerEntry): Said[] {
  const until = entry.standing.sharing2016 === 'on' ? entry.standing.optOutUntil : null
  return until !== null && entry.on <= until
    ? [claimed('ledger.account.row', { day: dayLong(until) })]
    : [claimed('ledger.account.noRow')]
}

function deletionPage(entry: LedgerEntry): Said[] {
  return [claimed(entry.on >= DELETION_STEPS_SINCE ? 'ledger.deletePage.2021' : 'ledger.deletePage.2016')]
}

function deleted(entry: LedgerEntry, scenario: Scenario): Said[] {
  if (entry.screen !== 'gone') return [claimed('ledger.deleteAsked')]
  const isDocumented = EUROPE.includes(scenario.person.region) || entry.on >= DELETION_STEPS_SINCE
  return [
    claimed('ledger.deleted', { day: dayLong(addDays(entry.on, DAYS_UNTIL_DELETED)) }),
    ...(isDocumented ? [] : [{ kind: 'assumption', id: 'ledger.assumed.ninetyDaysEverywhere' } as const]),
  ]
}

function effective(entry: LedgerEntry, scenario: Scenario): Said[] {
  if (hasAccepted2021(entry)) return [claimed('ledger.effectiveDay.accepted')]
  if (scenario.telling === 'announced-february') return [claimed('ledger.effectiveDay.february')]
  if (scenario.telling === 'announced-may') return [claimed('ledger.effectiveDay.may')]
  return [claimed('ledger.effectiveDay.happened')]
}

function silenced(_entry: LedgerEntry, scenario: Scenario): Said[] {
  const announced = scenario.telling === 'announced-may' ? 'ledger.silenced.may' : 'ledger.silenced.february'
  return [claimed(announced), claimed('ledger.never.may')]
}

const RULINGS: Readonly<Record<OverlayId | LaterRulingId | 'pauseUk' | 'pauseEu', ClaimId>> = {
  pauseUk: 'ledger.pauseUk',
  pauseEu: 'ledger.pauseEu',
  de2016: 'ledger.de2016',
  in2016: 'ledger.in2016',
  uk2018: 'ledger.uk2018',
  fr2017: 'ledger.fr2017',
  de2021: 'ledger.de2021',
  in2021: 'ledger.in2021',
  in2024: 'ledger.in2024',
  in2025stay: 'ledger.in2025stay',
  in2025: 'ledger.in2025',
  in2025choice: 'ledger.in2025choice',
  in2026: 'ledger.in2026',
}

function rulingId({ id }: LedgerEntry): keyof typeof RULINGS | null {
  if (id === 'pauseUk' || id === 'pauseEu') return id
  return [...OVERLAY_IDS, ...LATER_RULING_IDS].find((one) => one === id) ?? null
}

function ruling(entry: LedgerEntry): Said[] {
  const id = rulingId(entry)
  return id ? [claimed(RULINGS[id])] : []
}

const passage = [plain('ledger.passage')]

const MEANINGS: Readonly<Record<Event, readonly Said[] | Question<readonly Said[]>>> = {
  agree: (entry, scenario) => (hasAccepted2021(entry) ? agreed2021(entry, scenario) : agreed2016(entry, scenario)),
  notNow: putOff,
  readMore: [claimed('ledger.readMore')],
  closePanel: [plain('ledger.closePanel')],
  switchOff: [claimed('ledger.switchOff')],
  switchOn: [plain('ledger.switchOn')],
  // The warning leads back to where it was asked, and only there does the switch act at once.
  dontShare: (entry) =>
    entry.screen === 'panel2016'
      ? [plain('ledger.dontShare.panel')]
      : [claimed('ledger.dontShare.account'), claimed('ledger.dontShare.row')],
  cancel: [plain('ledger.cancel')],
  openMenu: passage,
  openSettings: passage,
  openAccount: accountScreen,
  back: passage,
  openDeleteAccount: deletionPage,
  focusField: passage,
  typeNumber: [plain('ledger.typed')],
  deleteAccount: deleted,
  openReasons: passage,
  chooseReason: passage,
  confirmDelete: deleted,
  openHelp: [claimed('ledger.help')],
  tapBanner: [claimed('ledger.tapBanner')],
  continue: [claimed('ledger.continue')],
  wait: [plain('ledger.wait')],
  noticeShown2016: (_, scenario) => [claimed('ledger.noticeShown2016', { day: dayLong(acceptBy(scenario)) })],
  noticeShown2021: [claimed('ledger.noticeShown2021')],
  noticeReturned: returned,
  acceptByPassed: (_, scenario) => [claimed('ledger.acceptByPassed', { day: dayLong(acceptBy(scenario)) })],
  windowClosed: (entry) => [claimed('ledger.windowClosed', { day: dayLong(addDays(entry.on, -1)) })],
  dateMoved: (entry) => [
    claimed('ledger.dateMoved'),
    ...(hasAccepted2021(entry) ? [claimed('ledger.dateMoved.accepted')] : []),
  ],
  bannerShown: (entry) => [
    claimed('ledger.bannerShown'),
    ...(hasAccepted2021(entry) ? [claimed('ledger.bannerShown.accepted')] : []),
  ],
  effectiveDay: effective,
  textChanged: [claimed('ledger.textChanged')],
  accountBlocked: (entry, scenario) =>
    isOf2021(entry, scenario)
      ? [claimed('ledger.blocked.2021'), claimed('ledger.never.january')]
      : [claimed('ledger.blocked.2016')],
  accountLimited: (entry) => [
    claimed(entry.id === 'noChatList' ? 'ledger.limited.noChatList' : 'ledger.limited.callsOnly'),
    claimed('ledger.never.may'),
  ],
  accountSilenced: silenced,
  accountDeleted: [claimed('ledger.accountDeleted'), claimed('ledger.never.may')],
  ruling,
}

/** What was never shipped, and is offered by a design from the lab alone. */
function isLabEvent(event: Event | LabStep): event is LabStep {
  return !Object.hasOwn(TITLES, event)
}

function answer<Answer>(from: Answer | Question<Answer>, entry: LedgerEntry, scenario: Scenario): Answer {
  return typeof from === 'function' ? (from as Question<Answer>)(entry, scenario) : from
}

function isAssumption(id: string): id is AssumptionId {
  return (ASSUMPTION_IDS as readonly string[]).includes(id)
}

function assumed(entry: LedgerEntry): Said[] {
  return entry.assumes.filter(isAssumption).map((id) => ({ kind: 'assumption', id: `ledger.assumed.${id}` as const }))
}

/** Why a step was not possible, for the ledger and for the file format's `refused.says`. */
export function refusalSays(entry: LedgerEntry): Said | null {
  if (!entry.refused) return null
  const { refused } = entry
  if (refused === 'choiceMissing' || refused === 'notInThisDesign') return lab().labRefusal(refused)
  const id = `ledger.refusal.${refused}` as const
  return id === 'ledger.refusal.rowAbsent' || id === 'ledger.refusal.rowGreyed' ? claimed(id) : plain(id)
}

/** What an entry is called: one short sentence, without a fact in it. */
export function entryTitle(entry: LedgerEntry, scenario: Scenario): string {
  const { event, refused } = entry
  if (refused) return say('ledger.title.refused', { step: stepName(event as AnyStep) })
  if (entry.knobs || isLabEvent(event)) return lab().labTitle(entry)
  return say(answer(TITLES[event], entry, scenario), { times: entry.times ?? 1 })
}

/** What it meant, and what of it is assumed. */
export function entryMeaning(entry: LedgerEntry, scenario: Scenario): readonly Said[] {
  const refusal = refusalSays(entry)
  if (refusal) return [refusal]
  const { event } = entry
  if (entry.knobs || isLabEvent(event)) return [lab().labMeaning(entry), ...assumed(entry)]
  // In a lab design the ways through the phone are those of history; what it says of their facts is not repeated.
  if (scenario.design && entry.by === 'you') return [plain('ledger.passage')]
  return [...answer(MEANINGS[event], entry, scenario), ...assumed(entry)]
}

/** A sentence as plain text, with “Assumed:” before what is. */
export function saidText(said: Said): string {
  const text = sentence(said.id, said.values)
  return said.kind === 'assumption' ? `${say('claim.assumption')} ${text}` : text
}

/** Title and explanation in one line: for the command line, and for who only listens. */
export function entryText(entry: LedgerEntry, scenario: Scenario): string {
  return [entryTitle(entry, scenario), ...entryMeaning(entry, scenario).map(saidText)].join(' ')
}

/** What was not known on that day and came out later. */
export function entryLater(entry: LedgerEntry, scenario: Scenario): Said | null {
  if (entry.refused || (scenario.design && entry.event !== 'ruling')) return null
  const id = laterId(entry, scenario)
  return id ? claimed(id) : null
}

const LATER_RULINGS: Readonly<Record<string, ClaimId>> = {
  fr2017: 'ledger.later.france',
  de2021: 'ledger.later.edpb',
  in2021: 'ledger.later.india2023',
  in2024: 'ledger.later.india2025',
}

/** The telling of January runs to the page that blocks, and only there says what came of it. */
function movedLater(entry: LedgerEntry, scenario: Scenario): ClaimId | null {
  return scenario.telling !== 'announced-january' && entry.on < DATE_MOVED ? 'ledger.later.moved' : null
}

function laterId(entry: LedgerEntry, scenario: Scenario): ClaimId | null {
  if (entry.event === 'ruling') return LATER_RULINGS[entry.id ?? ''] ?? null
  if (entry.event === 'windowClosed') return 'ledger.later.italy'
  if (entry.event === 'dontShare') return entry.screen === 'panel2016' ? null : 'ledger.later.honoured'
  if (entry.event === 'bannerShown') return hasAccepted2021(entry) ? null : 'ledger.later.noLimits'
  if (entry.event === 'notNow') return isOf2021(entry, scenario) ? movedLater(entry, scenario) : null
  if (entry.event !== 'agree') return null
  if (hasAccepted2021(entry)) return movedLater(entry, scenario)
  return entry.standing.sharing2016 === 'off' ? 'ledger.later.number' : 'ledger.later.courts'
}
